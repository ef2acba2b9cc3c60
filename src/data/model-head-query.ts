import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { loaded } from './loaded.ts'
import { modelQuery } from './model-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** The head of a model's page: all that the page needs to come to life, since it keeps the rest as markup. */
export function modelHeadQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['model-head', id],
    queryFn: async ({ client }) => {
      const [model, vocabulary, { modelHead }] = await Promise.all([
        client.ensureQueryData(modelQuery(id)),
        client.ensureQueryData(vocabularyQuery),
        loaded(import('../domain/heads/model-heads.ts'), 'what the page is called'),
      ])
      return modelHead(model, vocabulary)
    },
  })
}
