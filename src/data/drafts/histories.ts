import type { KeptDraft } from '../../domain/draft/draft.ts'
import { type History, MOST_STEPS } from '../../domain/draft/history.ts'
import type { Surroundings } from './drafts-state.ts'

/** The steps of the drafts, as far as this tab knows them, and those that are kept beside the drafts. */
export interface Histories {
  of: (id: string) => History | undefined
  /** The steps of a draft are these from now on. */
  are: (id: string, history: History) => void
  /** They are of no use any more; those that are kept stay, as they may be another tab's. */
  drop: (id: string) => void
  /** Keeps the steps that lead to a draft as it stands. While those before are looked for, that is done once they are found. */
  keep: (kept: KeptDraft) => Promise<void>
  /** Finds the steps that a draft was kept with, where this tab knows none. What was done here meanwhile comes on top of them. */
  recall: (kept: KeptDraft) => Promise<void>
  /** Takes over the steps that another tab kept a draft with, if there are any. */
  follow: (kept: KeptDraft) => Promise<void>
}

/** The steps of drafts. `changedOf` tells when a draft was changed last as it stands in this tab; `found` is told what was found. */
export function createHistories(
  steps: Surroundings['steps'],
  changedOf: (id: string) => number | undefined,
  found: (id: string, history: History) => void,
): Histories {
  const known = new Map<string, History>()
  const recalling = new Set<string>()

  function take(id: string, history: History): void {
    known.set(id, history)
    found(id, history)
  }

  return {
    of: (id) => known.get(id),
    are: (id, history) => known.set(id, history),
    drop: (id) => {
      recalling.delete(id)
      known.delete(id)
    },
    keep: async ({ draft: { id }, changed }) => {
      const history = known.get(id)
      if (history && !recalling.has(id)) await steps.keep(id, history, changed)
    },
    recall: async ({ draft: { id }, changed }) => {
      if (known.has(id) || recalling.has(id)) return
      recalling.add(id)
      const kept = await steps.of(id, changed)
      // Else another tab told of newer ones meanwhile.
      if (!recalling.delete(id)) return
      const since = known.get(id)
      if (!kept && !since) return
      const past = [...(kept?.past ?? []), ...(since?.past ?? [])].slice(-MOST_STEPS)
      const history = { past, future: since?.future ?? kept?.future ?? [] }
      take(id, history)
      const now = changedOf(id)
      if (now !== undefined && now !== changed) await steps.keep(id, history, now)
    },
    follow: async ({ draft: { id }, changed }) => {
      const kept = await steps.of(id, changed)
      if (!kept || changedOf(id) !== changed) return
      recalling.delete(id)
      take(id, kept)
    },
  }
}
