import { clear, createStore, del, get, type UseStore, update, values } from 'idb-keyval'
import type { KeptDraft } from '../../domain/draft/draft.ts'

/** Where drafts are kept. What comes out is unknown: another version of the site, or anybody, may have put it there. */
export interface DraftStorage {
  all: () => Promise<unknown[]>
  one: (id: string) => Promise<unknown>
  /**
   * Keeps a draft in place of the version `over`, 0 where it is new. Where another version stands there that one stays, and
   * comes back.
   */
  keep: (kept: KeptDraft, over: number) => Promise<unknown>
  remove: (id: string) => Promise<void>
  /** Removes all there is, what cannot be read as well. */
  clear: () => Promise<void>
}

/** The browser's own store. Every call rejects where the browser keeps nothing for the site, or has no room. */
export function browserStorage(): DraftStorage {
  let opened: UseStore | undefined
  // Where storage is blocked the mere name of it throws: only whoever asks is told.
  const store = () => {
    opened ??= createStore('role-atlas', 'drafts')
    return opened
  }
  return {
    all: async () => values(store()),
    one: async (id) => get(id, store()),
    keep: async (kept, over) => {
      let other: unknown
      await update<unknown>(
        kept.draft.id,
        (standing) => {
          if (standing === undefined || versionOf(standing) === over) return kept
          other = standing
          return standing
        },
        store(),
      )
      return other
    },
    remove: async (id) => del(id, store()),
    clear: async () => clear(store()),
  }
}

function versionOf(standing: unknown): unknown {
  return typeof standing === 'object' && standing !== null && 'version' in standing ? standing.version : undefined
}
