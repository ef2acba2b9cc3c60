import { apartWords } from '../comparing/finding.ts'
import { countsOf } from '../comparing/standings.ts'
import { allModels } from '../dataset.ts'
import type { AtlasIndex, ModelId } from '../model.ts'
import { firstModels } from '../slices.ts'
import { ofOthers } from './editions.ts'

/** Another model to set beside one, and what that comes to in a line: all that a way there shows. */
export interface WayToCompare {
  id: ModelId
  name: string
  apart: string
}

/** The first models of other organisations than that of one, each with how far apart the two are. */
export function waysToCompare(index: AtlasIndex, id: ModelId): WayToCompare[] {
  const own = allModels(index).find((model) => model.id === id)
  if (!own) return []
  return ofOthers(firstModels(index), own).map((other) => ({
    id: other.id,
    name: other.name,
    apart: apartWords(2, countsOf(index.vocabulary.themes, [own, other])),
  }))
}
