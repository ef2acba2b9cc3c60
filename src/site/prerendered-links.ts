import type { Dataset } from '../domain/dataset.ts'
import { type DeepLink, MOST_COMPARED, plainView } from '../domain/deep-link.ts'
import { TECH_LEAD } from '../domain/duty-roles.ts'
import type { ModelId } from '../domain/model.ts'
import { FEATURED } from '../domain/slices.ts'

/** How many pages a build makes at most. Comparisons grow with the fifth power of the models; past this the app makes them. */
export const MOST_PAGES = 5000

/** Every set of `size` ids, in order. Lazily: with many models there are more than anybody can hold. */
export function* setsOf(ids: readonly ModelId[], size: number, from = 0): Generator<ModelId[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let place = from; place <= ids.length - size; place += 1) {
    const id = ids[place]
    if (id === undefined) return
    for (const rest of setsOf(ids, size - 1, place + 1)) yield [id, ...rest]
  }
}

function* linksInOrder(dataset: Dataset): Generator<DeepLink> {
  const { models, vocabulary } = dataset
  for (const page of ['home', 'models', 'themes', 'compare', 'agreement', 'about'] as const) yield { page }
  yield { page: 'paths', models: [] }
  yield { page: 'search', query: '' }
  yield { page: 'duties', role: undefined, models: [] }
  for (const { id } of models) yield { page: 'model', model: id }
  for (const { id } of vocabulary.themes) yield { page: 'theme', theme: id }
  for (const role of [TECH_LEAD, ...vocabulary.roles.map(({ id }) => id)]) yield { page: 'duties', role, models: [] }
  const ids = models.map(({ id }) => id)
  // The comparisons that the home page leads to come before the statements, which fill the cap in a large atlas.
  const featured = ids.slice(0, FEATURED)
  yield* comparisonsOf(featured, dataset)
  for (const model of models)
    for (const { id } of model.statements) yield { page: 'statement', model: model.id, statement: id }
  for (const link of comparisonsOf(ids, dataset)) if (!link.models.every((id) => featured.includes(id))) yield link
}

/** Every comparison of two to five of these models, each followed by its rows. */
function* comparisonsOf(
  ids: readonly ModelId[],
  { vocabulary }: Dataset,
): Generator<Extract<DeepLink, { models: ModelId[] }>> {
  for (let size = 2; size <= MOST_COMPARED; size += 1)
    for (const set of setsOf(ids, size)) {
      yield { page: 'comparison', models: set, view: plainView(set) }
      for (const { id } of vocabulary.themes) yield { page: 'row', models: set, theme: id }
    }
}

/** The links that get a page of their own, most needed first: all there are, or the first `most`. */
export function prerenderedLinks(dataset: Dataset, most = MOST_PAGES): DeepLink[] {
  const links: DeepLink[] = []
  for (const link of linksInOrder(dataset)) {
    if (links.length >= most) break
    links.push(link)
  }
  return links
}
