/** Picks that look random and are the same on every machine and in every run. */
export interface Picks {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** One of a list. Throws where the list is empty. */
  one<T>(list: readonly T[]): T
  /** True once in so many times. */
  onceIn(times: number): boolean
}

/** Picks that follow from a number: the same number, the same picks. */
export function seeded(seed: number): Picks {
  let state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0
  const next = () => {
    // A xorshift: three shifts go through every number but 0 before one comes again.
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
  if (state === 0) state = 1
  for (let i = 0; i < 8; i += 1) next()
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    one: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from.')
      return list[between(0, list.length - 1)] as (typeof list)[number]
    },
    onceIn: (times) => between(1, times) === 1,
  }
}
