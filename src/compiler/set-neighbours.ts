import { ownNeighboursOf } from '../domain/comparing/own-neighbours.ts'
import { summaryOf } from '../domain/dataset.ts'
import type { RoleModel, Vocabulary } from '../domain/model.ts'

/** The models that count, each with who of the others is nearest to it and who furthest: found here, once, like what sets it apart. */
export function setNeighbours(models: readonly RoleModel[], vocabulary: Vocabulary): RoleModel[] {
  const found = ownNeighboursOf(
    vocabulary.themes,
    models.map((model) => summaryOf(model, vocabulary)),
  )
  return models.map((model) => {
    const neighbours = found.get(model.id)
    return neighbours ? { ...model, neighbours } : model
  })
}
