/** What two coders called the same things, pair by pair: `['does', 'shared']`. */
export type Codings = readonly (readonly [one: string, other: string])[]

/** How many things both call the same. */
export function same(codings: Codings): number {
  return codings.filter(([one, other]) => one === other).length
}

/**
 * Cohen’s kappa: how far two coders agree beyond what their own habits would bring about by chance. 1 is full agreement,
 * 0 is chance. Not a number where both use one and the same word throughout: chance alone would bring that about.
 */
export function kappa(codings: Codings): number {
  const share = (count: number) => count / codings.length
  const observed = share(same(codings))
  const words = new Set(codings.map(([one]) => one))
  const expected = [...words].reduce((sum, word) => {
    const ones = codings.filter(([one]) => one === word).length
    const others = codings.filter(([, other]) => other === word).length
    return sum + share(ones) * share(others)
  }, 0)
  return (observed - expected) / (1 - expected)
}
