import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { TABLE_ROLES } from './table-roles.ts'

/** One line of a matrix: a row or a column. */
export interface MatrixLine {
  key: string
  head: ReactNode
}

/** What stands in a cell, how it is tinted, and where it leads. */
export interface MatrixCell {
  content: ReactNode
  className?: string
  link?: DeepLink
}

// Tables elsewhere are read; the cells of this one are moved between. Its rows are far from one another in the markup.
const GRID = { role: 'grid', 'aria-readonly': true } as const
const GRID_CELL = { role: 'gridcell' } as const
const CELL = { width: 124, height: 76 } as const
const ROW_HEAD = 120
const COLUMN_HEAD = 48
const HEAD_CLASS = 'overflow-hidden bg-paper px-2.5 py-2 text-left font-semibold'
const ROW_HEAD_CLASS = `sticky left-0 z-10 h-full border-r border-rule ${HEAD_CLASS}`
const HEAD_WORDS = 'line-clamp-3 min-w-0'
/** How many lines beyond the edges are there before they are scrolled to. */
const SPARE = 2
/** By how many lines the page keys move. */
const PAGE = 8

/**
 * A matrix of any size, of which only the cells near the screen are there; assistive tools are told how many there are. It
 * is one stop of the Tab key: arrows, Home, End and the page keys move between its cells, Enter follows a cell's link. It
 * comes with its own script, and sizes are set by script: it never stands in a prerendered page.
 */
export function VirtualMatrix({
  label,
  corner,
  rows,
  columns,
  cellOf,
}: {
  label: string
  corner: string
  rows: readonly MatrixLine[]
  columns: readonly MatrixLine[]
  cellOf: (row: number, column: number) => MatrixCell
}) {
  const region = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const row = Math.min(at.row, rows.length - 1)
  const column = Math.min(at.column, columns.length - 1)
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => CELL.height,
    paddingStart: COLUMN_HEAD,
    overscan: SPARE,
    rangeExtractor: (range) => withLine(range, row),
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => region.current,
    estimateSize: () => CELL.width,
    paddingStart: ROW_HEAD,
    overscan: SPARE,
    rangeExtractor: (range) => withLine(range, column),
  })
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the place, and only when a key moved it
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const current = region.current?.querySelector<HTMLElement>('[tabindex="0"]')
    current?.focus({ preventScroll: true })
    // Unlike the focus itself, this keeps clear of the heads that stay in sight.
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [row, column])
  const move = (event: KeyboardEvent) => {
    const next = placeAfter(event, { row, column }, { row: rows.length - 1, column: columns.length - 1 })
    if (!next) return
    event.preventDefault()
    moved.current = next.row !== row || next.column !== column
    setAt(next)
  }
  const shownColumns = across.getVirtualItems()
  return (
    <div
      ref={region}
      className="overflow-auto overscroll-contain border-t-2 border-b border-ink"
      style={{
        height: `min(70vh, ${down.getTotalSize() + 18}px)`,
        scrollPadding: `${COLUMN_HEAD}px 0 0 ${ROW_HEAD}px`,
      }}
    >
      <table
        {...GRID}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className="relative block"
        style={{ width: across.getTotalSize(), height: down.getTotalSize() }}
        onKeyDown={move}
      >
        <thead {...TABLE_ROLES.rowgroup} className="contents">
          <tr
            {...TABLE_ROLES.row}
            aria-rowindex={1}
            className="sticky top-0 z-20 block border-b border-ink bg-paper"
            style={{ height: COLUMN_HEAD }}
          >
            <th
              {...TABLE_ROLES.columnheader}
              aria-colindex={1}
              className={`flex items-end ${ROW_HEAD_CLASS}`}
              style={{ width: ROW_HEAD }}
            >
              <span className={HEAD_WORDS}>{corner}</span>
            </th>
            {shownColumns.map(({ index, start }) => (
              <th
                {...TABLE_ROLES.columnheader}
                key={columns[index]?.key}
                aria-colindex={index + 2}
                className={`absolute inset-y-0 flex items-end ${HEAD_CLASS}`}
                style={{ left: start, width: CELL.width }}
              >
                <span className={HEAD_WORDS}>{columns[index]?.head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.rowgroup} className="contents">
          {down.getVirtualItems().map((line) => (
            <tr
              {...TABLE_ROLES.row}
              key={rows[line.index]?.key}
              aria-rowindex={line.index + 2}
              className="absolute inset-x-0 block border-b border-rule"
              style={{ top: line.start, height: CELL.height }}
            >
              <th
                {...TABLE_ROLES.rowheader}
                aria-colindex={1}
                className={`block ${ROW_HEAD_CLASS}`}
                style={{ width: ROW_HEAD }}
              >
                <span className={HEAD_WORDS}>{rows[line.index]?.head}</span>
              </th>
              {shownColumns.map(({ index, start }) => (
                <Cell
                  key={columns[index]?.key}
                  cell={cellOf(line.index, index)}
                  column={index + 2}
                  left={start}
                  current={line.index === row && index === column}
                  take={() => setAt({ row: line.index, column: index })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is near the screen, and the line that holds the focus: it must not be taken away when it is scrolled past. */
function withLine(range: Range, line: number): number[] {
  const near = defaultRangeExtractor(range)
  if (line < 0 || line >= range.count || near.includes(line)) return near
  return [...near, line].sort((a, b) => a - b)
}

interface Place {
  row: number
  column: number
}

/** Where a key leads; undefined where it is none of the matrix’s. */
function placeAfter(event: KeyboardEvent, { row, column }: Place, last: Place): Place | undefined {
  const whole = event.ctrlKey || event.metaKey
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(last.row, Math.max(0, nextRow)),
    column: Math.min(last.column, Math.max(0, nextColumn)),
  })
  switch (event.key) {
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'Home':
      return to(whole ? 0 : row, 0)
    case 'End':
      return to(whole ? last.row : row, last.column)
    default:
      return undefined
  }
}

function Cell({
  cell: { content, className = '', link },
  column,
  left,
  current,
  take,
}: {
  cell: MatrixCell
  column: number
  left: number
  current: boolean
  take: () => void
}) {
  const inside = 'block size-full overflow-hidden px-2.5 py-2 text-question text-ink-2 -outline-offset-2'
  const tabIndex = current ? 0 : -1
  return (
    <td
      {...GRID_CELL}
      aria-colindex={column}
      className={`absolute inset-y-0 border-l border-rule ${className}`}
      style={{ left, width: CELL.width }}
    >
      {link ? (
        <LinkTo link={link} className={`${inside} hover:underline`} tabIndex={tabIndex} onClick={take}>
          {content}
        </LinkTo>
      ) : (
        <span className={inside} tabIndex={tabIndex}>
          {content}
        </span>
      )}
    </td>
  )
}
