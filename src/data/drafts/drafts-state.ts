import type { Draft, KeptDraft } from '../../domain/draft/draft.ts'
import { type History, NO_HISTORY } from '../../domain/draft/history.ts'
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
  /**
   * The steps of drafts, kept apart from them: without them all but undoing after a reload goes on. They lead to the draft as it was
   * `changed` at a time. Only `forget` rejects; all are forgotten where no id is given.
   */
  steps: {
    of: (id: string, changed: number) => Promise<History | undefined>
    keep: (id: string, history: History, changed: number) => Promise<void>
    forget: (id?: string) => Promise<void>
  }
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
