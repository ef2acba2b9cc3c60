import './desk.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { documentKey, suggestionsQuery } from '../../data/reading/passages-query.ts'
import { useFirstGuesses } from '../../data/reading/use-first-guesses.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { setAside } from '../../domain/draft/accepting.ts'
import { tooManyWords } from '../../domain/draft/document-in.ts'
import type { Draft, DraftDocument } from '../../domain/draft/draft.ts'
import { decidedThemes } from '../../domain/draft/given.ts'
import type { PassageReading } from '../../domain/draft/passages.ts'
import { nextUnread, readingCounts } from '../../domain/draft/reader-document.ts'
import { lineWords, stepOfPassage } from '../../domain/draft/reading-words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { DeskEnd, NothingMatched } from './desk-end.tsx'
import { DeskPanel, type PanelHandle } from './desk-panel.tsx'
import { DeskText } from './desk-text.tsx'
import { ReplaceText } from './replace-text.tsx'

/** What is open to the reader: a passage, or at the end none. */
export function Desk({
  draft,
  document,
  reading,
  keys,
}: {
  draft: Draft
  document: DraftDocument
  reading: PassageReading
  keys: readonly string[]
}) {
  const { drafts, store } = useDrafts()
  const key = documentKey(draft, document)
  const counts = readingCounts(document, keys)
  const [chosen, choose] = useState<string>()
  const [isWhole, setWhole] = useState(false)
  const [isReplacing, setReplacing] = useState(false)
  const [isByHand, setByHand] = useState(false)
  const panel = useRef<PanelHandle>(null)
  const toWhole = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const at = chosen ?? nextUnread(document, keys)
  const place = at === undefined ? -1 : keys.indexOf(at)
  const passage = reading.passages[place]
  const decided = decidedThemes(document, keys)
  const guesses = useFirstGuesses(key, document.text, keys.length)
  const query = usePageQuery({
    ...suggestionsQuery(key, document.text, place, decided),
    enabled: passage !== undefined,
  })
  const suggestions = query.state === 'ready' ? query.data : undefined
  const nothingMatched =
    !isByHand &&
    counts.read === 0 &&
    keys.length > 0 &&
    guesses.length === keys.length &&
    guesses.every((guess) => guess === null)

  useUndonePassage(document, drafts.said, choose)

  const goTo = (next: string | undefined) => {
    choose(next)
    setWhole(false)
  }
  // On a phone the text and its passage take turns, and each button goes with what it stands beside.
  const turnTo = (whole: boolean) => {
    setWhole(whole)
    queueMicrotask(() => (whole ? back : toWhole).current?.focus())
  }
  /** On to the next passage that is not read; at the last one to the end. */
  const goOn = () => {
    const rest = at === undefined ? keys : [...keys.slice(place + 1), ...keys.slice(0, place)]
    goTo(rest.find((each) => !document.read[each]))
  }
  // Whatever turned to a passage, Enter accepts it next: what was pressed for the one before does not happen to this one, too.
  const openRow = (next: string) => {
    goTo(next)
    queueMicrotask(() => panel.current?.toAccept())
  }
  const putAside = (as: 'later' | 'not-about') => {
    if (!at || !passage) return
    panel.current?.toAccept()
    store?.change((each) => setAside(each, at, as), stepOfPassage([passage.from, passage.to], as))
    goOn()
  }
  const move = (by: number) => {
    const next = keys[place + by]
    if (next === undefined) return
    panel.current?.toAccept()
    choose(next)
  }

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !passage) return
    const { target } = event
    const isField = target instanceof Element && target.closest('textarea, select, input:not([type="radio"])') !== null
    // The words of a condition are a field of one line.
    const isTerm = event.key === 'Enter' && target instanceof Element && target.matches('.desk-picker input')
    if ((isField && !isTerm) || isReplacing || event.nativeEvent.isComposing) return
    const isRadio = target instanceof HTMLInputElement
    const onButton = target instanceof Element && target.closest('button, a, summary') !== null
    const act = actOf(event.key, { isRadio, onButton })
    if (!act) return
    event.preventDefault()
    act()
  }
  const actOf = (pressed: string, { isRadio, onButton }: { isRadio: boolean; onButton: boolean }) => {
    switch (pressed.toLowerCase()) {
      case 'enter':
        return onButton ? undefined : () => panel.current?.accept()
      case '1':
      case '2':
      case '3':
        return () => panel.current?.pickTheme(Number(pressed))
      case 's':
        return () => panel.current?.openStances()
      case 'e':
        return () => panel.current?.toWords()
      case 'a':
        return () => panel.current?.acceptAnd()
      case 'n':
        return () => panel.current?.aside('not-about')
      case 'l':
        return () => panel.current?.aside('later')
      case 'arrowdown':
        return isRadio ? undefined : () => move(1)
      case 'arrowup':
        return isRadio ? undefined : () => move(-1)
      default:
        return undefined
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the desk work wherever the focus is on it
    <div className={isWhole ? 'desk desk-whole' : 'desk'} onKeyDown={pressed}>
      <section className="desk-document" aria-labelledby="desk-document">
        <div className="desk-title">
          <h2 id="desk-document" className="text-h3">
            <span key={document.name}>{document.name}</span>
          </h2>
          <p className="text-question text-ink-3">{`${reading.lineCount} ${reading.lineCount === 1 ? 'line' : 'lines'}`}</p>
          <button
            type="button"
            className="link small-link no-print desk-replace"
            aria-expanded={isReplacing}
            onClick={() => setReplacing(!isReplacing)}
          >
            Replace the text
          </button>
          <button ref={toWhole} type="button" className="button no-print desk-to-whole" onClick={() => turnTo(true)}>
            Whole text
          </button>
        </div>
        {isReplacing && <ReplaceText close={() => setReplacing(false)} />}
        {reading.count > keys.length && (
          <p className="desk-cut">
            <Icon name="warning" />
            <span>{`${tooManyWords(reading.count)}. What comes after line ${reading.passages.at(-1)?.to ?? 0} is not on the desk.`}</span>
          </p>
        )}
        <DeskText
          reading={reading}
          keys={keys}
          document={document}
          at={at}
          guesses={guesses}
          first={suggestions?.[0]}
          open={openRow}
        />
        <p className="desk-back no-print">
          <button ref={back} type="button" className="button button-primary" onClick={() => turnTo(false)}>
            <span key={at}>
              {passage ? `Go on at ${lineWords([passage.from, passage.to])}` : 'Back to the end of reading'}
            </span>
            <Icon name="arrow" />
          </button>
        </p>
      </section>
      <div className="desk-side no-print">
        {nothingMatched ? (
          <NothingMatched byHand={() => setByHand(true)} replace={() => setReplacing(true)} />
        ) : at !== undefined && passage ? (
          <DeskPanel
            ref={panel}
            draft={draft}
            document={document}
            at={at}
            passage={passage}
            place={place}
            total={keys.length}
            suggestions={suggestions}
            failed={
              query.state === 'failed' ? (
                <FailedPart
                  what="what suggestions are made from"
                  why={query.why}
                  retry={query.retry}
                  busy={query.busy}
                  className="mb-3"
                />
              ) : undefined
            }
            goOn={goOn}
            stay={() => goTo(at)}
            setAside={putAside}
          />
        ) : (
          <DeskEnd draft={draft} document={document} keys={keys} counts={counts} open={goTo} />
        )}
      </div>
      <p role="status" className="sr-only">
        {passage && suggestions && <span key={at}>{`${lineWords([passage.from, passage.to])}: ${passage.text}`}</span>}
      </p>
    </div>
  )
}

/** Whoever undoes what was made of a passage, or does it again, is led to it. */
function useUndonePassage({ read }: DraftDocument, said: string | undefined, open: (key: string) => void): void {
  const before = useRef(read)
  useEffect(() => {
    const last = before.current
    before.current = read
    if (said === undefined) return
    const turned = Object.keys({ ...last, ...read }).filter((key) => last[key] !== read[key])
    if (turned[0] !== undefined && turned.length === 1) open(turned[0])
  }, [read, said, open])
}
