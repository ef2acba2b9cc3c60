import { useCallback } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import type { Draft } from '../../domain/draft/draft.ts'

/** Changes the current draft, a step with a name. Where there is none yet, the first change begins it. */
export function useDeciding(): (to: (draft: Draft) => Draft, name: string, visit?: string) => void {
  const { store } = useDrafts()
  return useCallback(
    (to, name, visit) => {
      if (!store) return
      if (!store.state().current) store.begin((draft) => draft)
      store.change(to, name, visit)
    },
    [store],
  )
}
