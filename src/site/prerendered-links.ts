import { allModels, type Dataset } from '../domain/dataset.ts'
import { TECH_LEAD } from '../domain/duties/duty-roles.ts'
import { organisationOf } from '../domain/editions/editions.ts'
import { MOST_COMPARED, plainView } from '../domain/links/deep-link.ts'
import { type DeepLink, PAGES, plainLink } from '../domain/links/page-kinds.ts'
import { type PagesMade, placeOf, setsOf } from '../domain/links/pages-made.ts'
import type { ModelId } from '../domain/model.ts'
import { firstModels } from '../domain/slices.ts'

/**
 * How many pages a build makes at most, beside the few about everything. Comparisons grow with the fifth power of the
 * models; past this the app makes them.
 */
export const MOST_PAGES = 5300

/** Every link in the order of `placeOf`. What stands together has one place, and is made together or not at all. */
function* groupsInOrder(dataset: Dataset, featured: readonly ModelId[]): Generator<DeepLink[]> {
  const { vocabulary } = dataset
  const models = allModels(dataset)
  const ids = models.map(({ id }) => id).sort()
  yield pagesAboutEverything(dataset)
  const editions = new Set(dataset.editions.map(organisationOf))
  for (const model of ids)
    yield [
      { page: 'model', model },
      ...(editions.has(model) ? [{ page: 'changes', model, show: 'changes' } as const] : []),
    ]
  const rowsOf = (set: ModelId[]) =>
    vocabulary.themes.map(({ id }): DeepLink => ({ page: 'row', models: set, theme: id }))
  // The comparisons that the home page leads to come before the statements, which fill the cap in a large atlas.
  for (const set of comparedSets(featured)) yield [comparison(set), ...rowsOf(set)]
  for (const { id, statements } of [...models].sort((a, b) => (a.id < b.id ? -1 : 1)))
    yield statements.map((statement) => ({ page: 'statement', model: id, statement: statement.id }))
  const isNew = (set: ModelId[]) => !set.every((id) => featured.includes(id))
  for (const set of setsOf(ids, 2)) if (isNew(set)) yield [comparison(set)]
  for (const set of comparedSets(ids))
    if (isNew(set)) yield set.length === 2 ? rowsOf(set) : [comparison(set), ...rowsOf(set)]
}

function pagesAboutEverything({ vocabulary }: Dataset): DeepLink[] {
  return [
    ...PAGES.map(plainLink).filter((link) => link !== undefined),
    ...vocabulary.themes.map(({ id }): DeepLink => ({ page: 'theme', theme: id })),
    ...[TECH_LEAD, ...vocabulary.roles.map(({ id }) => id)].map(
      (role): DeepLink => ({ page: 'duties', role, models: [] }),
    ),
    ...(vocabulary.paired ?? []).map((role): DeepLink => ({ page: 'two-roles', role })),
    ...vocabulary.duties.map(({ id }): DeepLink => ({ page: 'duty', duty: id })),
  ]
}

function comparison(models: ModelId[]): DeepLink {
  return { page: 'comparison', models, view: plainView(models) }
}

/** Every set of two to five. */
function* comparedSets(ids: readonly ModelId[]): Generator<ModelId[]> {
  for (let size = 2; size <= MOST_COMPARED; size += 1) yield* setsOf(ids, size)
}

/** The links that get a page of their own, and how far that is where it is not all there are. */
export interface Prerendered {
  links: DeepLink[]
  made: PagesMade | undefined
}

/** The links that get a page of their own, most needed first: the pages about everything, and of the rest what fits. */
export function prerendered(dataset: Dataset, most = MOST_PAGES): Prerendered {
  // They lead in an order of their own; in an address ids are sorted.
  const featured = firstModels(dataset)
    .map(({ id }) => id)
    .sort()
  const links: DeepLink[] = []
  for (const group of groupsInOrder(dataset, featured)) {
    const [first] = group
    if (!first) continue
    const last = links.at(-1)
    // A smaller one further on might still fit: but then how far the build got would no longer be a word.
    if (last && links.length + group.length > most) return { links, made: { featured, upTo: placeOf(last, featured) } }
    links.push(...group)
  }
  return { links, made: undefined }
}

/** The links of `prerendered`. */
export function prerenderedLinks(dataset: Dataset, most = MOST_PAGES): DeepLink[] {
  return prerendered(dataset, most).links
}
