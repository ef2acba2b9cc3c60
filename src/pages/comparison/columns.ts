import { useMemo } from 'react'
import { answersQuery } from '../../data/answers-query.ts'
import { isMissing } from '../../data/data-problem.ts'
import { type ModelNames, useKnownNames } from '../../data/known-names.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useQueriesOf } from '../../data/use-queries-of.ts'
import type { ModelId } from '../../domain/model.ts'
import type { ModelAnswers } from '../../domain/slices.ts'

/** A model as a column. Its names are known before its answers are, where the index is here. */
export type Column = ModelNames &
  ({ state: 'loading' } | { state: 'failed'; why: string; busy: boolean } | { state: 'ready'; data: ModelAnswers })

/** A column whose answers are here. */
export type ReadyColumn = Extract<Column, { state: 'ready' }>

/** Whether a column's answers are here. */
export function isReady(column: Column): column is ReadyColumn {
  return column.state === 'ready'
}

/** Whether two lists of columns would be drawn alike. */
export function sameColumns(some: readonly Column[], others: readonly Column[]): boolean {
  return (
    some.length === others.length &&
    some.every((column, place) => {
      const other = others[place]
      if (other?.id !== column.id || other.state !== column.state || other.name !== column.name) return false
      return !isReady(column) || !isReady(other) || column.data === other.data
    })
  )
}

/** The columns of a comparison, each in its own state; `missing` where one of the models does not exist. */
export function useColumns(order: readonly ModelId[]): { columns: Column[]; missing: boolean } {
  const results = useQueriesOf(order, answersQuery)
  const namesOf = useKnownNames()
  const columns = order.map((id, place): Column => {
    const { data, error, isFetching } = results[place] ?? { data: undefined, error: null, isFetching: false }
    const { name, shortName, inProse } = data ?? namesOf(id)
    const names = { id, name, shortName, inProse }
    if (data) return { ...names, state: 'ready', data }
    if (error) return { ...names, state: 'failed', why: problemInWords(error), busy: isFetching }
    return { ...names, state: 'loading' }
  })
  // The same columns stay the same list, so that what is made of them is not made anew with each view.
  const key = JSON.stringify(columns.map((column) => ({ ...column, data: undefined })))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the columns; an organisation's answers never change
  const same = useMemo(() => columns, [key])
  return { columns: same, missing: results.some(({ data, error }) => data === undefined && isMissing(error)) }
}

/**
 * For the attribute that marks four columns and more. Their exact number stands in one of its own, on which no rule of a wide
 * screen depends: what depends on an attribute is styled anew with it, all that is below.
 */
export function isMany(columns: readonly Column[]): true | undefined {
  return columns.length > 3 || undefined
}
