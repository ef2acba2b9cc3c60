import { type AnswerGroup, type Footing, groupWords } from '../../../domain/comparing/argument.ts'
import { type Column, isReady } from '../columns.ts'

/** A column on one theme: how its answer stands among the others. */
export interface RowCell {
  column: Column
  /** Its place among the columns, and when it is its turn in the argument; both counted from 0. */
  place: number
  turn: number
  /** Undefined where its answer is not here, and where too few are compared to make an argument. */
  footing: Footing | undefined
  /** It belongs to the second of two groups. */
  later: boolean
  /** What stands beside its name: “Differs”, “Two agree”. */
  note: string
}

/**
 * The columns on one theme, in their order. `groups` is its argument, by the places among the columns that are here; those
 * that are not have the last turns.
 */
export function rowCells(columns: readonly Column[], groups: readonly AnswerGroup[]): RowCell[] {
  const ready = columns.filter(isReady)
  const turns = groups.flatMap(({ places }) => places)
  const several = groups.filter(({ footing }) => footing !== 'alone' && footing !== 'silent')
  return columns.map((column, place) => {
    const here = isReady(column) ? ready.indexOf(column) : -1
    const group = groups.find(({ places }) => places.includes(here))
    return {
      column,
      place,
      turn: group ? turns.indexOf(here) : turns.length + place,
      footing: group?.footing,
      later: group !== undefined && several[1] === group,
      note: group?.places[0] === here ? groupWords(group) : '',
    }
  })
}
