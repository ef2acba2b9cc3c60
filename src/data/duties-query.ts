import { queryOptions } from '@tanstack/react-query'
import { dutiesOf } from '../domain/duties/statement-duties.ts'
import type { ModelId } from '../domain/model.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** The duties that a model's statements place, by name. */
export function dutiesQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['duties', id],
    queryFn: async ({ client }) => {
      const [model, index] = await Promise.all([
        client.ensureQueryData(modelQuery(id)),
        client.ensureQueryData(indexQuery),
      ])
      const placed = new Set(model.statements.flatMap(dutiesOf))
      return index.vocabulary.duties.filter((duty) => placed.has(duty.id))
    },
  })
}
