import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { answersOf } from '../domain/slices.ts'
import { modelQuery } from './model-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** A model as a column of a comparison: its answers, without its statements. */
export function answersQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['answers', id],
    queryFn: async ({ client }) => {
      const [model, vocabulary] = await Promise.all([
        client.ensureQueryData(modelQuery(id)),
        client.ensureQueryData(vocabularyQuery),
      ])
      return answersOf(model, vocabulary)
    },
  })
}
