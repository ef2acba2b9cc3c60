import { queryOptions } from '@tanstack/react-query'
import { ofOthers } from '../domain/editions/editions.ts'
import type { ModelId, StatementId } from '../domain/model.ts'
import { FEATURED, firstModels } from '../domain/slices.ts'
import { DataProblem } from './data-problem.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'
import { modelQuery } from './model-query.ts'

/** What a statement's page shows. Rejects with a `DataProblem` of kind `missing` where the model has no such statement. */
export function statementQuery(model: ModelId, statement: StatementId) {
  return queryOptions({
    queryKey: ['statement', model, statement],
    queryFn: async ({ client }) => {
      const [own, index] = await Promise.all([
        client.ensureQueryData(modelQuery(model)),
        client.ensureQueryData(indexQuery),
      ])
      const ids = ofOthers(firstModels(index), own).map(({ id }) => id)
      const others = await Promise.all(ids.slice(0, FEATURED - 1).map((id) => client.ensureQueryData(modelQuery(id))))
      // Only its own pages need it: it stays out of every first view.
      const { statementSlice } = await loaded(import('../domain/heads/statement-slice.ts'), 'what shows a statement')
      const slice = statementSlice(own, statement, others, index.vocabulary)
      if (!slice) throw new DataProblem('missing', `${own.name} has no statement “${statement}”`)
      return slice
    },
  })
}
