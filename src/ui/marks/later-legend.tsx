import { type ComponentProps, Suspense } from 'react'
import { lazyPart } from '../lazy-part.tsx'

// Where it is gone, what was prerendered stands; a page drawn without it has its marks beside their words.
const [Legend] = lazyPart(() => import('./legend.tsx').then((module) => module.Legend))

/** The legend at the end of a long page. It is in the prerendered page; its script comes once the page is alive. */
export function LaterLegend(props: ComponentProps<typeof Legend>) {
  return (
    <Suspense>
      <Legend {...props} />
    </Suspense>
  )
}
