import { useQuery } from '@tanstack/react-query'
import { allModels } from '../domain/dataset.ts'
import type { ModelId, ModelSummary } from '../domain/model.ts'
import { capitalised } from '../domain/words.ts'
import { indexQuery } from './index-query.ts'

/** A model's names. */
export type ModelNames = Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'inProse'>

/**
 * What to call models whose own files are not here yet: by the index where it is here, else as near as their ids come.
 * An index that is not here is not fetched for it: the names arrive with the models.
 */
export function useKnownNames(): (id: ModelId) => ModelNames {
  const index = useQuery({ ...indexQuery, enabled: false }).data
  return (id) => {
    const known = index && allModels(index).find((model) => model.id === id)
    if (known) return known
    const guess = capitalised(id.replaceAll('-', ' '))
    return { id, name: guess, shortName: guess, inProse: guess }
  }
}
