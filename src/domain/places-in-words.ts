import { lineFigures } from './citation.ts'
import { joinedLines } from './joined-lines.ts'
import type { Citation } from './model.ts'
import { listInProse } from './words.ts'

/** So many places are told; the first is where to begin. */
const MOST_PLACES = 3

/** Where lines stand, in short: “line 4”, “lines 4, 9 and 12–15”, and of many “lines 4, 9, 12 and further”. Empty without any. */
export function placesInWords(lines: readonly Citation['lines'][]): string {
  const joined = joinedLines(lines)
  if (joined.length === 0) return ''
  const told = joined.slice(0, MOST_PLACES).map(lineFigures)
  const isOne = joined.length === 1 && joined[0]?.[0] === joined[0]?.[1]
  return `line${isOne ? '' : 's'} ${listInProse(joined.length > MOST_PLACES ? [...told, 'further'] : told)}`
}
