import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Vocabulary } from '../domain/model.ts'
import { indexQuery } from './index-query.ts'

/** The words all models share. Every prerendered page carries them; elsewhere they come with the index. */
export const vocabularyQuery = queryOptions({
  queryKey: ['vocabulary'],
  queryFn: async ({ client }): Promise<Vocabulary> => {
    const { areas, themes, roles } = (await client.ensureQueryData(indexQuery)).vocabulary
    return { areas, themes, roles: roles.map(({ otherNames: _, ...role }) => role) }
  },
})

/** The words all models share. Suspends until they are here. */
export function useVocabulary(): Vocabulary {
  return useSuspenseQuery(vocabularyQuery).data
}
