import { useLayoutEffect, useState } from 'react'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId } from '../../domain/model.ts'
import { SLUG_PATTERN } from '../../domain/slug.ts'

// It is kept in the entry of the history, not in a storage: that lasts over Back, a reload and a restart, is there where
// storage is blocked, and belongs to one visit: the same page by a link is as fresh as for anybody else.

type Choosing = 'home' | 'compare' | 'models'

/**
 * The organisations that are chosen on a page, `first` before anybody chose, and how to choose others. Whoever comes back
 * to this entry of the history finds them chosen. Whether they exist is for the page to know.
 */
export function useKeptChoice(
  page: Choosing,
  first: () => readonly ModelId[],
): [readonly ModelId[], (chosen: readonly ModelId[]) => void] {
  const [chosen, setChosen] = useState(first)
  // Once it is alive: the prerendered page knows of no choice.
  useLayoutEffect(() => {
    const kept = keptChoice(page)
    if (kept) setChosen(kept)
  }, [page])
  const choose = (ids: readonly ModelId[]) => {
    setChosen(ids)
    keepChoice(page, ids)
  }
  return [chosen, choose]
}

/** What an entry of the history says is chosen, as far as it can be: it may be of an older version, or not ours. */
function keptChoice(page: Choosing): ModelId[] | undefined {
  const kept: unknown = history.state?.chosen?.[page]
  if (!Array.isArray(kept)) return undefined
  const ids = kept.filter((id): id is ModelId => typeof id === 'string' && SLUG_PATTERN.test(id))
  return [...new Set(ids)].slice(0, MOST_COMPARED)
}

function keepChoice(page: Choosing, chosen: readonly ModelId[]): void {
  try {
    history.replaceState({ ...history.state, chosen: { [page]: chosen } }, '')
  } catch {
    // Safari takes a hundred changes in half a minute. Then the last of them is not kept.
  }
}
