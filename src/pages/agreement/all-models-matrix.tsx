import { useDeferredValue, useMemo, useState } from 'react'
import { agreeMostly, closestTo, pairAgreement } from '../../domain/comparing/pairs.ts'
import { agreedInWords, partsInWords } from '../../domain/comparing/pairs-finding.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import { spokenCount } from '../../domain/position.ts'
import { counted } from '../../domain/words.ts'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { type MatrixCell, VirtualMatrix } from '../../ui/table/virtual-matrix.tsx'

/** All models against all, rows and columns each with a search. A single row has the models closest to it first. */
export function AllModelsMatrix({ models, themes }: { models: readonly ModelSummary[]; themes: readonly Theme[] }) {
  const [row, setRow] = useState('')
  const [column, setColumn] = useState('')
  const rowTyped = useDeferredValue(row)
  const columnTyped = useDeferredValue(column)
  const rows = useMemo(() => modelsNamed(models, rowTyped), [models, rowTyped])
  const columns = useMemo(() => {
    const named = modelsNamed(models, columnTyped)
    const [only, ...more] = rows
    if (!only || more.length > 0) return named
    return closestTo(
      themes,
      only,
      named.filter((model) => model !== only),
    )
  }, [models, columnTyped, rows, themes])
  const line = ({ id, shortName }: ModelSummary) => ({ key: id, head: shortName })
  return (
    <>
      <div className="mt-3 grid max-w-2xl gap-x-6 gap-y-3 sm:grid-cols-2">
        <NameSearch label="Rows: name or author" typed={row} change={setRow} />
        <NameSearch label="Columns: name or author" typed={column} change={setColumn} />
      </div>
      <p className="mt-2 text-question text-ink-3" role="status">
        {shownInWords(rows, columns, rowTyped, columnTyped, themes)}
      </p>
      <p className="mt-2 flex items-center gap-2 text-question text-ink-2">
        <span className="each-sign each-mostly" />
        agree on two thirds or more
      </p>
      {rows.length > 0 && columns.length > 0 && (
        <div className="mt-3">
          <VirtualMatrix
            // Another choice is another matrix: it starts at its beginning.
            key={`${rowTyped} ${columnTyped}`}
            label={`Who agrees with whom, over ${counted(themes.length, 'theme')}`}
            corner="Model"
            rows={rows.map(line)}
            columns={columns.map(line)}
            cellOf={(down, across) => cellOf(rows[down], columns[across], themes)}
          />
        </div>
      )}
    </>
  )
}

function cellOf(one: ModelSummary | undefined, other: ModelSummary | undefined, themes: readonly Theme[]): MatrixCell {
  if (!one || !other) return { content: '' }
  if (one === other) {
    const spoken = spokenCount(one.positions)
    return { content: `Speaks on ${spoken} of ${counted(themes.length, 'theme')}` }
  }
  const pair = pairAgreement(themes, one, other)
  return {
    link: comparisonOf([one.id, other.id]),
    className: agreeMostly(pair, themes) ? 'each-mostly' : '',
    content: (
      <>
        <span className="block font-semibold text-ink">
          {pair.counts['all-agree']}
          {pair.comparable > 0 && ` of ${pair.comparable}`} agree
        </span>
        {partsInWords(pair.counts).join(', ')}
      </>
    ),
  }
}

function shownInWords(
  rows: readonly ModelSummary[],
  columns: readonly ModelSummary[],
  row: string,
  column: string,
  themes: readonly Theme[],
): string {
  const [only] = rows
  if (!only) return `No row matches “${row.trim()}”.`
  if (columns.length === 0) return `No column matches “${column.trim()}”.`
  const [closest] = columns
  if (rows.length === 1 && closest) {
    const agreed = agreedInWords(pairAgreement(themes, only, closest))
    return `${only.name} against ${counted(columns.length, 'model')}, closest first. ${closest.name}: agrees on ${agreed} they can be compared on.`
  }
  return `${counted(rows.length, 'row')}, ${counted(columns.length, 'column')}. Type to narrow; a single row has the closest first.`
}
