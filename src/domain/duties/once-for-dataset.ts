import type { Dataset } from '../dataset.ts'
import type { FullVocabulary, RoleModel } from '../model.ts'

/** What duties are worked out of: the words, and the models that count. */
export type Worded = Pick<Dataset, 'vocabulary' | 'models'>

/** The same work, done once for a dataset: there are two dozen roles, each with its files, and all of them begin alike. */
export function onceForDataset<Result>(work: (dataset: Worded) => Result): (dataset: Worded) => Result {
  const done = new WeakMap<FullVocabulary, WeakMap<readonly RoleModel[], Result>>()
  return ({ vocabulary, models }) => {
    const of = done.get(vocabulary) ?? new WeakMap<readonly RoleModel[], Result>()
    done.set(vocabulary, of)
    const known = of.get(models) ?? work({ vocabulary, models })
    of.set(models, known)
    return known
  }
}
