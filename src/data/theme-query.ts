import { queryOptions } from '@tanstack/react-query'
import type { ThemeId } from '../domain/model.ts'
import { FEATURED, firstModels, onTheme, type ThemeSlice } from '../domain/slices.ts'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/**
 * What a theme's page shows. A few models stand in full; of more the answers come in a file of their own, and the statements of
 * one when they are asked for.
 */
export function themeQuery(theme: ThemeId) {
  return queryOptions({
    queryKey: ['theme', theme],
    queryFn: async ({ client, meta }): Promise<ThemeSlice> => {
      const index = await client.ensureQueryData(indexQuery)
      const total = index.models.length
      if (!index.vocabulary.themes.some(({ id }) => id === theme)) return { total, models: [], duties: [] }
      if (total > FEATURED) return readerOf(meta).theme(theme, TO_ITS_END)
      const models = await Promise.all(firstModels(index).map(({ id }) => client.ensureQueryData(modelQuery(id))))
      return {
        total,
        models: models.map((model) => onTheme(model, theme, index.vocabulary)),
        duties: index.vocabulary.duties.flatMap((duty) =>
          duty.theme === theme ? [{ id: duty.id, label: duty.label }] : [],
        ),
      }
    },
  })
}
