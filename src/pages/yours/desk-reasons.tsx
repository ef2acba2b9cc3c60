import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { modelQuery } from '../../data/model-query.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { lineFigures } from '../../domain/citation.ts'
import type { Credit } from '../../domain/draft/draft.ts'
import type { Stretch } from '../../domain/draft/sentences.ts'
import type { NearestStatement, ThemeSuggestion } from '../../domain/draft/suggest.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useIsWide } from './use-is-wide.ts'

/** Why a theme and a stance were guessed, and what stands nearest elsewhere, whose words can be used with credit. */
export function DeskReasons({
  text,
  suggestion,
  use,
}: {
  text: string
  suggestion: ThemeSuggestion | undefined
  use: (words: string, credit: Credit) => void
}) {
  const client = useQueryClient()
  const isWide = useIsWide()
  const [why, setWhy] = useState<string>()
  // The words may come late: they are used as the panel is by then, and not for a passage that was left.
  const using = useRef<typeof use>(undefined)
  useEffect(() => {
    using.current = use
    return () => {
      using.current = undefined
    }
  }, [use])
  if (!suggestion) return null
  const { words, stance, nearest } = suggestion
  const take = async ({ model, text: taken, lines }: NearestStatement) => {
    setWhy(undefined)
    try {
      const { name, source } = await client.ensureQueryData(modelQuery(model))
      using.current?.(taken, { model, name, version: source.version, lines: [[...lines]], words: taken })
    } catch (cause) {
      setWhy(problemInWords(cause))
    }
  }
  return (
    <details key={String(isWide)} className="desk-why" open={isWide}>
      <summary>Why, and the nearest elsewhere</summary>
      <dl>
        <div>
          <dt>Theme</dt>
          <dd>
            {words.length > 0 ? <Said text={text} at={words} kind="reason-theme" /> : 'from what stands around it'}
          </dd>
        </div>
        <div>
          <dt>Stance</dt>
          <dd>
            {stance.cues.length > 0 ? (
              <Said text={text} at={stance.cues} kind="reason-stance" />
            ) : (
              'nothing in it says otherwise'
            )}
          </dd>
        </div>
        {nearest && (
          <div>
            <dt>Nearest</dt>
            <dd>
              <span className="desk-nearest">{nearest.text}</span>{' '}
              <span className="text-ink-3">
                {`${nearest.name}, `}
                <LinkTo
                  link={{ page: 'statement', model: nearest.model, statement: nearest.statement }}
                  className="link small-link"
                >
                  {`${nearest.lines[0] === nearest.lines[1] ? 'line' : 'lines'} ${lineFigures([...nearest.lines])}`}
                </LinkTo>
                {' · '}
              </span>
              <button type="button" className="link small-link" onClick={() => void take(nearest)}>
                Use these words
              </button>
              {why !== undefined && <span role="alert">{` Nothing was taken. ${why}`}</span>}
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}

function Said({ text, at, kind }: { text: string; at: readonly Stretch[]; kind: string }) {
  return at.map(({ start, end }, place) => (
    <span key={start}>
      {place > 0 && ' '}
      <span className={kind}>{text.slice(start, end)}</span>
    </span>
  ))
}
