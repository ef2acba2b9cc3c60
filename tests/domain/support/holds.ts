import fc from 'fast-check'

/** Checks a property on a thousand made-up cases. The seed is fixed: a run today and one tomorrow try the same. */
export function holds<T>(property: fc.IProperty<T>, runs = 1000): void {
  fc.assert(property, { seed: 20261121, numRuns: runs })
}
