import './fit-table.css'
import { useEffect, useRef } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { answerIn, type Draft, decisionOn } from '../../domain/draft/draft.ts'
import type { FitOnTheme, FitRow, Wanted } from '../../domain/draft/fit.ts'
import { choiceWords, FIT_NAMES, mattersParts, placeWords, saidWords } from '../../domain/draft/fit-words.ts'
import type { Role, Theme, ThemeId } from '../../domain/model.ts'
import { stanceOf, valueIn } from '../../domain/position.ts'
import { partsText } from '../../domain/prose.ts'
import { FEATURED } from '../../domain/slices.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { FitBar, FitSign } from './fit-bar.tsx'
import { anchorOf } from './sheet-link.ts'

interface Props {
  /** All answers there are, of which those that are `wanted` are ticked. */
  answers: readonly Wanted[]
  wanted: readonly Wanted[]
  rows: readonly FitRow[]
  /** Whose answers they are; left out where they are chosen here. */
  draft: Draft | undefined
  tick: (themes: readonly ThemeId[], isTicked: boolean) => void
}

/** The answers that matter with those who fit best: as many as a screen has room for, the others stand in the list. */
export function FitTable({ answers, wanted, rows, draft, tick }: Props) {
  const { themes, roles } = useVocabulary()
  const part = useRef<HTMLDivElement>(null)
  const next = useRef<string>(undefined)
  // A row that is unticked goes to the end: whoever works by keys goes on in the row that takes its place.
  useEffect(() => {
    if (next.current === undefined) return
    const { current } = part
    const boxes = [...(current?.querySelectorAll<HTMLElement>('[data-matters]') ?? [])]
    const box = boxes.find(({ dataset }) => dataset.matters === next.current) ?? boxes.at(-1)
    const start = current?.querySelector<HTMLElement>('.fit-start button')
    ;(box ?? start)?.focus()
    next.current = undefined
  })
  const themeOf = (id: ThemeId) => themes.find((theme) => theme.id === id)
  const all = answers.map(({ theme }) => theme)
  const others = answers.filter((answer) => !wanted.includes(answer))
  const best = wanted.length > 0 ? rows.slice(0, FEATURED) : []
  const untick = (id: ThemeId) => {
    const place = wanted.findIndex(({ theme }) => theme === id)
    next.current = (wanted[place + 1] ?? wanted[place - 1])?.theme ?? ''
    tick([id], false)
  }
  const tickAgain = (ids: readonly ThemeId[]) => {
    next.current = ids[0]
    tick(ids, true)
  }
  const matters = mattersParts(wanted.length, answers.length)
  return (
    <div ref={part} id="fits">
      <table className="fit-table">
        <caption className="sr-only">The answers that matter, and how those who fit best stand to each</caption>
        <thead>
          <tr>
            <th scope="col" className="fit-start">
              <p key={partsText(matters)} className="text-ink-2">
                <Prose parts={matters} />
              </p>
              <p className="flex gap-4 no-print">
                {draft && (
                  <button type="button" className="link small-link" onClick={() => tick(all, true)}>
                    <span key={all.length}>{`All ${all.length}`}</span>
                  </button>
                )}
                <button type="button" className="link small-link" onClick={() => tick(all, false)}>
                  None
                </button>
              </p>
            </th>
            {best.map((row) => (
              <th key={row.source.id} scope="col">
                <LinkTo link={{ page: 'model', model: row.source.id }} className="title-link fit-name">
                  {row.source.shortName}
                </LinkTo>
                <FitBar counts={row.counts} />
                <span key={placeWords(row)} className="fit-place">
                  {placeWords(row)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wanted.map((answer, at) => {
            const theme = themeOf(answer.theme)
            return (
              theme && (
                <tr key={theme.id}>
                  <th scope="row">
                    <label className="fit-matters">
                      <input type="checkbox" data-matters={theme.id} checked onChange={() => untick(theme.id)} />
                      <span className="min-w-0">
                        <span className="fit-theme">
                          <span className="fit-ref">{theme.ref}</span> {theme.name}
                        </span>
                        <OwnAnswer answer={answer} theme={theme} draft={draft} roles={roles} />
                      </span>
                    </label>
                  </th>
                  {best.map(({ source, themes: on }) => (
                    <FitCell key={source.id} on={on[at]} theme={theme} roles={roles} />
                  ))}
                </tr>
              )
            )
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <div className="fit-others">
          <label className="fit-matters">
            <input type="checkbox" checked={false} onChange={() => tickAgain(others.map(({ theme }) => theme))} />
            <span
              key={others.length}
            >{`${counted(others.length, 'more', 'more')} of your answers ${others.length === 1 ? 'does' : 'do'} not count:`}</span>
          </label>
          {others.map(({ theme: id }) => {
            const theme = themeOf(id)
            return (
              theme && (
                <button key={id} type="button" className="link small-link" onClick={() => tickAgain([id])}>
                  <span className="sr-only">Count </span>
                  {`${theme.ref} ${theme.name}`}
                </button>
              )
            )
          })}
        </div>
      )}
    </div>
  )
}

/** What is wanted of a theme: as the draft says it, with its condition or partner, or as it was chosen. */
function OwnAnswer({
  answer: { position },
  theme,
  draft,
  roles,
}: {
  answer: Wanted
  theme: Theme
  draft: Draft | undefined
  roles: readonly Role[]
}) {
  const said = draft && answerIn(decisionOn(draft, theme.id), theme)
  const words = said ? saidWords(said, theme, roles) : choiceWords(position, theme)
  const stance = stanceOf(position)
  return (
    <span key={words} className="fit-own">
      <StanceMark stance={stance} letter={factLetter({ stance, value: valueIn(position) }, theme)} className="mt-px" />
      <span>{words}</span>
    </span>
  )
}

function FitCell({ on, theme, roles }: { on: FitOnTheme | undefined; theme: Theme; roles: readonly Role[] }) {
  if (!on) return <td />
  return (
    <td key={anchorOf(theme)} className={on.fit === 'silent' ? 'unsurveyed' : undefined}>
      <FitAnswer on={on} theme={theme} roles={roles} />
    </td>
  )
}

/** How what a source says fits, and what it says; of silence there is no more to say. */
export function FitAnswer({
  on: { fit, said },
  theme,
  roles,
}: {
  on: FitOnTheme
  theme: Theme
  roles: readonly Role[]
}) {
  const words = fit === 'silent' ? undefined : saidWords(said, theme, roles)
  return (
    <div key={`${fit} ${words}`}>
      <p className={fit === 'silent' ? 'fit-word text-ink-3' : 'fit-word font-semibold'}>
        <FitSign fit={fit} />
        <span>{FIT_NAMES[fit]}</span>
      </p>
      {words !== undefined && (
        <p className="fit-said">
          <StanceMark stance={said.stance} letter={factLetter(said, theme)} className="mt-px size-3.5" />
          <span>{words}</span>
        </p>
      )}
    </div>
  )
}
