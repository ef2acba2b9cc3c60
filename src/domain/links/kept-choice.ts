import type { ModelId } from '../model.ts'
import { SLUG_PATTERN } from '../slug.ts'
import { MOST_COMPARED } from './deep-link.ts'

/**
 * What was kept of a choice, as far as it can be one: ids, once each, as many as `most`. It may be of an older version, or not
 * ours; undefined where nothing of it is a choice. None at all is one. Whether they exist is for the page to know.
 */
export function keptChoice<Id extends string>(kept: unknown, most: number): Id[] | undefined {
  if (!Array.isArray(kept)) return undefined
  const ids = kept.filter((id): id is Id => typeof id === 'string' && SLUG_PATTERN.test(id))
  return ids.length === 0 && kept.length > 0 ? undefined : [...new Set(ids)].slice(0, most)
}

/** A choice with one put in at its end, or taken out. Before the page is alive no box is shut: one too many is left out here. */
export function chosenWith(chosen: readonly ModelId[], id: ModelId, isChosen: boolean): ModelId[] {
  const others = chosen.filter((each) => each !== id)
  return isChosen && others.length < MOST_COMPARED ? [...others, id] : others
}
