import { organisationOf } from '../editions/editions.ts'
import type { ModelId, NewsFile, RoleModel } from '../model.ts'

/** Something that is told to whoever follows the atlas: an organisation or an edition that came, or the corrections of a day. */
export type NewsItem = NewsFile['items'][number]
/** The corrections of one model on one day. */
export type Corrections = Extract<NewsItem, { what: 'corrections' }>
/** An organisation or an edition that came. */
export type Arrival = Exclude<NewsItem, Corrections>
/** One of the corrections of a day. */
export type Correction = Corrections['changes'][number]
/** A model as what is new names it. */
export type NewsModel = NewsItem['model']

/** How many items the page and the feed of all have: a large atlas may get a thousand in a day. */
const MOST_NEWS = 100

/** What is new in the atlas, from the dates in the content alone. `models` are all that have a page. */
export function newsFileOf(models: readonly RoleModel[]): NewsFile {
  const items = models.flatMap(newsOf).sort(byTime)
  return { format: 1, total: items.length, items: items.slice(0, MOST_NEWS) }
}

/** What is new of one organisation, its other editions among it. */
export function organisationNews(models: readonly RoleModel[], organisation: ModelId): NewsItem[] {
  return models
    .filter((model) => organisationOf(model) === organisation)
    .flatMap(newsOf)
    .sort(byTime)
}

/** A day, and what is new of it. */
export interface NewsDay {
  date: string
  arrivals: Arrival[]
  corrections: Corrections[]
}

/** The items day by day, in the order in which they come. */
export function newsByDay(items: readonly NewsItem[]): NewsDay[] {
  const days: NewsDay[] = []
  for (const item of items) {
    let day = days.find(({ date }) => date === item.date)
    if (!day) {
      day = { date: item.date, arrivals: [], corrections: [] }
      days.push(day)
    }
    if (item.what === 'corrections') day.corrections.push(item)
    else day.arrivals.push(item)
  }
  return days
}

/** That it came, and its corrections, those of one day together: they were one piece of work. */
function newsOf(model: RoleModel): NewsItem[] {
  const named: NewsModel = {
    id: model.id,
    shortName: model.shortName,
    name: model.name,
    inProse: model.inProse,
    kind: model.kind,
    ...(model.edition && { edition: model.edition }),
    version: model.source.version,
  }
  const { title, author, caveats } = model.source
  const [caveat] = caveats
  const days = [...new Set(model.reading.changes.map(({ date }) => date))]
  return [
    {
      what: model.edition ? 'edition' : 'organisation',
      date: model.reading.date,
      model: named,
      definition: model.definition.text,
      title,
      author,
      ...(caveat && { caveat: caveat.text }),
    },
    ...days.map(
      (date): NewsItem => ({
        what: 'corrections',
        date,
        model: named,
        changes: model.reading.changes
          .filter((change) => change.date === date)
          .map(({ statement, themes, text }) => {
            const corrected = model.statements.find(({ id }) => id === statement)
            return {
              ...(corrected && { statement: corrected.id, said: corrected.text }),
              ...(themes && { themes }),
              text,
            }
          }),
      }),
    ),
  ]
}

const ORDER: readonly NewsItem['what'][] = ['organisation', 'edition', 'corrections']

function byTime(a: NewsItem, b: NewsItem): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  if (a.what !== b.what) return ORDER.indexOf(a.what) - ORDER.indexOf(b.what)
  return a.model.id < b.model.id ? -1 : 1
}
