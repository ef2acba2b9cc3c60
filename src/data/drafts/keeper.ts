import type { KeptDraft } from '../../domain/draft/draft.ts'
import type { Keeping, KeepingProblem, Surroundings } from './drafts-state.ts'

/** Typing is kept once it has rested so long, in milliseconds. */
const REST = 400

/** What keeping needs to know of the drafts, and whom it tells. */
interface Told {
  /** The draft as it stands in this tab; undefined where it is gone. */
  draftOf: (id: string) => KeptDraft | undefined
  /** How keeping stands: the others go on, whatever stands of one. */
  say: (keeping: Keeping) => void
  keeping: () => Keeping
  /** Another tab changed a draft that this one changed as well, to something that cannot be read. */
  cannotMeet: (id: string) => void
}

/** Keeps drafts in the browser's store, one after the other, and knows which version of each stands there. */
export interface Keeper {
  /** Which version of a draft stands in the store. */
  knows: (id: string, version: number) => void
  /** Whether something of a draft is not kept yet. */
  isBusy: (id: string) => boolean
  /** Keeps a draft as it stands now; while that takes, whatever comes is kept after it. */
  keep: (id: string) => Promise<void>
  /** Keeps it once nothing more comes for a while. */
  keepLater: (id: string) => void
  /** Keeps at once what waits, and holds it until it is kept: the page may be going. */
  flush: () => void
  /** Keeps nothing more of a draft, and forgets its version. */
  forget: (id: string) => void
  /** What is kept, with what a page that was left could not keep any more; `again` are those to be kept now. */
  withHeld: (
    kept: readonly KeptDraft[],
    copyOf: (draft: KeptDraft) => KeptDraft,
  ) => Promise<{ drafts: KeptDraft[]; again: string[] }>
}

/** Keeps drafts for a store of them. Nothing rejects: what goes wrong is told. */
export function createKeeper(
  { storage, after, tabs, held, read }: Surroundings,
  { draftOf, say, keeping, cannotMeet }: Told,
): Keeper {
  /** The version in the storage, as far as this tab knows, by draft. */
  const versions = new Map<string, number>()
  const unkept = new Set<string>()
  const keepingNow = new Set<string>()
  let resting: (() => void) | undefined
  let holds = false

  /** Says how keeping stands, but for a draft that two tabs changed: what becomes of that is for the reader to say. */
  function tell(id: string, next: Keeping): void {
    const now = keeping()
    if (now.is !== 'changed-elsewhere' || now.other.draft.id === id) say(next)
  }

  /** What is not kept yet, but for a draft of which the reader has still to say what becomes of it. */
  function waiting(): string[] {
    const now = keeping()
    return [...unkept].filter((id) => now.is !== 'changed-elsewhere' || now.other.draft.id !== id)
  }

  /** Holds what is not kept yet. What another tab holds is not this one's to let go. */
  function hold(): void {
    // A page that goes is told so twice: by then it is keeping, which may not come to its end.
    const ids = new Set([...unkept, ...keepingNow])
    if (ids.size === 0 && !holds) return
    holds = ids.size > 0
    held.write(
      [...ids].flatMap((id) => {
        const kept = draftOf(id)
        return kept ? [{ kept, over: versions.get(id) ?? 0 }] : []
      }),
    )
  }

  async function keep(id: string): Promise<void> {
    unkept.add(id)
    if (keepingNow.has(id)) return
    keepingNow.add(id)
    tell(id, { is: 'keeping' })
    try {
      while (unkept.has(id)) {
        const kept = draftOf(id)
        unkept.delete(id)
        if (!kept) break
        const over = versions.get(id) ?? 0
        const next = { ...kept, version: over + 1 }
        const standing = await storage.keep(next, over)
        if (standing !== undefined && !(await isSame(id, kept, standing))) return
        if (standing === undefined) {
          versions.set(id, next.version)
          tabs.tell(id)
        }
      }
      keepingNow.delete(id)
      hold()
      tell(id, { is: 'kept' })
      // There is room again: what failed before is tried once more.
      if (resting === undefined) for (const other of waiting()) void keep(other)
    } catch (cause) {
      unkept.add(id)
      tell(id, { is: 'failed', why: problemOf(cause) })
    } finally {
      keepingNow.delete(id)
    }
  }

  /**
   * Whether what stands in the store is what this tab would keep: two tabs may have found it held. Else the reader is asked; what
   * cannot be read is left alone, and this one goes beside it.
   */
  async function isSame(id: string, mine: KeptDraft, standing: unknown): Promise<boolean> {
    const other = await read(standing)
    if (other?.changed === mine.changed) {
      versions.set(id, other.version)
      return true
    }
    if (other) {
      unkept.add(id)
      say({ is: 'changed-elsewhere', other })
    } else cannotMeet(id)
    return false
  }

  function rest(): void {
    resting?.()
    resting = undefined
  }

  return {
    knows: (id, version) => {
      unkept.delete(id)
      versions.set(id, version)
    },
    isBusy: (id) => unkept.has(id) || keepingNow.has(id),
    keep: (id) => {
      rest()
      return keep(id)
    },
    keepLater: (id) => {
      unkept.add(id)
      rest()
      resting = after(REST, () => {
        resting = undefined
        void keep(id)
      })
    },
    flush: () => {
      rest()
      hold()
      for (const id of waiting()) void keep(id)
    },
    forget: (id) => {
      unkept.delete(id)
      versions.delete(id)
    },
    withHeld: async (kept, copyOf) => {
      const all = new Map(kept.map((each) => [each.draft.id, each]))
      const again: string[] = []
      const found = held.read()
      const list = Array.isArray(found) ? found : []
      holds = list.length > 0
      for (const each of list) {
        const mine = await read((each as { kept?: unknown } | null)?.kept)
        const standing = mine && all.get(mine.draft.id)
        // It was kept after all.
        if (!mine || standing?.changed === mine.changed) continue
        const follows = !standing || standing.version === (each as { over?: unknown }).over
        const next = follows ? mine : copyOf(mine)
        all.set(next.draft.id, next)
        again.push(next.draft.id)
      }
      return { drafts: [...all.values()], again }
    },
  }
}

/** What a failure of the browser's store means. */
export function problemOf(cause: unknown): KeepingProblem {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' ||
    name === 'InvalidStateError' ||
    name === 'UnknownError' ||
    name === 'ReferenceError'
    ? 'blocked'
    : 'other'
}
