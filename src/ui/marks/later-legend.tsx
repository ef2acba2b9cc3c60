import { type ComponentProps, lazy, Suspense } from 'react'

const Legend = lazy(() =>
  import('./legend.tsx').then(
    (module) => ({ default: module.Legend }),
    // What was prerendered stands; a page drawn without it has its marks beside their words.
    () => ({ default: () => <></> }),
  ),
)

/** The legend at the end of a long page. It is in the prerendered page; its script comes once the page is alive. */
export function LaterLegend(props: ComponentProps<typeof Legend>) {
  return (
    <Suspense>
      <Legend {...props} />
    </Suspense>
  )
}
