import '../../ui/search/search-hit.css'
import './search-palette.css'
import type { QueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { searchEngineQuery, searchQuery } from '../../data/search/search-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { LONGEST_QUERY, tidyQuery } from '../../domain/links/typed-query.ts'
import type { SearchAnswer } from '../../domain/search/search-answer.ts'
import { countInWords } from '../../domain/search/search-count.ts'
import { listInProse } from '../../domain/words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { Sheet } from '../../ui/controls/sheet.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { NoMatch } from '../../ui/search/no-match.tsx'
import { SlashChoice } from '../../ui/search/slash-choice.tsx'
import { optionsOf, PaletteOptions } from './palette-options.tsx'
import { isComposing } from './search-keys.ts'

/** How many results of a kind are offered; the page of the search shows all. */
const OFFERED = 5

/** Fetches and indexes what can be searched, for somebody who is about to search. A failure is told when they do. */
export function prepareSearch(client: QueryClient): void {
  void client.prefetchQuery(searchEngineQuery)
}

/**
 * The search over the page: a combobox that controls a listbox. The focus stays in the field; the arrow keys move the
 * choice among the results, the first of which is chosen while typing. `typed` is what was typed before it was here.
 */
export function SearchPalette({ typed: before, onClose }: { typed: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(before)
  const [chosen, setChosen] = useState(0)
  // Until the arrows are used, Home and End are the field’s: for the cursor.
  const [moved, setMoved] = useState(false)
  const query = tidyQuery(typed)
  const found = usePageQuery({ ...searchQuery(query, OFFERED), retry: false })
  const answer = query !== '' && found.state === 'ready' ? found.data : undefined
  const options = answer ? optionsOf(answer) : []
  const active = Math.min(chosen, options.length - 1)
  useLayoutEffect(() => {
    field.current?.focus()
  }, [])
  const close = () => dialog.current?.close()
  // Enter before the answer is here opens what will be first in it, never a result of what was typed before.
  const [waiting, setWaiting] = useState(false)
  const isBehind = query !== '' && answer?.query !== query && found.state !== 'failed'
  const go = (to: string | undefined) => {
    if (to === undefined) return
    close()
    navigate(to)
  }
  useEffect(() => {
    if (!waiting || isBehind) return
    setWaiting(false)
    go(options[active]?.to)
  })
  const move = (to: number) => {
    const next = (to + options.length) % options.length
    setChosen(next)
    setMoved(true)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const { key } = event
    if (key === 'Enter' && query !== '') {
      if (event.ctrlKey || event.metaKey) go(formatDeepLink({ page: 'search', query }))
      else if (isBehind) setWaiting(true)
      else go(options[active]?.to)
    } else if (options.length === 0) return
    else if (key === 'ArrowDown') move(active + 1)
    else if (key === 'ArrowUp') move(active - 1)
    else if (key === 'Home' && moved && !event.shiftKey) move(0)
    else if (key === 'End' && moved && !event.shiftKey) move(-1)
    else return
    event.preventDefault()
  }
  return (
    <Sheet ref={dialog} label="Search" className="search-sheet" onClose={onClose}>
      <div className="search-head">
        <Icon name="search" className="size-5" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search models, themes, statements, roles and pages"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST_QUERY}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
            setMoved(false)
            setWaiting(false)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-button" onClick={close}>
          <span className="sr-only">Close</span>
          <span className="kbd for-keys" aria-hidden="true">
            Esc
          </span>
          <Icon name="close" className="size-4 for-touch" />
        </button>
      </div>
      <div className="search-results" aria-busy={query !== '' && found.state === 'loading'}>
        {answer && <Preface answer={answer} onLeave={close} />}
        <PaletteOptions id={id} answer={answer} options={options} active={active} go={go} />
        {query === '' && (
          <p className="p-5 text-ink-2">
            What is said, by whom, and where. For example: firefighting, 1:1, line management, design doc.
          </p>
        )}
        {query !== '' && found.state === 'loading' && (
          <p className="after-a-moment p-5 text-ink-3">Opening what can be searched…</p>
        )}
        {query !== '' && found.state === 'failed' && (
          <FailedPart what="the search" why={found.why} retry={found.retry} busy={found.busy} className="p-5" />
        )}
      </div>
      <div className="search-foot">
        <p className="for-keys" aria-hidden="true">
          <span className="kbd">↑</span> <span className="kbd">↓</span> move <span className="kbd">↵</span> open
        </p>
        <div className="for-keys">
          <SlashChoice />
        </div>
        <p role="status">{answer && countInWords(answer)}</p>
      </div>
    </Sheet>
  )
}

/** What stands before the results: that nothing has every word, and which other words were searched for. */
function Preface({ answer, onLeave }: { answer: SearchAnswer; onLeave: () => void }) {
  const { count, onlySome, also } = answer
  if (count > 0 && !onlySome && also.length === 0) return null
  return (
    <div className="px-5 pt-3 text-ink-2">
      {(count === 0 || onlySome) && <NoMatch answer={answer} onLeave={onLeave} />}
      {also.length > 0 && <p>{`Also searched for: ${listInProse(also)}.`}</p>}
    </div>
  )
}
