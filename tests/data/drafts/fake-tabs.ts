import type { DraftStorage } from '../../../src/data/drafts/draft-storage.ts'
import type { DraftsStore } from '../../../src/data/drafts/drafts-state.ts'
import { createDraftsStore } from '../../../src/data/drafts/drafts-store.ts'
import type { KeptDraft } from '../../../src/domain/draft/draft.ts'
import type { History } from '../../../src/domain/draft/history.ts'

/** A browser of several tabs: one store for all of them, and time that passes when it is told to. */
export function fakeBrowser(kept: readonly unknown[] = []) {
  const records = new Map<string, unknown>(kept.map((each) => [idOf(each), structuredClone(each)]))
  const steps = new Map<string, { history: History; changed: number }>()
  const listeners: ((id: string) => void)[] = []
  let resting: (() => void)[] = []
  let ids = 0
  let time = 1000
  let held: readonly unknown[] = []
  const failing: { with?: Error } = {}
  const finding: { after?: Promise<void> } = {}
  const answer = async <T>(value: T): Promise<T> => {
    if (failing.with) throw failing.with
    return structuredClone(value)
  }
  const storage: DraftStorage = {
    all: () => answer([...records.values()]),
    one: (id) => answer(records.get(id)),
    keep: async (next, over) => {
      await answer(undefined)
      const standing = records.get(next.draft.id) as KeptDraft | undefined
      if (standing && standing.version !== over) return structuredClone(standing)
      records.set(next.draft.id, structuredClone(next))
      return undefined
    },
    remove: async (id) => {
      await answer(undefined)
      records.delete(id)
    },
    clear: async () => {
      await answer(undefined)
      records.clear()
    },
  }
  return {
    records,
    steps,
    failing,
    /** Steps are found once this has come to its end. */
    finding,
    /** Tells every tab of a draft. */
    tell: (id: string) => {
      for (const told of listeners) told(id)
    },
    /** Lets what waits for typing to rest be kept. */
    rest: () => {
      const waiting = resting
      resting = []
      for (const run of waiting) run()
    },
    tab: (): DraftsStore => {
      let place: string | undefined
      let own: (id: string) => void = () => {}
      return createDraftsStore({
        storage,
        now: () => {
          time += 1
          return time
        },
        newId: () => {
          ids += 1
          return `draft-${ids}`
        },
        after: (_milliseconds, run) => {
          resting.push(run)
          return () => {
            resting = resting.filter((each) => each !== run)
          }
        },
        tabs: {
          tell: (id) => {
            for (const told of listeners) if (told !== own) told(id)
          },
          listen: (told) => {
            own = told
            listeners.push(told)
          },
        },
        steps: {
          of: async (id, changed) => {
            await finding.after
            const kept = steps.get(id)
            return kept?.changed === changed ? structuredClone(kept.history) : undefined
          },
          keep: async (id, history, changed) => {
            if (!failing.with) steps.set(id, structuredClone({ history, changed }))
          },
          forget: async (id) => {
            await answer(undefined)
            if (id === undefined) steps.clear()
            else steps.delete(id)
          },
        },
        held: {
          read: () => structuredClone(held),
          write: (list) => {
            held = structuredClone(list)
          },
        },
        place: {
          read: () => place,
          write: (id) => {
            place = id
          },
        },
        read: async (each) =>
          typeof each === 'object' && each !== null && 'draft' in each ? (each as KeptDraft) : undefined,
      })
    },
  }
}

function idOf(kept: unknown): string {
  return (kept as Partial<KeptDraft>).draft?.id ?? 'unknown'
}
