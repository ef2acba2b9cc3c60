import { browserStorage } from './draft-storage.ts'
import type { DraftsStore } from './drafts-state.ts'
import { createDraftsStore } from './drafts-store.ts'

const PLACE = 'role-atlas-draft'
const CHANNEL = 'role-atlas-drafts'
const HELD = 'role-atlas-unkept'

const keptSteps = () => import('./kept-steps.ts')

let opened: DraftsStore | undefined

/** The drafts of this browser, opened when they are first asked for. */
export function browserDrafts(): DraftsStore {
  opened ??= openDrafts()
  return opened
}

function openDrafts(): DraftsStore {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  const store = createDraftsStore({
    storage: browserStorage(),
    now: Date.now,
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    tabs: {
      tell: (id) => channel?.postMessage(id),
      listen: (told) => {
        if (channel) channel.onmessage = ({ data }) => typeof data === 'string' && told(data)
      },
    },
    steps: {
      of: (id, changed) =>
        keptSteps()
          .then((kept) => kept.stepsOf(id, changed))
          .catch(() => undefined),
      keep: (id, history, changed) =>
        keptSteps()
          .then((kept) => kept.keepSteps(id, history, changed))
          .catch(() => undefined),
      forget: (id) => keptSteps().then((kept) => kept.forgetSteps(id)),
    },
    place: { read: readPlace, write: writePlace },
    held: { read: readHeld, write: writeHeld },
    read: async (kept) => {
      const { keptDraft } = await import('../../domain/draft/draft-schema.ts')
      return keptDraft.safeParse(kept).data
    },
  })
  addEventListener('pagehide', store.flush)
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && store.flush())
  return store
}

function readHeld(): unknown {
  try {
    return JSON.parse(localStorage.getItem(HELD) ?? '[]')
  } catch {
    return []
  }
}

function writeHeld(held: readonly unknown[]): void {
  try {
    if (held.length === 0) localStorage.removeItem(HELD)
    else localStorage.setItem(HELD, JSON.stringify(held))
  } catch {
    // Blocked or full: then the last words before a page is left may be lost, as the band says of all of it.
  }
}

function readPlace(): string | undefined {
  try {
    return sessionStorage.getItem(PLACE) ?? undefined
  } catch {
    return undefined
  }
}

function writePlace(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(PLACE)
    else sessionStorage.setItem(PLACE, id)
  } catch {
    // Blocked storage only means that a reload opens the draft that was changed last.
  }
}
