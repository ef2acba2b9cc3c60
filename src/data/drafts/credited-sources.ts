import type { QueryClient } from '@tanstack/react-query'
import { type Draft, takenFrom } from '../../domain/draft/draft.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import type { CreditedSource } from '../../domain/share/share-draft.ts'
import { modelQuery } from '../model-query.ts'

/** The documents whose words a draft has taken, for its credits. Rejects where one cannot be fetched. */
export async function creditedSources(
  client: QueryClient,
  draft: Draft,
  themes: readonly Theme[],
): Promise<Map<ModelId, CreditedSource>> {
  const entries = takenFrom(draft, themes).map(async ({ model }): Promise<[ModelId, CreditedSource]> => {
    const { source } = await client.ensureQueryData(modelQuery(model))
    return [model, source]
  })
  return new Map(await Promise.all(entries))
}
