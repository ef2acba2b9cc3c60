import { type ComponentProps, lazy, Suspense } from 'react'
import type { SourcesRow as Row } from './sources-row.tsx'

type RowProps = ComponentProps<typeof Row>

// Most rows stay shut, so what is in an open one comes when it is asked for; where it is gone, that is said in its place.
/** Fetches what the statements on a theme are drawn with. */
export const loadRow = () => import('./sources-row.tsx')
const SourcesRow = lazy(() =>
  loadRow().then(
    (module) => ({ default: module.SourcesRow }),
    () => ({ default: GoneRow }),
  ),
)

/** Fetches ahead what an open row is drawn with. A failure is told when a row is opened. */
export function prepareOpenRow(): void {
  loadRow().catch(() => {})
}

/** The statements of an open row, once they can be drawn. */
export function OpenRow(props: RowProps) {
  return (
    <Suspense>
      <SourcesRow {...props} />
    </Suspense>
  )
}

/** Stands for statements that cannot be drawn. */
export function Gone() {
  return (
    <p role="alert">
      The statements did not load. The connection may be down, or a new version is out: reload the page to try again.
    </p>
  )
}

function GoneRow({ columns }: RowProps) {
  return (
    <tr className="sources-row">
      <td colSpan={columns.length + 1}>
        <Gone />
      </td>
    </tr>
  )
}
