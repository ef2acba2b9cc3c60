import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PageLink } from '../../domain/links/page-kinds.ts'

// Three and more on a phone: the page made ahead has room for the stack, and what stands in it comes once the page is alive.
type Parts = typeof import('./stack/parts.ts')

const NARROW = 'screen and (max-width: 47.99rem)'
let parts: Parts | undefined

function follow(changed: () => void): () => void {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

/** Whether a comparison is stacked where the screen is narrow. */
export function isStackable({ models, view }: PageLink<'comparison'>): boolean {
  return models.length > 2 && view.layout === 'stacked'
}

/**
 * What three and more are shown with where the screen is narrow, once it is here; without it, and elsewhere, they are a
 * table, which a phone can be read with too.
 */
export function useStackParts({ models }: PageLink<'comparison'>): Parts | undefined {
  const narrow = useSyncExternalStore(
    follow,
    () => matchMedia(NARROW).matches,
    () => false,
  )
  const [here, arrived] = useState(parts)
  const wanted = narrow && models.length > 2
  useEffect(() => {
    if (!wanted || parts) return
    import('./stack/parts.ts').then(
      (module) => {
        parts = module
        arrived(module)
      },
      () => {},
    )
  }, [wanted])
  return wanted ? (here ?? parts) : undefined
}
