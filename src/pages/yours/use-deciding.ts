import { createContext, use, useCallback } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import type { Draft } from '../../domain/draft/draft.ts'

/** Changes a draft, a step with a name; `visit` names a visit to a field. */
export type Decide = (to: (draft: Draft) => Draft, name: string, visit?: string) => void

/** What is decided within it goes elsewhere than into the current draft: the reading desk shows first what would be accepted. */
export const DecidingContext = createContext<Decide | undefined>(undefined)

/** Changes the current draft, a step with a name. Where there is none yet, the first change begins it. */
export function useDeciding(): Decide {
  const elsewhere = use(DecidingContext)
  const { store } = useDrafts()
  const decide: Decide = useCallback(
    (to, name, visit) => {
      if (!store) return
      if (!store.state().current) store.begin((draft) => draft)
      store.change(to, name, visit)
    },
    [store],
  )
  return elsewhere ?? decide
}
