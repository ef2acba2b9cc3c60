import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { choiceWords } from '../../domain/draft/desk-choices.ts'
import { type Decision, type Draft, decisionOn } from '../../domain/draft/draft.ts'
import type { Theme } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import type { Proposal } from './proposal.ts'
import { StancePicker } from './stance-picker.tsx'
import { type Decide, DecidingContext } from './use-deciding.ts'

/** What a passage says on its theme: one of the stances offered, or one `own` of all there are. `ref` opens all there are, or leads to what is asked for. */
export function StanceChoice({
  ref,
  draft,
  theme,
  proposal: { isAgain, named, standing, choices, choice },
  chosen,
  own,
  isAsked,
  choose,
  setOwn,
}: {
  ref: Ref<{ open: () => void; lead: () => void }>
  draft: Draft
  theme: Theme
  proposal: Proposal
  /** The place of the one that is chosen of those offered. */
  chosen: number
  own: Decision | undefined
  /** Whether it is not accepted without its condition. */
  isAsked: boolean
  choose: (place: number) => void
  setOwn: (own: Decision | undefined) => void
}) {
  const { roles } = useVocabulary()
  const group = useId()
  const stances = useRef<HTMLFieldSetElement>(null)
  const focus = () =>
    (
      stances.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      stances.current?.querySelector<HTMLElement>('input:checked') ??
      stances.current
    )?.focus()
  const turned = useRef(false)
  // What was pressed goes, to the picker or back: whoever pressed it goes on in what came in its place.
  useEffect(() => {
    if (turned.current) focus()
    turned.current = false
  })
  const turnTo = (next: Decision | undefined) => {
    turned.current = true
    setOwn(next && withNamed(next))
  }
  /** Whoever makes it shared finds the roles that the passage names ticked, and not again those that were unticked. */
  const withNamed = (next: Decision, before?: Decision): Decision =>
    next.stance === 'shared' && before?.stance !== 'shared' && !next.with && named.length > 0
      ? { ...next, with: [...named] }
      : next
  const open = () => (own ? focus() : turnTo(choice?.shown ?? { stance: 'does' }))
  useImperativeHandle(ref, () => ({
    open,
    lead: () => {
      turned.current = true
    },
  }))
  const decide: Decide = (to) => {
    const before = own ?? choice?.shown ?? {}
    const decisions = { ...draft.decisions, [theme.id]: before }
    const next = decisionOn(to({ ...draft, decisions }), theme.id)
    if (next?.stance) setOwn(withNamed(next, before))
    else turnTo(undefined)
  }
  return (
    <fieldset className="desk-choices" ref={stances} tabIndex={-1}>
      <legend>
        <span key={String(isAgain)}>{isAgain ? 'Stance' : 'Suggested stance'}</span>
      </legend>
      {choices.map((each, place) => {
        const isChosen = !own && chosen === place
        const { stance = 'does', value } = each.shown
        const words = choiceWords(each, standing, theme, roles)
        return (
          <label key={each.way} className={isChosen ? 'desk-choice desk-chosen' : 'desk-choice'}>
            <input type="radio" name={group} checked={isChosen} onChange={() => choose(place)} />
            <StanceMark stance={stance} letter={factLetter({ stance, value }, theme)} />
            <span key={words} className="desk-name">
              {words}
            </span>
          </label>
        )
      })}
      {own ? (
        <DecidingContext value={decide}>
          <div className="desk-picker">
            <StancePicker theme={theme} decision={own} isAsked={isAsked} named={named} />
            <button type="button" className="link small-link" onClick={() => turnTo(undefined)}>
              Back to what is suggested
            </button>
          </div>
        </DecidingContext>
      ) : (
        <button type="button" className="desk-choice desk-another" aria-keyshortcuts="S" onClick={open}>
          <span>Another stance…</span>
          <kbd className="kbd desk-key">S</kbd>
        </button>
      )}
    </fieldset>
  )
}
