import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Vocabulary } from '../domain/model.ts'
import { indexQuery } from './index-query.ts'

/** The words all models share, and how many duties there are: they are too many for every page, their number is at its foot. */
export interface CountedVocabulary extends Vocabulary {
  dutyCount?: number
}

/** The words all models share. Every prerendered page carries them; elsewhere they come with the index. */
export const vocabularyQuery = queryOptions({
  queryKey: ['vocabulary'],
  queryFn: async ({ client }): Promise<CountedVocabulary> => {
    const { areas, themes, roles, duties } = (await client.ensureQueryData(indexQuery)).vocabulary
    return { areas, themes, roles: roles.map(({ otherNames: _, ...role }) => role), dutyCount: duties.length }
  },
})

/** The words all models share. Suspends until they are here. */
export function useVocabulary(): CountedVocabulary {
  return useSuspenseQuery(vocabularyQuery).data
}
