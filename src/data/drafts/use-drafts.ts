import { createContext, use, useSyncExternalStore } from 'react'
import { browserDrafts } from './browser-drafts.ts'
import { type DraftsState, type DraftsStore, OPENING } from './drafts-state.ts'

/** Where the drafts come from: the browser's own store, and another one in tests. */
export const DraftsContext = createContext<() => DraftsStore>(browserDrafts)

const never = () => () => {}

/** The reader's drafts and what can be done with them. In the prerendered page, and while it hydrates, they are still opening. */
export function useDrafts(): { drafts: DraftsState; store: DraftsStore | undefined } {
  const storeOf = use(DraftsContext)
  const isBrowser = typeof window !== 'undefined'
  const store = isBrowser ? storeOf() : undefined
  const drafts = useSyncExternalStore(store?.subscribe ?? never, store?.state ?? (() => OPENING), () => OPENING)
  return { drafts, store }
}
