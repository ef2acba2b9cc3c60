import { queryOptions } from '@tanstack/react-query'
import type { Draft, DraftDocument } from '../../domain/draft/draft.ts'
import type { DecidedThemes } from '../../domain/draft/suggest.ts'
import { readingEngineQuery } from './reading-query.ts'

/** A document by the draft it is of and when it came: the text itself is no key. */
export type DocumentKey = readonly [draft: Draft['id'], added: number, length: number]

/** What a draft's document is called among what is fetched. */
export function documentKey(
  { id }: Pick<Draft, 'id'>,
  { added, text }: Pick<DraftDocument, 'added' | 'text'>,
): DocumentKey {
  return [id, added, text.length]
}

/** The passages of a document. */
export function passagesQuery(key: DocumentKey, text: string) {
  return queryOptions({
    queryKey: ['passages', ...key],
    queryFn: async ({ client }) => (await client.ensureQueryData(readingEngineQuery)).ask('passages', { text }),
    structuralSharing: false,
    gcTime: 300_000,
  })
}

/** So far from a passage others have a say in what is guessed of it. */
const REACH = 12

/** What a passage may speak to, guessed from its words and from what those around it were taken to speak to. */
export function suggestionsQuery(key: DocumentKey, text: string, place: number, decided: DecidedThemes) {
  const around = [...decided].filter(([other]) => Math.abs(other - place) <= REACH && other !== place)
  return queryOptions({
    queryKey: ['suggestions', ...key, place, around],
    queryFn: async ({ client }) => {
      const engine = await client.ensureQueryData(readingEngineQuery)
      const [suggestions] = await engine.ask('suggestions', { text, places: [place], decided: around })
      return suggestions ?? []
    },
    structuralSharing: false,
    gcTime: 60_000,
  })
}

/** The themes that are meant by what somebody types, the best first. */
export function themesQuery(typed: string) {
  return queryOptions({
    queryKey: ['themes-meant', typed],
    queryFn: async ({ client }) => (await client.ensureQueryData(readingEngineQuery)).ask('themes', { typed }),
    gcTime: 60_000,
  })
}
