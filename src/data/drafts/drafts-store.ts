import { blankDraft, type Draft, type KeptDraft } from '../../domain/draft/draft.ts'
import { copyName, freeName } from '../../domain/draft/draft-names.ts'
import { type History, NO_HISTORY, recorded, redone, stepBetween, undone } from '../../domain/draft/history.ts'
import { type DraftsState, type DraftsStore, OPENING, type Surroundings } from './drafts-state.ts'
import { createHistories } from './histories.ts'
import { createKeeper, problemOf } from './keeper.ts'

/** Opens the drafts that are kept. Nothing rejects: what goes wrong is a state. */
export function createDraftsStore(around: Surroundings): DraftsStore {
  const { storage, steps, now, newId, tabs, place, held, read } = around
  const listeners = new Set<() => void>()
  let state = OPENING
  const names = () => state.drafts.map(({ draft }) => draft.name)
  const draftOf = (id: string) => state.drafts.find(({ draft }) => draft.id === id)
  const histories = createHistories(
    steps,
    (id) => draftOf(id)?.changed,
    (id, history) => id === state.current?.draft.id && set({ history }),
  )
  const keeper = createKeeper(
    { ...around, storage: { ...storage, keep: keepWithSteps } },
    {
      draftOf,
      say: (keeping) => set({ keeping }),
      keeping: () => state.keeping,
      cannotMeet: asCopy,
    },
  )

  function set(changes: Partial<DraftsState>): void {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  }

  /** Both at once: a page that goes has no time for one after the other. */
  async function keepWithSteps(kept: KeptDraft, over: number): Promise<unknown> {
    const [other] = await Promise.all([storage.keep(kept, over), histories.keep(kept)])
    return other
  }

  /** Puts a draft among the others, or in its own place, and makes it the current one where it was. */
  function put(kept: KeptDraft, others: Partial<DraftsState> = {}): void {
    const isCurrent = state.current?.draft.id === kept.draft.id
    set({ drafts: lastChangedFirst([kept], state.drafts), ...(isCurrent && { current: kept }), ...others })
  }

  function workOn(kept: KeptDraft | undefined): void {
    keeper.flush()
    place.write(kept?.draft.id)
    set({ current: kept, history: (kept && histories.of(kept.draft.id)) ?? NO_HISTORY, said: undefined })
    if (kept) void histories.recall(kept)
  }

  async function open(): Promise<void> {
    try {
      const found = await Promise.all((await storage.all()).map(read))
      const kept = found.filter((each) => each !== undefined)
      const { drafts: left, again } = await keeper.withHeld(kept, copyOf)
      for (const { draft, version } of kept) if (!keeper.isBusy(draft.id)) keeper.knows(draft.id, version)
      // What was begun or followed meanwhile is newer.
      const drafts = lastChangedFirst(state.drafts, left)
      const current = drafts.find(({ draft }) => draft.id === place.read()) ?? drafts[0]
      set({ is: 'ready', drafts, current: state.current ?? current, unreadable: found.length - kept.length })
      if (state.current) void histories.recall(state.current)
      for (const id of again) void keeper.keep(id)
    } catch (cause) {
      const why = problemOf(cause)
      set({ is: why === 'blocked' ? 'ready' : 'failed', keeping: { is: 'failed', why } })
    }
  }

  function copyOf({ draft, changed }: KeptDraft): KeptDraft {
    return { draft: { ...draft, id: newId(), name: copyName(draft.name) }, changed, version: 0 }
  }

  /** Makes a draft as it stands here one of its own. */
  function asCopy(id: string): void {
    const mine = draftOf(id)
    if (!mine) return
    const copy = copyOf({ ...mine, changed: now() })
    keeper.forget(id)
    histories.are(copy.draft.id, histories.of(id) ?? NO_HISTORY)
    const others = state.drafts.filter((each) => each !== mine)
    set({ drafts: lastChangedFirst([copy], others), keeping: { is: 'kept' } })
    if (state.current === mine) workOn(copy)
    void keeper.keep(copy.draft.id)
  }

  /** Another tab changed a draft. Here it follows, unless it was changed here as well: then keeping it will tell. */
  async function follow(id: string): Promise<void> {
    if (keeper.isBusy(id)) return
    const standing = await storage.one(id).catch(() => undefined)
    const kept = standing === undefined ? undefined : await read(standing)
    if (keeper.isBusy(id)) return
    if (standing === undefined) {
      const isCurrent = state.current?.draft.id === id
      set({ drafts: state.drafts.filter(({ draft }) => draft.id !== id) })
      if (isCurrent) workOn(state.drafts[0])
    } else if (kept) {
      keeper.knows(id, kept.version)
      put(kept)
      await histories.follow(kept)
    }
  }

  function change(to: (draft: Draft) => Draft, name: string, visit?: string): void {
    const { current } = state
    if (!current) return
    const draft = to(current.draft)
    const step = stepBetween(current.draft, draft, name, visit)
    if (step) turn(draft, recorded(state.history, step), undefined, visit !== undefined)
  }

  /** The current draft and its history, another way. */
  function turn(draft: Draft, history: History, said: string | undefined, typing = false): void {
    const { current } = state
    if (!current) return
    histories.are(draft.id, history)
    put({ ...current, draft, changed: now() }, { history, said })
    if (typing) keeper.keepLater(draft.id)
    else void keeper.keep(draft.id)
  }

  /** Puts a draft that is new among the others, and keeps it. */
  function add(draft: Draft): KeptDraft {
    const kept = { draft, changed: now(), version: 0 }
    histories.are(draft.id, NO_HISTORY)
    put(kept)
    void keeper.keep(draft.id)
    return kept
  }

  tabs.listen((id) => void follow(id))
  void open()

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    begin: (make) => workOn(add(make(blankDraft(newId(), freeName('My draft', names()))))),
    open: (id) => workOn(draftOf(id) ?? state.current),
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
      const kept = draftOf(id)
      if (!kept || name === kept.draft.name) return
      if (id === state.current?.draft.id) change((draft) => ({ ...draft, name }), 'Name')
      else {
        put({ ...kept, draft: { ...kept.draft, name }, changed: now() })
        void histories.recall(kept).then(() => keeper.keep(id))
      }
    },
    duplicate: (id) => {
      const kept = draftOf(id)
      if (kept) add({ ...kept.draft, id: newId(), name: freeName(copyName(kept.draft.name), names()) })
    },
    remove: (id) => {
      const kept = draftOf(id)
      if (!kept) return
      set({ drafts: state.drafts.filter((each) => each !== kept), deleted: [...state.deleted, kept] })
      keeper.forget(id)
      if (state.current === kept) workOn(state.drafts[0])
      storage
        .remove(id)
        .then(() => tabs.tell(id))
        .then(() => steps.forget(id))
        .catch((cause) => set({ keeping: { is: 'failed', why: problemOf(cause) } }))
    },
    bringBack: (id) => {
      const kept = state.deleted.find(({ draft }) => draft.id === id)
      if (!kept) return
      put(kept, { deleted: state.deleted.filter((each) => each !== kept) })
      if (!state.current) workOn(kept)
      void keeper.keep(id)
    },
    removeAll: async () => {
      const ids = state.drafts.map(({ draft }) => draft.id)
      set({ drafts: [], deleted: [] })
      for (const id of ids) keeper.forget(id)
      for (const id of ids) histories.drop(id)
      workOn(undefined)
      held.write([])
      try {
        await storage.clear()
        for (const id of ids) tabs.tell(id)
        await steps.forget()
        set({ keeping: { is: 'kept' }, unreadable: 0 })
      } catch (cause) {
        set({ keeping: { is: 'failed', why: problemOf(cause) } })
      }
    },
    flush: keeper.flush,
    settle: (how) => {
      const { keeping } = state
      if (keeping.is !== 'changed-elsewhere') return
      const { other } = keeping
      const { id } = other.draft
      if (how === 'keep-as-copy') asCopy(id)
      histories.drop(id)
      keeper.knows(id, other.version)
      put(other, { keeping: { is: 'kept' } })
      if (state.current?.draft.id === id) set({ history: NO_HISTORY, said: undefined })
      void histories.recall(other)
    },
  }
}

/** Drafts in their order; of two with one id the first list has the newer. */
function lastChangedFirst(newer: readonly KeptDraft[], others: readonly KeptDraft[]): KeptDraft[] {
  const ids = new Set(newer.map(({ draft }) => draft.id))
  return [...newer, ...others.filter(({ draft }) => !ids.has(draft.id))].sort((a, b) => b.changed - a.changed)
}
