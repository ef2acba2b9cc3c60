import { blankDraft, type Draft, type KeptDraft } from '../../domain/draft/draft.ts'
import { LONGEST_NAME } from '../../domain/draft/draft-lengths.ts'
import { type History, NO_HISTORY, recorded, redone, stepBetween, undone } from '../../domain/draft/history.ts'
import type { DraftStorage } from './draft-storage.ts'

/** Why a draft could not be kept: the browser keeps nothing for the site, it has no room, or something else. */
export type KeepingProblem = 'blocked' | 'full' | 'other'

/** Where keeping stands, for the line that says so. */
export type Keeping =
  | { is: 'kept' }
  | { is: 'keeping' }
  | { is: 'failed'; why: KeepingProblem }
  /** Another tab changed the draft while this one did: neither is lost until the reader has chosen. */
  | { is: 'changed-elsewhere'; other: KeptDraft }

/** All that is known of the reader's drafts. Each change gives another. */
export interface DraftsState {
  /** Failed where what is kept could not be opened: it may well be there. */
  is: 'opening' | 'ready' | 'failed'
  /** Last changed first. */
  drafts: readonly KeptDraft[]
  /** The draft that this tab works on. */
  current: KeptDraft | undefined
  history: History
  keeping: Keeping
  /** What was undone or done again last, until something else is done. */
  said: string | undefined
  /** Those that were deleted in this tab, to bring back. */
  deleted: readonly KeptDraft[]
  /** How many are kept that this version of the site cannot read. They stay as they are. */
  unreadable: number
}

/** What the store needs of its surroundings; tests give others. */
export interface Surroundings {
  storage: DraftStorage
  /** The time, in milliseconds since 1970. */
  now: () => number
  newId: () => string
  /** Runs something after so many milliseconds, unless what comes back is called before. */
  after: (milliseconds: number, run: () => void) => () => void
  /** Tells other tabs which draft changed, and is told by them. */
  tabs: { tell: (id: string) => void; listen: (told: (id: string) => void) => void }
  /** Which draft this tab worked on last, over a reload. */
  place: { read: () => string | undefined; write: (id: string | undefined) => void }
  /**
   * What was not kept yet when the page was left, to be found when it is opened again: the storage answers too late for that.
   * `over` is the version that it follows.
   */
  held: { read: () => unknown; write: (held: readonly { kept: KeptDraft; over: number }[]) => void }
  /** Reads what the storage holds: a draft, or undefined where it is none that can be read. */
  read: (kept: unknown) => Promise<KeptDraft | undefined>
}

/** The reader's drafts: to read, to change and to be told of changes. */
export interface DraftsStore {
  state: () => DraftsState
  subscribe: (changed: () => void) => () => void
  /** Begins a draft and works on it. */
  begin: (make: (blank: Draft) => Draft) => void
  /** Works on another draft. */
  open: (id: string) => void
  /** Changes the current draft, a step that can be undone. `visit` names a visit to a field: typing is kept once it rests. */
  change: (to: (draft: Draft) => Draft, name: string, visit?: string) => void
  undo: () => void
  redo: () => void
  rename: (id: string, name: string) => void
  duplicate: (id: string) => void
  remove: (id: string) => void
  bringBack: (id: string) => void
  /** Removes every draft for good. */
  removeAll: () => Promise<void>
  /** Keeps at once what waits for typing to rest. */
  flush: () => void
  /** Where two tabs changed one draft: takes the other version, or keeps this one as a copy. */
  settle: (how: 'take-other' | 'keep-as-copy') => void
}

/** Typing is kept once it has rested so long, in milliseconds. */
const REST = 400

/** What the store says before it has looked. */
export const OPENING: DraftsState = {
  is: 'opening',
  drafts: [],
  current: undefined,
  history: NO_HISTORY,
  keeping: { is: 'kept' },
  said: undefined,
  deleted: [],
  unreadable: 0,
}

/** Opens the drafts that are kept. Nothing rejects: what goes wrong is a state. */
export function createDraftsStore(around: Surroundings): DraftsStore {
  const { storage, now, newId, after, tabs, place, held, read } = around
  const listeners = new Set<() => void>()
  const histories = new Map<string, History>()
  /** The version in the storage, as far as this tab knows, by draft. */
  const versions = new Map<string, number>()
  const unkept = new Set<string>()
  const keepingNow = new Set<string>()
  let resting: (() => void) | undefined
  let holds = false
  let state = OPENING

  function set(changes: Partial<DraftsState>): void {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  }

  /** Puts a draft among the others, or in its own place, and makes it the current one where it was. */
  function put(kept: KeptDraft, others: Partial<DraftsState> = {}): void {
    const drafts = lastChangedFirst([...state.drafts.filter(({ draft }) => draft.id !== kept.draft.id), kept])
    const isCurrent = state.current?.draft.id === kept.draft.id
    set({ drafts, ...(isCurrent && { current: kept }), ...others })
  }

  function workOn(kept: KeptDraft | undefined): void {
    flush()
    place.write(kept?.draft.id)
    set({ current: kept, history: (kept && histories.get(kept.draft.id)) ?? NO_HISTORY, said: undefined })
  }

  async function open(): Promise<void> {
    try {
      const found = await Promise.all((await storage.all()).map(read))
      const kept = found.filter((each) => each !== undefined)
      for (const { draft, version } of kept) versions.set(draft.id, version)
      const { drafts: left, again } = await withHeld(kept)
      const drafts = lastChangedFirst([...state.drafts, ...left])
      const current = drafts.find(({ draft }) => draft.id === place.read()) ?? drafts[0]
      set({ is: 'ready', drafts, current: state.current ?? current, unreadable: found.length - kept.length })
      for (const id of again) void keep(id)
    } catch (cause) {
      const why = problemOf(cause)
      set({ is: why === 'blocked' ? 'ready' : 'failed', keeping: { is: 'failed', why } })
    }
  }

  /** What is kept, with what a page that was left could not keep any more; `again` are those to be kept now. */
  async function withHeld(kept: readonly KeptDraft[]): Promise<{ drafts: KeptDraft[]; again: string[] }> {
    const all = new Map(kept.map((each) => [each.draft.id, each]))
    const again: string[] = []
    const found = held.read()
    holds = Array.isArray(found) && found.length > 0
    for (const each of Array.isArray(found) ? found : []) {
      const mine = await read((each as { kept?: unknown } | null)?.kept)
      const standing = mine && all.get(mine.draft.id)
      // It was kept after all.
      if (!mine || standing?.changed === mine.changed) continue
      const follows = !standing || standing.version === (each as { over?: unknown }).over
      const draft = follows ? mine.draft : { ...mine.draft, id: newId(), name: copyName(mine.draft.name) }
      all.set(draft.id, { draft, changed: mine.changed, version: follows ? (standing?.version ?? 0) : 0 })
      again.push(draft.id)
    }
    return { drafts: [...all.values()], again }
  }

  /** Holds what is not kept yet. What another tab holds is not this one's to let go. */
  function hold(): void {
    // A page that goes is told so twice: by then it is keeping, which may not come to its end.
    const ids = new Set([...unkept, ...keepingNow])
    if (ids.size === 0 && !holds) return
    holds = ids.size > 0
    held.write(
      [...ids].flatMap((id) => {
        const kept = state.drafts.find(({ draft }) => draft.id === id)
        return kept ? [{ kept, over: versions.get(id) ?? 0 }] : []
      }),
    )
  }

  function later(id: string): void {
    unkept.add(id)
    resting?.()
    resting = after(REST, () => {
      resting = undefined
      void keep(id)
    })
  }

  function flush(): void {
    resting?.()
    resting = undefined
    hold()
    for (const id of unkept) void keep(id)
  }

  /** Keeps a draft as it stands now; while that takes, whatever comes is kept after it. */
  async function keep(id: string): Promise<void> {
    unkept.add(id)
    if (keepingNow.has(id)) return
    keepingNow.add(id)
    set({ keeping: { is: 'keeping' } })
    try {
      while (unkept.has(id)) {
        const kept = state.drafts.find(({ draft }) => draft.id === id)
        unkept.delete(id)
        if (!kept) break
        const over = versions.get(id) ?? 0
        const next = { ...kept, version: over + 1 }
        const other = await storage.keep(next, over)
        if (other !== undefined) {
          unkept.add(id)
          await meet(id, other)
          return
        }
        versions.set(id, next.version)
        tabs.tell(id)
      }
      keepingNow.delete(id)
      hold()
      set({ keeping: { is: 'kept' } })
    } catch (cause) {
      unkept.add(id)
      set({ keeping: { is: 'failed', why: problemOf(cause) } })
    } finally {
      keepingNow.delete(id)
    }
  }

  /** Another tab changed what this one did: the reader is asked. What cannot be read is left alone, and this one goes beside it. */
  async function meet(id: string, standing: unknown): Promise<void> {
    const other = await read(standing)
    if (other) set({ keeping: { is: 'changed-elsewhere', other } })
    else asCopy(id)
  }

  /** Makes the draft as it stands here one of its own. */
  function asCopy(id: string): void {
    const mine = state.drafts.find(({ draft }) => draft.id === id)
    if (!mine) return
    const copy = { draft: { ...mine.draft, id: newId(), name: copyName(mine.draft.name) }, changed: now(), version: 0 }
    unkept.delete(id)
    histories.set(copy.draft.id, state.history)
    set({ drafts: lastChangedFirst([...state.drafts.filter((each) => each !== mine), copy]), keeping: { is: 'kept' } })
    if (state.current === mine) workOn(copy)
    void keep(copy.draft.id)
  }

  /** Another tab changed a draft. Here it follows, unless it was changed here as well: then keeping it will tell. */
  async function follow(id: string): Promise<void> {
    if (unkept.has(id) || keepingNow.has(id)) return
    const standing = await storage.one(id).catch(() => undefined)
    if (unkept.has(id) || keepingNow.has(id)) return
    if (standing === undefined) {
      const isCurrent = state.current?.draft.id === id
      set({ drafts: state.drafts.filter(({ draft }) => draft.id !== id) })
      if (isCurrent) workOn(state.drafts[0])
      return
    }
    const kept = await read(standing)
    if (!kept || unkept.has(id)) return
    versions.set(id, kept.version)
    put(kept)
  }

  function change(to: (draft: Draft) => Draft, name: string, visit?: string): void {
    const { current } = state
    if (!current) return
    const draft = to(current.draft)
    const step = stepBetween(current.draft, draft, name, visit)
    if (!step) return
    turn(draft, recorded(state.history, step), undefined, visit !== undefined)
  }

  /** The current draft and its history, another way. */
  function turn(draft: Draft, history: History, said: string | undefined, typing = false): void {
    const { current } = state
    if (!current) return
    histories.set(draft.id, history)
    put({ ...current, draft, changed: now() }, { history, said })
    if (typing) later(draft.id)
    else {
      resting?.()
      resting = undefined
      void keep(draft.id)
    }
  }

  function add(draft: Draft): void {
    const kept = { draft, changed: now(), version: 0 }
    set({ drafts: lastChangedFirst([...state.drafts, kept]) })
    workOn(kept)
    void keep(draft.id)
  }

  tabs.listen((id) => void follow(id))
  void open()

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    begin: (make) => add(make(blankDraft(newId(), freeName('My draft', state.drafts)))),
    open: (id) => workOn(state.drafts.find(({ draft }) => draft.id === id) ?? state.current),
    change,
    undo: () => {
      const { current, history } = state
      const before = current && undone(current.draft, history)
      if (before) turn(before.draft, before.history, `Undone: ${history.past.at(-1)?.name}`)
    },
    redo: () => {
      const { current, history } = state
      const next = current && redone(current.draft, history)
      if (next) turn(next.draft, next.history, `Done again: ${history.future.at(-1)?.name}`)
    },
    rename: (id, name) => {
      const kept = state.drafts.find(({ draft }) => draft.id === id)
      if (!kept || name === kept.draft.name) return
      if (id === state.current?.draft.id) change((draft) => ({ ...draft, name }), 'Name')
      else {
        put({ ...kept, draft: { ...kept.draft, name }, changed: now() })
        void keep(id)
      }
    },
    duplicate: (id) => {
      const kept = state.drafts.find(({ draft }) => draft.id === id)
      if (!kept) return
      const draft = { ...kept.draft, id: newId(), name: freeName(copyName(kept.draft.name), state.drafts) }
      set({ drafts: lastChangedFirst([...state.drafts, { draft, changed: now(), version: 0 }]) })
      void keep(draft.id)
    },
    remove: (id) => {
      const kept = state.drafts.find(({ draft }) => draft.id === id)
      if (!kept) return
      unkept.delete(id)
      versions.delete(id)
      set({ drafts: state.drafts.filter((each) => each !== kept), deleted: [...state.deleted, kept] })
      if (state.current === kept) workOn(state.drafts[0])
      storage.remove(id).then(
        () => tabs.tell(id),
        (cause) => set({ keeping: { is: 'failed', why: problemOf(cause) } }),
      )
    },
    bringBack: (id) => {
      const kept = state.deleted.find(({ draft }) => draft.id === id)
      if (!kept) return
      set({
        drafts: lastChangedFirst([...state.drafts, kept]),
        deleted: state.deleted.filter((each) => each !== kept),
      })
      if (!state.current) workOn(kept)
      void keep(id)
    },
    removeAll: async () => {
      const ids = state.drafts.map(({ draft }) => draft.id)
      unkept.clear()
      versions.clear()
      histories.clear()
      set({ drafts: [], deleted: [] })
      workOn(undefined)
      try {
        await Promise.all(ids.map((id) => storage.remove(id)))
        for (const id of ids) tabs.tell(id)
        set({ keeping: { is: 'kept' } })
      } catch (cause) {
        set({ keeping: { is: 'failed', why: problemOf(cause) } })
      }
    },
    flush,
    settle: (how) => {
      const { keeping } = state
      if (keeping.is !== 'changed-elsewhere') return
      const { other } = keeping
      const { id } = other.draft
      if (how === 'keep-as-copy') {
        asCopy(id)
        versions.set(id, other.version)
        put(other)
        return
      }
      unkept.delete(id)
      versions.set(id, other.version)
      histories.delete(id)
      put(other, { keeping: { is: 'kept' } })
      if (state.current?.draft.id === id) set({ history: NO_HISTORY, said: undefined })
    },
  }
}

function lastChangedFirst(drafts: readonly KeptDraft[]): KeptDraft[] {
  return [...drafts].sort((a, b) => b.changed - a.changed)
}

function problemOf(cause: unknown): KeepingProblem {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' ||
    name === 'InvalidStateError' ||
    name === 'UnknownError' ||
    name === 'ReferenceError'
    ? 'blocked'
    : 'other'
}

function copyName(name: string): string {
  return `Copy of ${name}`.slice(0, LONGEST_NAME)
}

/** The name, or with a number behind it where a draft has it. */
function freeName(name: string, drafts: readonly KeptDraft[]): string {
  const taken = new Set(drafts.map(({ draft }) => draft.name))
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} ${number}`)) number += 1
  return `${name} ${number}`
}
