import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { accepted, withdrawn } from '../../domain/draft/accepting.ts'
import { choiceWords, deskChoices, givenBy, ownChoice } from '../../domain/draft/desk-choices.ts'
import { type Credit, type Decision, type Draft, type DraftDocument, decisionOn } from '../../domain/draft/draft.ts'
import { LONGEST_WORDS } from '../../domain/draft/draft-lengths.ts'
import { originWords } from '../../domain/draft/draft-words.ts'
import type { Passage } from '../../domain/draft/passages.ts'
import { resultOf } from '../../domain/draft/reader-document.ts'
import { lineWords, stepOfPassage } from '../../domain/draft/reading-words.ts'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { ThemeId } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { capitalised } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { AnotherTheme } from './another-theme.tsx'
import { DeskReasons } from './desk-reasons.tsx'
import { HowItGuesses } from './how-it-guesses.tsx'
import { StancePicker } from './stance-picker.tsx'
import { type Decide, DecidingContext } from './use-deciding.ts'

/** What the keys of the desk do in the panel. */
export interface PanelHandle {
  accept: () => void
  /** Keeps the focus where what has it now is about to go. */
  hold: () => void
  /** The first or second suggested theme, or 3 for another. */
  pickTheme: (number: number) => void
  toStance: () => void
  toWords: () => void
}

/** What the reader chose otherwise than suggested. */
interface Picked {
  theme?: ThemeId | undefined
  /** Which of the stances offered. */
  choice?: number | undefined
  /** Another stance than those. */
  own?: Decision | undefined
  words?: string | undefined
  credit?: Credit | undefined
}

/** So many themes are offered at once. */
const OFFERED = 2

/** What a passage may be accepted as. Whatever is pressed, nothing enters the sheet until it is accepted. */
export function DeskPanel({
  ref,
  draft,
  document,
  at,
  passage,
  place,
  total,
  suggestions,
  failed,
  goOn,
  aside,
}: {
  ref: Ref<PanelHandle>
  draft: Draft
  document: DraftDocument
  at: string
  passage: Passage
  place: number
  total: number
  suggestions: ThemeSuggestion[] | undefined
  failed: ReactNode
  goOn: () => void
  aside: (as: 'later' | 'not-about') => void
}) {
  const { themes, roles } = useVocabulary()
  const { store } = useDrafts()
  const id = useId()
  // What was chosen for one passage says nothing of the next. The panel stays, so that the focus does.
  const [kept, keep] = useState<{ of: string; picked: Picked; isListing: boolean }>({
    of: at,
    picked: {},
    isListing: false,
  })
  const { picked, isListing } = kept.of === at ? kept : { picked: {} as Picked, isListing: false }
  const setPicked = (next: Picked) => keep({ of: at, picked: next, isListing: false })
  const setListing = (next: boolean) => keep({ of: at, picked, isListing: next })
  const accepter = useRef<HTMLButtonElement>(null)
  const stances = useRef<HTMLFieldSetElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  const result = resultOf(document, at)
  const before = result?.as === 'answer' ? result : undefined
  const lines = [passage.from, passage.to] as const
  const chosenTheme = picked.theme ?? before?.theme ?? suggestions?.[0]?.theme
  const theme = themes.find((each) => each.id === chosenTheme)
  const suggestion = suggestions?.find((each) => each.theme === chosenTheme)
  const offered = [
    ...new Set([
      ...(suggestions ?? []).slice(0, OFFERED).map((each) => each.theme),
      ...(chosenTheme ? [chosenTheme] : []),
    ]),
  ].flatMap((each) => themes.find((one) => one.id === each) ?? [])

  const standing = theme && decisionOn(withdrawn(draft, at), theme.id)
  const given =
    theme &&
    (before?.theme === theme.id
      ? before.gave
      : givenBy((suggestion ?? suggestions?.[0])?.stance ?? { stance: 'does', cues: [] }, theme, passage.text))
  const choices = given ? deskChoices(standing, { key: at, lines }, given) : []
  const choice = picked.own
    ? ownChoice(standing, { key: at, lines }, picked.own, passage.text)
    : choices[picked.choice ?? 0]
  const words = picked.words ?? choice?.shown.words ?? ''
  const shown: Decision | undefined = choice && {
    ...choice.shown,
    words,
    ...(picked.credit && words.trim() !== '' && { credit: picked.credit }),
  }

  const accept = () => {
    if (!theme || !choice || !shown) {
      // Nothing to accept: it is for the reader to say which theme it is, once what is suggested is known.
      if (suggestions || failed) setListing(true)
      return
    }
    accepter.current?.focus({ preventScroll: true })
    store?.change(
      (each) => accepted(each, { key: at, lines }, theme.id, choice.gave, shown),
      stepOfPassage(lines, theme),
    )
    goOn()
  }
  const pickTheme = (next: ThemeId) => {
    setPicked({ theme: next })
    accepter.current?.focus()
  }
  useImperativeHandle(ref, () => ({
    accept,
    pickTheme: (number) => {
      const next = suggestions?.[number - 1]?.theme
      if (number > OFFERED || next === undefined) setListing(true)
      else pickTheme(next)
    },
    hold: () => {
      const { activeElement } = globalThis.document
      if (activeElement instanceof HTMLInputElement) accepter.current?.focus({ preventScroll: true })
    },
    toStance: () => (stances.current?.querySelector<HTMLElement>('input:checked') ?? stances.current)?.focus(),
    toWords: () => field.current?.focus(),
  }))

  // Whoever comes to the desk goes on with Enter; whoever is at something else there stays at it.
  const isReady = suggestions !== undefined
  useEffect(() => {
    const { activeElement, body } = globalThis.document
    const isNowhere = activeElement === null || activeElement === body || activeElement.tagName === 'H1'
    if (isReady && isNowhere) accepter.current?.focus({ preventScroll: true })
  }, [isReady])

  const decide: Decide = (to) => {
    if (!theme) return
    const scratch = { ...draft, decisions: { ...draft.decisions, [theme.id]: picked.own ?? choice?.shown ?? {} } }
    const next = decisionOn(to(scratch as Draft), theme.id)
    setPicked({ ...picked, own: next?.stance ? next : undefined })
  }
  const over = words.length > LONGEST_WORDS
  return (
    <section className="desk-panel" aria-labelledby={`${id}-line`}>
      <p className="desk-at">
        <b id={`${id}-line`}>
          <span key={at}>{capitalised(lineWords(lines))}</span>
        </b>
        <span key={place} className="text-ink-3">{`passage ${place + 1} of ${total}`}</span>
        <span className="desk-key desk-moves">
          <kbd className="kbd">↑</kbd> <kbd className="kbd">↓</kbd> move
        </span>
      </p>
      {failed}
      {!suggestions && !failed && <p className="after-a-moment text-ink-3">Looking for themes…</p>}
      {suggestions && offered.length === 0 && (
        <p className="text-ink-2">No theme found: none of its words is known from the atlas.</p>
      )}
      <fieldset className="desk-choices">
        <legend>
          <span key={String(before !== undefined)}>{before ? 'Theme' : 'Suggested theme'}</span>
        </legend>
        {offered.map((each, number) => (
          <label key={each.id} className={each.id === theme?.id ? 'desk-choice desk-chosen' : 'desk-choice'}>
            <input
              type="radio"
              name={`${id}-theme`}
              checked={each.id === theme?.id}
              onChange={() => setPicked({ theme: each.id })}
            />
            <span>
              <span className="text-ink-3">{each.ref}</span> <span className="desk-name">{each.name}</span>
            </span>
            {suggestions?.[number]?.theme === each.id && <kbd className="kbd desk-key">{number + 1}</kbd>}
          </label>
        ))}
        <button
          type="button"
          className="desk-choice desk-another"
          aria-expanded={isListing}
          aria-keyshortcuts="3"
          onClick={() => setListing(!isListing)}
        >
          <span>Another theme…</span>
          <kbd className="kbd desk-key">3</kbd>
        </button>
        {isListing && <AnotherTheme themes={themes} pick={pickTheme} close={() => setListing(false)} />}
      </fieldset>
      {theme && (
        <fieldset className="desk-choices" ref={stances} tabIndex={-1}>
          <legend>
            <span key={String(before !== undefined)}>{before ? 'Stance' : 'Suggested stance'}</span>
          </legend>
          {choices.map((each, number) => {
            const isChosen = !picked.own && (picked.choice ?? 0) === number
            const { stance = 'does', value } = each.shown
            return (
              <label key={each.way} className={isChosen ? 'desk-choice desk-chosen' : 'desk-choice'}>
                <input
                  type="radio"
                  name={`${id}-stance`}
                  checked={isChosen}
                  onChange={() =>
                    // The words come with the stance, and nobody is owed those of the document.
                    setPicked({ ...picked, choice: number, own: undefined, words: undefined, credit: undefined })
                  }
                />
                <StanceMark stance={stance} letter={factLetter({ stance, value }, theme)} />
                <span key={choiceWords(each, standing, theme, roles)} className="desk-name">
                  {choiceWords(each, standing, theme, roles)}
                </span>
              </label>
            )
          })}
          {picked.own ? (
            <DecidingContext value={decide}>
              <div className="desk-picker">
                <StancePicker theme={theme} decision={picked.own} />
                <button
                  type="button"
                  className="link small-link"
                  onClick={() => setPicked({ ...picked, own: undefined })}
                >
                  Back to what is suggested
                </button>
              </div>
            </DecidingContext>
          ) : (
            <button
              type="button"
              className="desk-choice desk-another"
              onClick={() => setPicked({ ...picked, own: choice?.shown ?? { stance: 'does' } })}
            >
              <span>Another stance…</span>
              <kbd className="kbd desk-key">S</kbd>
            </button>
          )}
        </fieldset>
      )}
      {theme && (
        <DeskReasons
          key={`${at} ${theme.id}`}
          text={passage.text}
          suggestion={suggestion}
          use={(next, credit) => setPicked({ ...picked, words: next, credit })}
        />
      )}
      {theme && (
        <div className="desk-own">
          <p className="desk-own-head">
            <label htmlFor={`${id}-words`}>In your words</label>
            <span key={words.length} className={over ? 'text-warn' : 'text-ink-3'}>
              {`${words.length} of ${LONGEST_WORDS}${over ? ', nothing is cut' : ''}`}
            </span>
          </p>
          <textarea
            id={`${id}-words`}
            ref={field}
            className="field own-words"
            rows={2}
            value={words}
            onChange={({ target }) => {
              const next = target.value.replace(/\s*\n\s*/g, ' ')
              setPicked({ ...picked, words: next, ...(next.trim() === '' && { credit: undefined }) })
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter') accept()
              else if (event.key !== 'Escape') return
              event.preventDefault()
              accepter.current?.focus()
            }}
          />
          {shown && picked.credit && (
            <p className="text-ref text-ink-3" key={originWords(shown)}>
              {originWords(shown)}
            </p>
          )}
        </div>
      )}
      <div className="desk-actions">
        <button
          ref={accepter}
          type="button"
          className="button button-primary desk-accept"
          aria-keyshortcuts="Enter"
          aria-disabled={!theme || undefined}
          onClick={accept}
        >
          Accept and go on
          <kbd className="kbd desk-key">Enter</kbd>
        </button>
        <button type="button" className="button" aria-keyshortcuts="N" onClick={() => aside('not-about')}>
          Not about the role
          <kbd className="kbd desk-key">N</kbd>
        </button>
        <button type="button" className="button" aria-keyshortcuts="L" onClick={() => aside('later')}>
          Later
          <kbd className="kbd desk-key">L</kbd>
        </button>
      </div>
      <div className="desk-foot">
        <p>A guess from matching words, made in this browser. Nothing enters the sheet until you accept it.</p>
        <HowItGuesses />
      </div>
    </section>
  )
}
