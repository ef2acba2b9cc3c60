import { dateInWords } from '../citation.ts'
import { answerPlace } from '../links/answer-place.ts'
import type { DeepLink } from '../links/page-kinds.ts'
import type { NewsFile, Theme } from '../model.ts'
import { capitalised, counted, listInProse, spelledOut } from '../words.ts'
import { type Arrival, type Correction, type Corrections, type NewsDay, type NewsItem, newsByDay } from './news.ts'

/** What the page and the feed of all are called. */
export const NEWS_TITLE = 'What is new'

/** How many answers and statements were corrected. */
export function correctedCount(corrections: readonly Corrections[]): number {
  return corrections.flatMap(({ changes }) => changes).reduce((sum, { themes }) => sum + (themes?.length ?? 1), 0)
}

/** What is new of a day: “8 new organisations, 3 new editions and 46 corrections”. */
export function dayInWords({ arrivals, corrections }: NewsDay): string {
  const count = (what: NewsItem['what']) => arrivals.filter((arrival) => arrival.what === what).length
  const [organisations, editions, corrected] = [count('organisation'), count('edition'), correctedCount(corrections)]
  return listInProse([
    ...(organisations > 0 ? [counted(organisations, 'new organisation')] : []),
    ...(editions > 0 ? [counted(editions, 'new edition')] : []),
    ...(corrected > 0 ? [counted(corrected, 'correction')] : []),
  ])
}

const DAYS_TOLD = 2

/** What is new, in a sentence or two: the latest days. */
export function newsFinding({ items }: Pick<NewsFile, 'items'>): string {
  const days = newsByDay(items).slice(0, DAYS_TOLD)
  if (days.length === 0) return 'Nothing has come or changed yet.'
  return days.map((day) => `On ${dateInWords(day.date)}: ${dayInWords(day)}.`).join(' ')
}

/** An item in a line: “New organisation: Acme”, “New edition: Acme 2026”, “Corrected: Acme”. */
export function newsTitle({ what, model }: NewsItem): string {
  const heads = { organisation: 'New organisation', edition: 'New edition', corrections: 'Corrected' }
  return `${heads[what]}: ${model.name}`
}

/** The document of what came: “Leading at Acme, Acme engineering, March 2025”. */
export function documentInWords({ title, author, model }: Arrival): string {
  return `${title}, ${author}, ${dateInWords(model.version)}`
}

/** How much was corrected: “Three corrections of one day”, “One correction”. */
export function correctionsInWords(item: Corrections): string {
  const count = correctedCount([item])
  return `${capitalised(spelledOut(count))} ${count === 1 ? 'correction' : 'corrections'}`
}

/** A link to what was corrected, and what it is called: what the statement says now, or each theme whose answer it was. */
export interface CorrectedPlace {
  link: DeepLink
  place?: string
  words: string
}

/** Where a correction can be seen. An edition that does not count stands on no theme’s page: its own has the answer. */
export function correctedPlaces(
  { model }: Pick<Corrections, 'model'>,
  { statement, said, themes: corrected }: Correction,
  themes: readonly Pick<Theme, 'id' | 'name'>[],
): CorrectedPlace[] {
  const answers = (corrected ?? []).flatMap((id): CorrectedPlace[] => {
    const words = themes.find((theme) => theme.id === id)?.name
    if (words === undefined) return []
    return [
      model.edition
        ? { link: { page: 'model', model: model.id }, place: `theme-${id}`, words }
        : { link: { page: 'theme', theme: id }, place: answerPlace(model.id), words },
    ]
  })
  return statement === undefined || said === undefined
    ? answers
    : [{ link: { page: 'statement', model: model.id, statement }, words: said }, ...answers]
}
