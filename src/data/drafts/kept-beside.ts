import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId } from '../../domain/model.ts'

const keyOf = (draft: string) => `role-atlas-beside-${draft}`

/** Keeps for this tab beside which models a draft stands. */
export function keepBeside(draft: string, models: readonly ModelId[]): void {
  try {
    sessionStorage.setItem(keyOf(draft), models.join('.'))
  } catch {
    // Blocked or full: then they are chosen for it anew.
  }
}

/** Those of `known` beside which a draft stood last in this tab, in their order then; empty where there are none. */
export function keptBeside(draft: string, known: readonly { id: ModelId }[]): ModelId[] {
  try {
    const ids = new Set(sessionStorage.getItem(keyOf(draft))?.split('.'))
    return [...ids].flatMap((id) => known.find((model) => model.id === id)?.id ?? []).slice(0, MOST_COMPARED - 1)
  } catch {
    return []
  }
}
