import { useEffect } from 'react'
import type { DraftsStore } from '../../data/drafts/drafts-state.ts'

/** Ctrl or Command with Z undoes, with Shift it does again. In a field the keys are the browser's own. */
export function useUndoKeys(store: DraftsStore | undefined): void {
  useEffect(() => {
    if (!store) return
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (
        event.target instanceof Element &&
        event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea')
      )
        return
      event.preventDefault()
      if (event.shiftKey) store.redo()
      else store.undo()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [store])
}
