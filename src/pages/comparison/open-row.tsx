import { type ComponentProps, Suspense } from 'react'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import type { SourcesRow as Row } from './sources-row.tsx'

type RowProps = ComponentProps<typeof Row>

/** Fetches what the statements on a theme are drawn with. Most rows stay shut. */
export const loadRow = () => styled(import('./sources-row.tsx'))

const [SourcesRow, prepareRow] = lazyPart(() => loadRow().then((module) => module.SourcesRow), GoneRow)

/** Fetches ahead what an open row is drawn with. */
export const prepareOpenRow = prepareRow

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
  return <GonePart what="the statements" />
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
