import type { ModelId } from '../model.ts'
import { formatDeepLink, plainView } from './deep-link.ts'
import { ALL_MODELS, type DeepLink } from './page-kinds.ts'

// Comparisons grow with the fifth power of the models, so a build stops somewhere. It works through its pages in one
// order, which follows from each link alone: how far it got is a word, and both the build and the app know what has a page.

/** How far a build got that could not make every page. It stands in each page of such a build. */
export interface PagesMade {
  /** The organisations that pages show first, whose comparisons come before others. */
  featured: readonly ModelId[]
  /** The place of the last link that got a page. */
  upTo: string
}

/**
 * Where a link stands in the order of pages, most needed first, as a word that sorts: `4 acme zenith`. A space sorts before
 * everything that an id is made of. What belongs together, a comparison's rows for one, has one place.
 */
export function placeOf(link: DeepLink, featured: readonly ModelId[]): string {
  switch (link.page) {
    case 'model':
    case 'changes':
      return `1 ${link.model}`
    case 'statement':
      return `3 ${link.model}`
    case 'comparison':
    case 'row': {
      const { models, page } = link
      const ids = [...models].sort().join(' ')
      if (models.every((id) => featured.includes(id))) return `2 ${models.length} ${ids}`
      return page === 'comparison' && models.length === 2 ? `4 ${ids}` : `5 ${models.length} ${ids}`
    }
    case 'home':
    case 'models':
    case 'themes':
    case 'theme':
    case 'compare':
    case 'agreement':
    case 'check':
    case 'yours':
    case 'sheet':
    case 'fit':
    case 'reading':
    case 'beside':
    case 'duty':
    case 'duties':
    case 'two-roles':
    case 'paths':
    case 'news':
    case 'search':
    case 'about':
      return '0'
  }
}

/** Whether a link has a page of its own. Without word from the build, every link has. */
export function hasPage(link: DeepLink, made: PagesMade | undefined): boolean {
  return made === undefined || placeOf(link, made.featured) <= made.upTo
}

/** The link itself where it has a page, else the nearest that has: with as many of its organisations as there is one for. */
export function nearestPage(link: DeepLink, made: PagesMade | undefined): DeepLink {
  if (hasPage(link, made)) return link
  for (const near of nearOnes(link)) if (hasPage(near, made)) return near
  return link
}

/** A link as it is shared: at a path that has a page, so that it has a card, with the rest in its query. */
export function sharedLink(link: DeepLink, made: PagesMade | undefined): string {
  return formatDeepLink(link, nearestPage(link, made))
}

/** What a link can stand at instead, the nearest first. */
function* nearOnes(link: DeepLink): Generator<DeepLink> {
  if (link.page === 'comparison') {
    // The first columns are what the reader put first.
    const { order } = link.view
    for (const set of smallerSets(order)) yield { page: 'comparison', models: set, view: plainView(set) }
    for (const model of order) yield { page: 'model', model }
    yield { page: 'compare' }
  }
  if (link.page === 'row') {
    for (const models of smallerSets(link.models)) yield { page: 'row', models, theme: link.theme }
    yield { page: 'theme', theme: link.theme }
  }
  if (link.page === 'statement') yield { page: 'model', model: link.model }
  if (link.page === 'statement' || link.page === 'model') yield ALL_MODELS
}

function* smallerSets(ids: readonly ModelId[]): Generator<ModelId[]> {
  for (let size = ids.length - 1; size > 1; size -= 1) for (const set of setsOf(ids, size)) yield set.sort()
}

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
