import type { ModelSummary } from './model.ts'
import type { ModelsOrder } from './models-view.ts'
import { spokenCount } from './position.ts'

/** Models in an order. Kinds are groups of a list; within one, and where two are equal, they stand by name. */
export function inOrder<Model extends Pick<ModelSummary, 'name' | 'version' | 'positions'>>(
  models: readonly Model[],
  order: ModelsOrder,
): Model[] {
  const byName = (a: Model, b: Model) => a.name.localeCompare(b.name, 'en')
  if (order === 'newest') return [...models].sort((a, b) => time(b) - time(a) || byName(a, b))
  if (order === 'most')
    return [...models].sort((a, b) => spokenCount(b.positions) - spokenCount(a.positions) || byName(a, b))
  return [...models].sort(byName)
}

/** A date as a number that sorts; what is undated is older than all, and a year older than its months. */
function time({ version }: Pick<ModelSummary, 'version'>): number {
  const [year = '', month = '0', day = '0'] = version.split('-')
  return /^\d{4}$/.test(year) ? Number(year) * 10_000 + Number(month) * 100 + Number(day) : 0
}
