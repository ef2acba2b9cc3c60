import type { ComparisonLayout, ComparisonShow, RowOrder } from '../comparing/comparison.ts'
import type { ModelId, ThemeId } from '../model.ts'
import { capitalised, counted, inWords } from '../words.ts'
import { MOST_COMPARED } from './deep-link.ts'
import type { DeepLink, PageLink } from './page-kinds.ts'

/** Whether one more model may stand in a comparison. */
export function hasRoom(link: PageLink<'comparison'>): boolean {
  return link.models.length < MOST_COMPARED
}

/** The comparison with one more model, as its last column; the same comparison where it is full or has it already. */
export function withModel(link: PageLink<'comparison'>, model: ModelId): PageLink<'comparison'> {
  if (!hasRoom(link) || link.models.includes(model)) return link
  return {
    ...link,
    models: [...link.models, model].sort(),
    view: { ...link.view, order: [...link.view.order, model] },
  }
}

/** The comparison without a model. Of two, the other is left, which is a model's own page. */
export function withoutModel(link: PageLink<'comparison'>, model: ModelId): DeepLink {
  const models = link.models.filter((each) => each !== model)
  const [left] = models
  if (models.length === 1 && left !== undefined) return { page: 'model', model: left }
  return { ...link, models, view: { ...link.view, order: link.view.order.filter((each) => each !== model) } }
}

/** The comparison with another model in the place of one of its own; the same comparison where the other is in it already. */
export function withModelFor(link: PageLink<'comparison'>, model: ModelId, other: ModelId): PageLink<'comparison'> {
  if (link.models.includes(other)) return link
  const put = (each: ModelId) => (each === model ? other : each)
  return { ...link, models: link.models.map(put).sort(), view: { ...link.view, order: link.view.order.map(put) } }
}

/** The comparison with a model standing at a place, counted from 0: it changes places with the one that stood there. */
export function withModelAt(link: PageLink<'comparison'>, model: ModelId, place: number): PageLink<'comparison'> {
  const order = [...link.view.order]
  const from = order.indexOf(model)
  const other = order[place]
  if (from < 0 || other === undefined) return link
  order[from] = other
  order[place] = model
  return { ...link, view: { ...link.view, order } }
}

/** The comparison with a column moved one place to the left or to the right; undefined at the edge. */
export function withModelMoved(
  link: PageLink<'comparison'>,
  model: ModelId,
  towards: 'left' | 'right',
): PageLink<'comparison'> | undefined {
  const place = link.view.order.indexOf(model) + (towards === 'left' ? -1 : 1)
  return place < 0 || place >= link.view.order.length ? undefined : withModelAt(link, model, place)
}

/** The comparison in another view. */
export function withShow(link: PageLink<'comparison'>, show: ComparisonShow): PageLink<'comparison'> {
  return { ...link, view: { ...link.view, show } }
}

/** The comparison with its rows in another order. */
export function withSort(link: PageLink<'comparison'>, sort: RowOrder): PageLink<'comparison'> {
  return { ...link, view: { ...link.view, sort } }
}

/** The comparison with its models below each other or in columns, where there is no room for all of them side by side. */
export function withLayout(link: PageLink<'comparison'>, layout: ComparisonLayout): PageLink<'comparison'> {
  return { ...link, view: { ...link.view, layout } }
}

/** The comparison with a row's statements shown, or hidden where they were shown. */
export function withRowToggled(link: PageLink<'comparison'>, theme: ThemeId): PageLink<'comparison'> {
  const { open } = link.view
  const next = open.includes(theme) ? open.filter((each) => each !== theme) : [...open, theme]
  return { ...link, view: { ...link.view, open: next } }
}

/** What a view shows, as the end of a sentence. */
export const SHOW_WORDS: Record<ComparisonShow, string> = {
  all: 'All themes are shown',
  differences: 'Only differences are shown',
  'in-common': 'Only what all agree on is shown',
  'one-only': 'Only what a single source says is shown',
  silent: 'Only themes on which somebody is silent are shown',
}

/** How many rows a view leaves out, in words: “Only differences are shown: 11 of 20 themes. 9 are hidden.” */
export function shownInWords(show: ComparisonShow, shown: number, total: number): string {
  if (show === 'all') return `${SHOW_WORDS.all}: ${total}.`
  const hidden = total - shown
  return `${SHOW_WORDS[show]}: ${shown} of ${counted(total, 'theme')}. ${hidden} ${hidden === 1 ? 'is' : 'are'} hidden.`
}

/** The order of the rows, as it is told when it changes. */
const SORT_WORDS: Record<RowOrder, string> = {
  area: 'Themes in a new order: by area.',
  difference: 'Themes in a new order: the widest gap first.',
}

/** How the answers stand on a narrow screen, as it is told when it changes. */
const LAYOUT_WORDS: Record<ComparisonLayout, string> = {
  stacked: 'The answers to a theme are below each other.',
  columns: 'The answers to a theme are in two columns.',
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth']

/**
 * What changed from one view to the next, in words for those who cannot see it change; undefined where nothing did.
 * `nameOf` gives a model's name, `shown` the sentence about the rows that are shown now.
 */
export function changeInWords(
  before: PageLink<'comparison'>,
  after: PageLink<'comparison'>,
  nameOf: (model: ModelId) => string,
  shown: string,
): string | undefined {
  const added = after.models.filter((model) => !before.models.includes(model))
  const removed = before.models.filter((model) => !after.models.includes(model))
  if (added.length + removed.length > 0) {
    const parts = [
      ...added.map((model) => `${nameOf(model)} added`),
      ...removed.map((model) => `${nameOf(model)} removed`),
    ]
    return `${parts.join(', ')}. ${capitalised(inWords(after.models.length))} are compared.`
  }
  if (before.view.show !== after.view.show) return shown
  if (before.view.sort !== after.view.sort) return SORT_WORDS[after.view.sort]
  if (before.view.layout !== after.view.layout) return LAYOUT_WORDS[after.view.layout]
  if (before.view.order.join() !== after.view.order.join()) {
    const columns = after.view.order.map((model, place) => `${nameOf(model)} ${PLACES[place]}`)
    return `Columns in a new order: ${columns.join(', ')}.`
  }
  return undefined
}
