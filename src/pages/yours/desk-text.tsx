import './desk-text.css'
import { memo, useDeferredValue, useEffect, useRef } from 'react'
import type { FirstGuesses } from '../../data/reading/use-first-guesses.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { givenWords } from '../../domain/draft/desk-choices.ts'
import type { DraftDocument, PassageResult } from '../../domain/draft/draft.ts'
import { givenOf } from '../../domain/draft/given.ts'
import type { Passage, PassageReading } from '../../domain/draft/passages.ts'
import { resultOf } from '../../domain/draft/reader-document.ts'
import { asideWords } from '../../domain/draft/reading-words.ts'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { ThemeId } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { ReasonedWords } from './reasoned-words.tsx'
import { isDeskWide } from './use-is-wide.ts'

/** So many passages are drawn before anything else. */
const AT_ONCE = 40

/** The document with its line numbers: each passage can be opened, and what was made of it stands in its margin. */
export function DeskText({
  reading,
  keys,
  document,
  at,
  guesses,
  first,
  open,
}: {
  reading: PassageReading
  keys: readonly string[]
  document: DraftDocument
  at: string | undefined
  guesses: FirstGuesses
  first: ThemeSuggestion | undefined
  open: (key: string) => void
}) {
  const opener = useRef(open)
  opener.current = open
  const stable = useRef((key: string) => opener.current(key))
  const current = at === undefined ? -1 : keys.indexOf(at)
  // A long text is drawn in slices: its beginning, or what is read, at once, the rest when there is time.
  const drawn = useDeferredValue(reading.passages.length, Math.max(AT_ONCE, current + 2))
  let heading = 0
  return (
    <ol className="desk-lines">
      {reading.passages.slice(0, drawn).map((passage, place) => {
        const key = keys[place] ?? ''
        const headings = []
        for (; heading < reading.headings.length; heading += 1) {
          const each = reading.headings[heading]
          if (!each || each.line > passage.from) break
          headings.push(each)
        }
        return (
          <PassageRow
            key={key}
            id={key}
            passage={passage}
            headings={headings.length > 0 ? JSON.stringify(headings) : ''}
            result={resultOf(document, key)}
            guess={guesses[place]}
            isCurrent={place === current}
            isNear={Math.abs(place - current) <= 1}
            first={place === current ? first : undefined}
            open={stable.current}
          />
        )
      })}
    </ol>
  )
}

interface RowProps {
  id: string
  passage: Passage
  /** The headings that stand before it, as JSON: so that a row that did not change is not drawn again. */
  headings: string
  result: PassageResult | undefined
  guess: ThemeId | null | undefined
  isCurrent: boolean
  isNear: boolean
  first: ThemeSuggestion | undefined
  open: (key: string) => void
}

const PassageRow = memo(function PassageRow({
  id,
  passage,
  headings,
  result,
  guess,
  isCurrent,
  isNear,
  first,
  open,
}: RowProps) {
  const row = useRef<HTMLLIElement>(null)
  const wasCurrent = useRef(isCurrent)
  useEffect(() => {
    // What the page opens with stays where the page put it. On a phone the passage and what is suggested for it fill the screen.
    if (isCurrent && !wasCurrent.current) row.current?.scrollIntoView?.({ block: isDeskWide() ? 'nearest' : 'start' })
    wasCurrent.current = isCurrent
  }, [isCurrent])
  const above: { line: number; text: string }[] = headings ? JSON.parse(headings) : []
  return (
    <>
      {above.map(({ line, text }) => (
        <li key={`heading ${line}`} className="desk-heading">
          <span className="desk-line" aria-hidden="true">
            {line}
          </span>
          <h3>{text}</h3>
        </li>
      ))}
      <li ref={row} className={`desk-row${isCurrent ? ' desk-current' : ''}${isNear ? ' desk-near' : ''}`}>
        <button
          type="button"
          className="desk-passage"
          tabIndex={isCurrent ? 0 : -1}
          aria-current={isCurrent ? 'true' : undefined}
          onClick={() => open(id)}
        >
          <span className="desk-line">
            <span className="sr-only">Line </span>
            {passage.from}
          </span>
          {/* A page that was translated lets go of whole elements, not of their words. */}
          <span
            key={first ? `for ${first.theme}` : 'plain'}
            className={result && result.as === 'not-about' ? 'desk-words text-ink-3' : 'desk-words'}
          >
            {first ? (
              <ReasonedWords text={passage.text} theme={first.words} stance={first.stance.cues} />
            ) : (
              passage.text
            )}
          </span>
          <span className="desk-result">
            <Result result={result} guess={isCurrent ? undefined : guess} />
          </span>
        </button>
      </li>
    </>
  )
})

/** What was made of a passage; of one that is not read, which theme it may speak to. */
function Result({ result, guess }: { result: PassageResult | undefined; guess: ThemeId | null | undefined }) {
  const { themes, roles } = useVocabulary()
  if (result?.as === 'answer')
    return givenOf(result).map(({ theme: id, gave }) => {
      const theme = themes.find((each) => each.id === id)
      if (!theme) return <span key={`gone ${id}`}>On a theme that is no more</span>
      const words = givenWords(gave, theme, roles)
      const { stance = 'mixed', value } = gave
      return (
        <span key={`${theme.ref} ${words}`} className="desk-given">
          <StanceMark stance={stance} letter={factLetter({ stance, value }, theme)} />
          <span>
            <b>{theme.ref}</b> {words}
          </span>
        </span>
      )
    })
  if (result) return <span key={result.as}>{asideWords(result)}</span>
  if (guess === undefined) return null
  if (guess === null) return <span key="none">No theme found</span>
  const ref = themes.find(({ id }) => id === guess)?.ref
  return (
    <span key={`${ref}?`}>
      <span className="sr-only">Perhaps </span>
      {`${ref}?`}
    </span>
  )
}
