import { queryOptions } from '@tanstack/react-query'
import type { ThemeId } from '../domain/model.ts'
import { firstModels, onTheme, type ThemeSlice } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** What a theme's page shows: the first models with their statements. The rest come on demand. */
export function themeQuery(theme: ThemeId) {
  return queryOptions({
    queryKey: ['theme', theme],
    queryFn: async ({ client }): Promise<ThemeSlice> => {
      const index = await client.ensureQueryData(indexQuery)
      const models = await Promise.all(firstModels(index).map(({ id }) => client.ensureQueryData(modelQuery(id))))
      return {
        total: index.models.length,
        models: models.map((model) => onTheme(model, theme, index.vocabulary)),
        duties: index.vocabulary.duties.flatMap((duty) =>
          duty.theme === theme ? [{ id: duty.id, label: duty.label }] : [],
        ),
      }
    },
  })
}
