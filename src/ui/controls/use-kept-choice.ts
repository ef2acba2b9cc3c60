import { useLayoutEffect, useState } from 'react'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId, ThemeId } from '../../domain/model.ts'
import { SLUG_PATTERN } from '../../domain/slug.ts'

// It is kept in the entry of the history, not in a storage: that lasts over Back, a reload and a restart, is there where
// storage is blocked, and belongs to one visit: the same page by a link is as fresh as for anybody else.

type Choosing = 'home' | 'compare' | 'models' | 'check'

/**
 * What is chosen on a page, organisations unless it says so, `first` before anybody chose, and how to choose others: as many
 * as `most`. Whoever comes back to this entry of the history finds them chosen. Whether they exist is for the page to know.
 */
export function useKeptChoice<Id extends ModelId | ThemeId = ModelId>(
  page: Choosing,
  first: () => readonly NoInfer<Id>[],
  most = MOST_COMPARED,
): [readonly Id[], (chosen: readonly Id[]) => void] {
  const [chosen, setChosen] = useState<readonly Id[]>(first)
  // Once it is alive: the prerendered page knows of no choice.
  useLayoutEffect(() => {
    const kept = keptChoice<Id>(page, most)
    if (kept) setChosen(kept)
  }, [page, most])
  const choose = (ids: readonly Id[]) => {
    setChosen(ids)
    keepChoice(page, ids)
  }
  return [chosen, choose]
}

/** A choice with one put in at its end, or taken out. Before the page is alive no box is shut: one too many is left out here. */
export function chosenWith(chosen: readonly ModelId[], id: ModelId, isChosen: boolean): ModelId[] {
  const others = chosen.filter((each) => each !== id)
  return isChosen && others.length < MOST_COMPARED ? [...others, id] : others
}

/** What an entry of the history says is chosen, as far as it can be: it may be of an older version, or not ours. */
function keptChoice<Id extends string>(page: Choosing, most: number): Id[] | undefined {
  const kept: unknown = history.state?.chosen?.[page]
  if (!Array.isArray(kept)) return undefined
  const ids = kept.filter((id): id is Id => typeof id === 'string' && SLUG_PATTERN.test(id))
  return [...new Set(ids)].slice(0, most)
}

function keepChoice(page: Choosing, chosen: readonly string[]): void {
  try {
    history.replaceState({ ...history.state, chosen: { [page]: chosen } }, '')
  } catch {
    // Safari takes a hundred changes in half a minute. Then the last of them is not kept.
  }
}
