import { type ComponentType, lazy } from 'react'
import { capitalised } from '../domain/words.ts'

/**
 * A part whose script comes when it is asked for, and what fetches that ahead. Where the script is gone, a later deploy having
 * taken it away, `Gone` stands in its place: nothing, where the page is whole without the part.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Gone: ComponentType<Props> = () => null,
): [Part: ComponentType<Props>, prepare: () => void] {
  const Part = lazy(() =>
    load().then(
      (Loaded) => ({ default: Loaded }),
      () => ({ default: Gone }),
    ),
  )
  // A failure is told where the part is shown.
  return [Part, () => void load().catch(() => {})]
}

/** Says of a part that it did not load. Its script is asked for once a visit, so what is left is another visit. */
export function GonePart({ what, className }: { what: string; className?: string }) {
  return (
    <p role="alert" className={className}>
      {`${capitalised(what)} did not load. The connection may be down, or a new version is out. Reload the page to try again.`}
    </p>
  )
}
