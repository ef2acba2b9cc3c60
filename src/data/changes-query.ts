import { queryOptions } from '@tanstack/react-query'
import type { PageLink } from '../domain/links/page-kinds.ts'
import { DataProblem } from './data-problem.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'
import { modelQuery } from './model-query.ts'

/** What the page on an organisation's editions shows. Rejects with a `DataProblem` of kind `missing` where it is not here. */
export function changesQuery({ model, from, to }: Pick<PageLink<'changes'>, 'model' | 'from' | 'to'>) {
  return queryOptions({
    queryKey: ['changes', model, from ?? '', to ?? ''],
    queryFn: async ({ client }) => {
      const index = await client.ensureQueryData(indexQuery)
      // Only its own pages need it: it stays out of every first view.
      const { changesSlice, comparedEditions } = await loaded(
        import('../domain/editions/changes-slice.ts'),
        'what sets editions against each other',
      )
      const models = await Promise.all(
        comparedEditions(index, model, { from, to }).map(({ id }) => client.ensureQueryData(modelQuery(id))),
      )
      const slice = changesSlice(index, model, models)
      if (!slice) throw new DataProblem('missing', `There is no model ${model}`)
      return slice
    },
  })
}
