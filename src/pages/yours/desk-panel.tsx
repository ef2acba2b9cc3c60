import './desk-panel.css'
import './open-theme.css'
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { accepted, withdrawn } from '../../domain/draft/accepting.ts'
import { type Draft, type DraftDocument, missingTerm } from '../../domain/draft/draft.ts'
import type { Passage } from '../../domain/draft/passages.ts'
import { givenInWords, lineWords, stepOfPassage, stepOutOf } from '../../domain/draft/reading-words.ts'
import { secondTheme } from '../../domain/draft/second-theme.ts'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import { capitalised } from '../../domain/words.ts'
import { DeskActions } from './desk-actions.tsx'
import { DeskReasons } from './desk-reasons.tsx'
import { DeskWords } from './desk-words.tsx'
import { HowItGuesses } from './how-it-guesses.tsx'
import { PassageGave } from './passage-gave.tsx'
import { OFFERED, type Picked, proposalOf } from './proposal.ts'
import { StanceChoice } from './stance-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What the keys of the desk do in the panel. */
export interface PanelHandle {
  accept: () => void
  /** Accepts, and stays with the passage to give it to another theme, too. */
  acceptAnd: () => void
  aside: (as: 'later' | 'not-about') => void
  /** Takes the focus to where Enter accepts. */
  toAccept: () => void
  /** The first or second suggested theme, or 3 for another. */
  pickTheme: (number: number) => void
  /** Opens all the stances there are. */
  openStances: () => void
  toWords: () => void
}

interface Kept {
  of: string
  picked: Picked
  /** All themes are listed. */
  isListing?: boolean
  /** It was to be accepted, and lacks its condition. */
  isAsked?: boolean
}

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
  stay,
  setAside,
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
  /** Stays with the passage, whatever becomes of it. */
  stay: () => void
  setAside: (as: 'later' | 'not-about') => void
}) {
  const { themes } = useVocabulary()
  const { store } = useDrafts()
  const id = useId()
  // What was chosen for one passage says nothing of the next. The panel stays, so that the focus does.
  const [kept, keep] = useState<Kept>({ of: at, picked: {} })
  const { picked, isListing = false, isAsked = false } = kept.of === at ? kept : { picked: {} as Picked }
  const setPicked = (next: Picked) => keep({ of: at, picked: next })
  const setListing = (next: boolean) => keep({ of: at, picked, isListing: next })
  const accepter = useRef<HTMLButtonElement>(null)
  const stances = useRef<{ open: () => void; lead: () => void }>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const lines = [passage.from, passage.to] as const
  const proposal = proposalOf({ draft, document, at, passage }, suggestions, picked, themes)
  const { theme, choice, words, shown, given, over, open } = proposal
  const isMore = given.length > 0 && over === undefined
  const second = theme && themes.find(({ id }) => id === secondTheme(open ?? [], theme.id))
  const toAccept = () => accepter.current?.focus({ preventScroll: true })

  /** Accepts what is shown. False where it lacks something, which is asked for. */
  const enter = (): boolean => {
    if (!theme || !choice || !shown) {
      // Nothing to accept: it is for the reader to say which theme it is, once what is suggested is known.
      if (suggestions || failed) setListing(true)
      return false
    }
    if (missingTerm(shown, theme) === 'when') {
      keep({ of: at, picked: { ...picked, own: shown }, isAsked: true })
      stances.current?.lead()
      return false
    }
    toAccept()
    store?.change(
      (each) => accepted(each, { key: at, lines }, theme.id, choice.gave, { shown, over }),
      stepOfPassage(lines, theme),
    )
    return true
  }
  // Who comes back to the passage finds what it gave, and not what was being chosen.
  const leave = () => {
    keep({ of: '', picked: {} })
    goOn()
  }
  const accept = () => {
    if (enter()) leave()
  }
  const acceptAnd = () => {
    // What it gave before and is left as it was is no step.
    const isAsBefore = proposal.isAgain && Object.keys(picked).every((each) => each === 'part')
    if (!isAsBefore && !enter()) return
    const isKnown = open?.some((each) => each.theme !== theme?.id)
    toAccept()
    keep({ of: at, picked: { part: 'another' }, isListing: !isKnown })
    stay()
  }
  const aside = (as: 'later' | 'not-about') => {
    if (!isMore) setAside(as)
    else if (as === 'not-about') leave()
  }
  const takeBack = (from: Theme) => {
    toAccept()
    store?.change((each) => withdrawn(each, at, from.id), stepOutOf(lines, from))
    keep({ of: at, picked: {} })
    stay()
  }
  const pickTheme = (next: ThemeId) => {
    setPicked({ part: picked.part, theme: next })
    accepter.current?.focus()
  }
  useImperativeHandle(ref, () => ({
    accept,
    acceptAnd,
    aside,
    pickTheme: (number) => {
      const next = open?.[number - 1]?.theme
      if (number > OFFERED || next === undefined) setListing(true)
      else pickTheme(next)
    },
    toAccept,
    openStances: () => stances.current?.open(),
    toWords: () => field.current?.focus(),
  }))

  // What is asked next stands above what was pressed, on a phone far above.
  const more = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isMore) more.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isMore])

  // Whoever comes to the desk goes on with Enter; whoever is at something else there stays at it.
  const isReady = suggestions !== undefined
  useEffect(() => {
    const { activeElement, body } = globalThis.document
    const isNowhere = activeElement === null || activeElement === body || activeElement.tagName === 'H1'
    if (isReady && isNowhere) accepter.current?.focus({ preventScroll: true })
  }, [isReady])

  return (
    <section className="desk-panel" aria-labelledby={`${id}-line`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below may stand over what a key leads to; what a mouse presses stays under it */}
      <div
        className="desk-said"
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) target.scrollIntoView?.({ block: 'nearest' })
        }}
      >
        <p className="desk-at">
          <b id={`${id}-line`}>
            <span key={at}>{capitalised(lineWords(lines))}</span>
          </b>
          <span key={place} className="text-ink-3">{`passage ${place + 1} of ${total}`}</span>
          <span className="desk-key desk-moves">
            <kbd className="kbd">↑</kbd> <kbd className="kbd">↓</kbd> move
          </span>
        </p>
        <p ref={more} role="status" className="desk-more">
          {isMore && <span key={given.length}>{givenInWords(lines, given, themes)}</span>}
        </p>
        {(isMore || given.length > 1) && (
          <PassageGave
            given={given}
            over={over}
            open={(part) => {
              setPicked({ part })
              toAccept()
            }}
            takeBack={takeBack}
          />
        )}
        {failed}
        {!suggestions && !failed && <p className="after-a-moment text-ink-3">Looking for themes…</p>}
        {suggestions && proposal.offered.length === 0 && (
          <p className="text-ink-2">No theme found: none of its words is known from the atlas.</p>
        )}
        <ThemeChoice
          offered={proposal.offered}
          theme={theme}
          isAgain={proposal.isAgain}
          suggestions={open}
          second={isMore ? undefined : second}
          themes={themes.filter(({ id }) => id === over || !given.some((each) => each.theme === id))}
          isListing={isListing}
          list={setListing}
          choose={(next) => setPicked({ part: picked.part, theme: next })}
          pick={pickTheme}
          leave={() => {
            setListing(false)
            toAccept()
          }}
        />
        {theme && (
          <>
            <StanceChoice
              ref={stances}
              draft={draft}
              theme={theme}
              proposal={proposal}
              chosen={picked.choice ?? 0}
              own={picked.own}
              isAsked={isAsked}
              // The words come with the stance, and nobody is owed those of the document.
              choose={(next) => setPicked({ part: picked.part, theme: picked.theme, choice: next })}
              setOwn={(own) => setPicked({ ...picked, own })}
            />
            <DeskReasons
              key={`${at} ${theme.id}`}
              text={passage.text}
              suggestion={proposal.suggestion}
              use={(next, credit) => setPicked({ ...picked, words: next, credit })}
            />
            <DeskWords
              ref={field}
              words={words}
              credited={picked.credit && shown}
              write={(next) => setPicked({ ...picked, words: next, ...(next.trim() === '' && { credit: undefined }) })}
              accept={accept}
              leave={toAccept}
            />
          </>
        )}
        <div className="desk-foot">
          <p>A guess from matching words, made in this browser. Nothing enters the sheet until you accept it.</p>
          <HowItGuesses />
        </div>
      </div>
      <DeskActions
        ref={accepter}
        isMore={isMore}
        canAccept={theme !== undefined}
        accept={accept}
        acceptAnd={acceptAnd}
        aside={aside}
      />
    </section>
  )
}
