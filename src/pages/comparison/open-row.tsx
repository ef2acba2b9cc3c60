import { type ComponentProps, lazy, Suspense } from 'react'
import type { SourcesRow as Row } from './sources-row.tsx'

type RowProps = ComponentProps<typeof Row>

// Most rows stay shut, so what is in an open one comes when it is asked for; where it is gone, that is said in its place.
const loadRow = () => import('./sources-row.tsx')
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

function GoneRow({ columns }: RowProps) {
  return (
    <tr className="sources-row">
      <td colSpan={columns.length + 1}>
        <p role="alert">
          The statements did not load. The connection may be down, or a new version is out: reload the page to try
          again.
        </p>
      </td>
    </tr>
  )
}
