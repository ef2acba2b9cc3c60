import { useSyncExternalStore } from 'react'

/** Where the document and the panel stand side by side. */
const WIDE = '(width >= 56.25rem)'

function follow(changed: () => void): () => void {
  const wide = matchMedia(WIDE)
  wide.addEventListener('change', changed)
  return () => wide.removeEventListener('change', changed)
}

/** Whether the desk has room now for its panel beside the document. */
export function isDeskWide(): boolean {
  return matchMedia(WIDE).matches
}

/** Whether the desk has room for its panel beside the document. */
export function useIsWide(): boolean {
  return useSyncExternalStore(follow, isDeskWide, () => true)
}
