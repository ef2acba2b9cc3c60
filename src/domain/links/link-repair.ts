import { allModels } from '../dataset.ts'
import { TECH_LEAD } from '../duties/duty-roles.ts'
import type { AtlasIndex, DutyId, ModelId, ModelSummary, RoleId, StatementId, Theme, ThemeId } from '../model.ts'
import { nearest } from '../similarity.ts'
import { MOST_COMPARED, modelsOf, plainView } from './deep-link.ts'
import { type ComparisonView, type DeepLink, PAGE_KINDS, type PageLink } from './page-kinds.ts'

/** A word of a link that names nothing here, and what it was probably meant to be. */
export interface UnknownSlug {
  slug: string
  kind: 'organisation' | 'theme' | 'statement' | 'role' | 'duty'
  /** The nearest id of that kind, where one is near. */
  meant: string | undefined
}

/** What can be made of a link that leads nowhere. */
export interface LinkRepair {
  unknown: UnknownSlug[]
  /** The organisations the link names that are here. */
  known: ModelSummary[]
  theme: Theme | undefined
  /** The whole link with each unknown word replaced by the nearest: what was probably meant. */
  meant: DeepLink | undefined
}

/**
 * Looks up what a link names. `statements` are the ids of its model's statements, where the link names one.
 * A link that is whole comes back with nothing unknown and itself as `meant`.
 */
export function repairLink(link: DeepLink, index: AtlasIndex, statements: readonly StatementId[] = []): LinkRepair {
  const named = modelsOf(link)
  const themeNamed = 'theme' in link ? link.theme : undefined
  const unknown: UnknownSlug[] = []
  const pick = <T extends string>(slug: T, kind: UnknownSlug['kind'], ids: readonly string[]): T | undefined => {
    if (ids.includes(slug)) return slug
    const meant = nearest(slug, ids)
    unknown.push({ slug, kind, meant })
    return meant as T | undefined
  }
  const role =
    'role' in link && link.role !== undefined
      ? pick(link.role, 'role', [TECH_LEAD, ...index.vocabulary.roles.map(({ id }) => id)])
      : undefined
  const modelIds = allModels(index).map(({ id }) => id)
  const models = named.map((slug) => pick(slug, 'organisation', modelIds))
  const theme =
    themeNamed === undefined
      ? undefined
      : pick(
          themeNamed,
          'theme',
          index.vocabulary.themes.map(({ id }) => id),
        )
  const duty =
    link.page === 'duty'
      ? pick(
          link.duty,
          'duty',
          index.vocabulary.duties.map(({ id }) => id),
        )
      : undefined
  const statement =
    link.page === 'statement' && modelIds.includes(link.model)
      ? pick(link.statement, 'statement', statements)
      : link.page === 'statement'
        ? link.statement
        : undefined
  return {
    unknown,
    known: allModels(index).filter(({ id }) => named.includes(id)),
    theme: index.vocabulary.themes.find(({ id }) => id === themeNamed),
    meant: rebuilt(link, models, theme, statement, role, duty),
  }
}

/** The link with its words replaced; undefined where one of them is not near anything. */
function rebuilt(
  link: DeepLink,
  models: readonly (ModelId | undefined)[],
  theme: ThemeId | undefined,
  statement: StatementId | undefined,
  role: RoleId | undefined,
  duty: DutyId | undefined,
): DeepLink | undefined {
  const found = [...new Set(models.filter((id) => id !== undefined))].sort()
  const [model] = found
  const mayLack =
    link.page === 'duties' || link.page === 'paths' || link.page === 'beside' || (found.length > 1 && 'models' in link)
  if (found.length < models.length && !mayLack) return undefined
  switch (link.page) {
    case 'model':
      return model && { page: 'model', model }
    case 'changes':
      return model && { ...link, model }
    case 'statement':
      return model && statement && { page: 'statement', model, statement }
    case 'theme':
      return theme && { page: 'theme', theme }
    case 'comparison':
      return found.length > 1
        ? { page: 'comparison', models: found, view: rebuiltView(link, models, found) }
        : undefined
    case 'duty':
      return duty && { page: 'duty', duty }
    case 'duties':
      return link.role === undefined || role ? { page: 'duties', role, models: meantColumns(models) } : undefined
    case 'two-roles':
      return role && { page: 'two-roles', role }
    case 'beside':
      return { ...link, models: meantColumns(models) }
    case 'paths':
      return { page: 'paths', models: meantColumns(models) }
    case 'row':
      return theme && found.length > 1 ? { page: 'row', models: found, theme } : undefined
    case 'home':
    case 'models':
    case 'themes':
    case 'compare':
    case 'agreement':
    case 'check':
    case 'yours':
    case 'sheet':
    case 'fit':
    case 'reading':
    case 'news':
    case 'search':
    case 'about':
      return link
    default:
      // A new kind of page is asked for here by the compiler.
      return link satisfies never
  }
}

/** The columns that can be told, in the order they were asked for. */
function meantColumns(models: readonly (ModelId | undefined)[]): ModelId[] {
  return [...new Set(models.filter((id) => id !== undefined))]
}

/** The view of the link as it was asked for, with each column's model replaced like that of the path. */
function rebuiltView(
  { models, view }: PageLink<'comparison'>,
  meant: readonly (ModelId | undefined)[],
  found: readonly ModelId[],
): ComparisonView {
  const order = view.order.map((slug) => meant[models.indexOf(slug)]).filter((id) => id !== undefined)
  return { ...view, order: [...new Set([...order, ...found])] }
}

/** The organisations that stand around each “versus” of a word, where all of them are here. An id that holds one wins. */
function sidesOf(word: string, ids: readonly string[]): string[] | undefined {
  if (ids.includes(word)) return [word]
  for (const { 0: versus, index } of word.matchAll(/-(?:vs|versus)-/g)) {
    const one = word.slice(0, index)
    const others = ids.includes(one) ? sidesOf(word.slice(index + versus.length), ids) : undefined
    if (others) return [one, ...others]
  }
  return undefined
}

/**
 * The comparison that a link means which sets organisations against each other as people do when they speak:
 * `brax-vs-loadsmart`, `brax/vs/loadsmart`. Only where nothing else in it is unknown. `on` is a theme that it named besides.
 */
export function versusLink(link: DeepLink, index: AtlasIndex, on?: ThemeId): DeepLink | undefined {
  if (link.page !== 'model' && link.page !== 'comparison' && link.page !== 'row') return undefined
  const ids = allModels(index).map(({ id }) => id)
  const named = modelsOf(link)
  const against = named.filter((slug) => ids.includes(slug) || !/^(?:vs|versus)$/.test(slug))
  const sides = against.map((slug) => sidesOf(slug, ids))
  if (sides.includes(undefined)) return undefined
  const models = [...new Set(sides.flat())].sort() as ModelId[]
  if (models.join() === named.join() || models.length < 2 || models.length > MOST_COMPARED) return undefined
  const theme = 'theme' in link ? link.theme : on
  return theme === undefined ? { page: 'comparison', models, view: plainView(models) } : { page: 'row', models, theme }
}

/**
 * The link that two roles mean of which no page sets one beside the other: that of the one beside the tech lead, alone. And the
 * page of two that are set against each other as people do when they speak: `/duties/tech-lead-vs-product-manager`.
 */
export function rolesLink(link: DeepLink, { vocabulary }: AtlasIndex): DeepLink | undefined {
  const named = link.page === 'two-roles' ? [TECH_LEAD, link.role] : rolesInWord(link)
  const [other = TECH_LEAD, ...more] = named.filter((id) => id !== TECH_LEAD)
  if (named.length !== 2 || more.length > 0) return undefined
  if (other !== TECH_LEAD && !vocabulary.roles.some(({ id }) => id === other)) return undefined
  const hasPage = vocabulary.paired?.includes(other) === true
  if (hasPage) return link.page === 'two-roles' ? undefined : { page: 'two-roles', role: other }
  return { page: 'duties', role: other, models: [] }
}

function rolesInWord(link: DeepLink): RoleId[] {
  return link.page === 'duties' ? ((link.role ?? '').split(/-(?:vs|versus|and)-/) as RoleId[]) : []
}

/** The words that addresses are made with: they name nothing. */
const FORM_WORDS: readonly string[] = [
  ...Object.values(PAGE_KINDS).flatMap(({ form }) => form.split('/').filter((word) => !word.startsWith(':'))),
  'vs',
  'versus',
  'index',
  'html',
]

/** Guesses a link from the words of an address of no known form: the first organisation, theme or duty that one of them names. */
export function guessLink(path: string, index: AtlasIndex): DeepLink | undefined {
  const modelIds = allModels(index).map(({ id }) => id)
  const words = path
    .toLowerCase()
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '' && !FORM_WORDS.includes(word))
    .flatMap((word) => sidesOf(word, modelIds) ?? [word])
  const named = [...new Set(words.map((word) => nearest(word, modelIds)).filter((id) => id !== undefined))]
  const ids = named.slice(0, MOST_COMPARED).sort() as ModelId[]
  const [model] = ids
  if (ids.length > 1) return { page: 'comparison', models: ids, view: plainView(ids) }
  if (model) return { page: 'model', model }
  const themeIds = index.vocabulary.themes.map(({ id }) => id)
  const theme = words.map((word) => nearest(word, themeIds)).find((id) => id !== undefined)
  if (theme !== undefined) return { page: 'theme', theme: theme as ThemeId }
  // Only as it stands: there are so many duties that anything is near one.
  const duty = index.vocabulary.duties.find(({ id }) => words.includes(id))
  return duty && { page: 'duty', duty: duty.id }
}
