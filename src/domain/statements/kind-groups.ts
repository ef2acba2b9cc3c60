import type { ModelSummary } from '../model.ts'
import { KIND_GROUPS, type KindGroup } from '../models-view.ts'
import { capitalised, inWords, listInProse, spelledOut } from '../words.ts'

/** What a list of a group is headed by. */
export const GROUP_LABELS: Record<KindGroup, string> = {
  company: 'Companies',
  agency: 'Agencies',
  'public-body': 'Public bodies',
  'open-source': 'Open source projects',
  'no-one': 'No one organisation',
}

const GROUP_OF: Record<ModelSummary['kind'], KindGroup> = {
  company: 'company',
  draft: 'company',
  agency: 'agency',
  'public-body': 'public-body',
  'open-source-project': 'open-source',
  archetype: 'no-one',
  article: 'no-one',
  guide: 'no-one',
}

type OfKind = Pick<ModelSummary, 'kind'>

/** The group that a model belongs to: an engineer's draft to the companies, an article on a kind of company to no one organisation. */
export function groupOf({ kind }: OfKind): KindGroup {
  return GROUP_OF[kind]
}

/** Models group by group, each group in their own order; a group of none is left out. */
export function byGroup<Model extends OfKind>(models: readonly Model[]): { group: KindGroup; models: Model[] }[] {
  return KIND_GROUPS.map((group) => ({ group, models: models.filter((model) => groupOf(model) === group) })).filter(
    (each) => each.models.length > 0,
  )
}

/** The kinds there are among some models, and for each how many and who. */
export function kindsAmong<Model extends OfKind>(
  models: readonly Model[],
): { kind: KindGroup; count: number; own: Model[] }[] {
  return byGroup(models).map(({ group, models: own }) => ({ kind: group, count: own.length, own }))
}

const SINGULARS: Record<Exclude<KindGroup, 'no-one'>, string> = {
  company: 'company',
  agency: 'agency',
  'public-body': 'public body',
  'open-source': 'open source project',
}

/** How many of each kind there are, to begin a page: “Thirteen sources: five companies and two that speak for no one organisation”. */
export function sourcesInProse(kinds: readonly { group: KindGroup; count: number }[]): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const groups = kinds.map(({ group, count }) => countedOf(group, count))
  return `${capitalised(spelledOut(total))} ${total === 1 ? 'source' : 'sources'}: ${listInProse(groups)}`
}

function countedOf(group: KindGroup, count: number): string {
  return `${inWords(count)} ${kindNoun(group, count)}`
}

/** What follows the number of some of a group in a sentence: “public bodies”, “that speaks for no one organisation”. */
export function kindNoun(group: KindGroup, count: number): string {
  if (group === 'no-one') return `that ${count === 1 ? 'speaks' : 'speak'} for no one organisation`
  return count === 1 ? SINGULARS[group] : GROUP_LABELS[group].toLowerCase()
}

/** Those that are marked first, both parts in their own order. */
export function markedFirst<Item>(items: readonly Item[], isMarked: (item: Item) => boolean): Item[] {
  return [...items.filter(isMarked), ...items.filter((item) => !isMarked(item))]
}
