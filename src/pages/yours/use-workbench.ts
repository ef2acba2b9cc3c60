import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { useKeptFigure } from './use-kept-figure.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** The drafts for a place of the workbench, where the keys undo and the header of every page learns how much is decided. */
export function useWorkbench(): ReturnType<typeof useDrafts> {
  const { themes } = useVocabulary()
  const { drafts, store } = useDrafts()
  useUndoKeys(store)
  useKeptFigure(drafts, themes)
  return { drafts, store }
}
