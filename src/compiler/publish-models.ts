import type { Dataset } from '../domain/dataset.ts'
import { datedNames, editionLabel } from '../domain/editions/edition-names.ts'
import { editionsOf, organisationOf } from '../domain/editions/editions.ts'
import type { ModelId, RoleModel, Vocabulary } from '../domain/model.ts'
import type { AuthoredModel } from './content.ts'
import { publishModel } from './publish.ts'
import { setApart } from './set-apart.ts'
import { setNeighbours } from './set-neighbours.ts'

/**
 * The models as published, in two lists: an organisation counts once, by the model that its other editions name or, where
 * `counting` names one of those, by that. The others carry their date in their names.
 */
export function publishModels(
  authored: readonly AuthoredModel[],
  counting: readonly ModelId[],
  vocabulary: Vocabulary,
): Pick<Dataset, 'models' | 'editions'> {
  const all = authored.map((model) => publishModel(model, vocabulary)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const dated = all.map(({ id, edition, source: { version } }) => ({ id, version, ...(edition && { edition }) }))
  const replaced = new Set(dated.filter(({ id }) => counting.includes(id)).map(organisationOf))
  const counts = (model: (typeof all)[number]) =>
    counting.includes(model.id) || (!model.edition && !replaced.has(model.id))
  const withEditions = (model: RoleModel): RoleModel => {
    const editions = editionsOf(dated, model.id)
    return editions.length > 1 ? { ...model, editions } : model
  }
  return {
    models: setNeighbours(setApart(all.filter(counts).map(withEditions), vocabulary), vocabulary),
    editions: all
      .filter((model) => !counts(model))
      .map(withEditions)
      .map((model) => {
        const label = editionLabel({ ...model, version: model.source.version }, editionsOf(dated, model.id))
        return { ...model, ...datedNames(model, label) }
      }),
  }
}
