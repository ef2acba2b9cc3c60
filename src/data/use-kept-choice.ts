import { useLayoutEffect, useState } from 'react'
import { MOST_COMPARED } from '../domain/links/deep-link.ts'
import { keptChoice } from '../domain/links/kept-choice.ts'
import type { ModelId, ThemeId } from '../domain/model.ts'

// Organisations are kept in the storage of the browser, for later visits and other tabs, and every choice in the entry of the
// history: that is there where storage is blocked or full. What is to be asked is of one visit, and kept there alone.

type Choosing = 'home' | 'compare' | 'models' | 'check'

/**
 * What is chosen on a page, organisations unless it says so, `first` before anybody chose, and how to choose others: as many
 * as `most`. Whoever comes back finds them chosen, and so do other tabs. Whether they exist is for the page to know.
 */
export function useKeptChoice<Id extends ModelId | ThemeId = ModelId>(
  page: Choosing,
  first: () => readonly NoInfer<Id>[],
  most = MOST_COMPARED,
): [readonly Id[], (chosen: readonly Id[]) => void] {
  const [chosen, setChosen] = useState<readonly Id[]>(first)
  // Once it is alive: the prerendered page knows of no choice.
  useLayoutEffect(() => {
    const read = () =>
      setChosen(
        (now) => keptChoice<Id>(stored(page), most) ?? keptChoice<Id>(history.state?.chosen?.[page], most) ?? now,
      )
    const follow = ({ key }: StorageEvent) => key === keyOf(page) && read()
    // A page that comes back whole from the browser’s cache was told nothing of what other tabs chose.
    const wake = ({ persisted }: PageTransitionEvent) => persisted && read()
    read()
    addEventListener('storage', follow)
    addEventListener('pageshow', wake)
    return () => {
      removeEventListener('storage', follow)
      removeEventListener('pageshow', wake)
    }
  }, [page, most])
  const choose = (ids: readonly Id[]) => {
    setChosen(ids)
    keepChoice(page, ids)
  }
  return [chosen, choose]
}

function keyOf(page: Choosing): string {
  return `role-atlas-chosen-${page}`
}

function stored(page: Choosing): unknown {
  try {
    return page === 'check' ? undefined : JSON.parse(localStorage.getItem(keyOf(page)) ?? 'null')
  } catch {
    // Blocked, or not ours: then the entry of the history counts.
    return undefined
  }
}

function keepChoice(page: Choosing, chosen: readonly string[]): void {
  try {
    history.replaceState({ ...history.state, chosen: { [page]: chosen } }, '')
  } catch {
    // Safari takes a hundred changes in half a minute. Then the last of them is not kept.
  }
  if (page === 'check') return
  try {
    // Where there is no room for the new one, none that is older may count before the entry.
    localStorage.removeItem(keyOf(page))
    localStorage.setItem(keyOf(page), JSON.stringify(chosen))
  } catch {
    // Blocked or full: then it is of this entry alone.
  }
}
