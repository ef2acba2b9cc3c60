import { queryOptions } from '@tanstack/react-query'
import type { ModelId, ThemeId } from '../domain/model.ts'
import { onTheme } from '../domain/slices.ts'
import { modelQuery } from './model-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** A model on one theme: its answer and its statements. */
export function onThemeQuery(id: ModelId, theme: ThemeId) {
  return queryOptions({
    queryKey: ['on-theme', id, theme],
    queryFn: async ({ client }) => {
      const [model, vocabulary] = await Promise.all([
        client.ensureQueryData(modelQuery(id)),
        client.ensureQueryData(vocabularyQuery),
      ])
      return onTheme(model, theme, vocabulary)
    },
  })
}
