import type { Counts } from './suggestion-features.ts'

/** A statement that says something near, by its place in the search file; the nearest has most likeness. */
export interface NearStatement {
  place: number
  likeness: number
}

/** The two settings of BM25: how soon saying a word again stops to count, and how much a long text counts against it. */
const SATURATION = 1.2
const LENGTHINESS = 0.4
const MOST_SAID = 2

/** Makes statements ready to be found by what they have in common with a text (BM25). `worth` is 0 for what tells nothing. */
export function nearStatements(
  statements: readonly Counts[],
  places: readonly number[],
  worth: readonly number[],
): (counts: Counts, most: number) => NearStatement[] {
  const lengths = statements.map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0))
  const usual = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length)
  const having = new Map<number, { statements: number[]; weights: number[] }>()
  statements.forEach((counts, statement) => {
    const damped = SATURATION * (1 - LENGTHINESS + (LENGTHINESS * (lengths[statement] ?? 0)) / usual)
    for (const [number, times] of counts) {
      if (!worth[number]) continue
      const list = having.get(number) ?? { statements: [], weights: [] }
      list.statements.push(statement)
      list.weights.push((times * (SATURATION + 1)) / (times + damped))
      having.set(number, list)
    }
  })
  const sums = new Float64Array(statements.length)
  return (counts, most) => {
    const found: number[] = []
    for (const [number, times] of counts) {
      const list = having.get(number)
      if (!list) continue
      const weight = Math.min(times, MOST_SAID) * (worth[number] ?? 0)
      for (let i = 0; i < list.statements.length; i += 1) {
        const statement = list.statements[i] as number
        if (sums[statement] === 0) found.push(statement)
        sums[statement] = (sums[statement] as number) + weight * (list.weights[i] as number)
      }
    }
    const best: NearStatement[] = []
    for (const statement of found) {
      const likeness = sums[statement] as number
      sums[statement] = 0
      if (best.length === most && likeness <= (best.at(-1)?.likeness ?? 0)) continue
      const after = best.findIndex((each) => each.likeness < likeness)
      best.splice(after < 0 ? best.length : after, 0, { place: places[statement] ?? -1, likeness })
      best.length = Math.min(best.length, most)
    }
    return best
  }
}
