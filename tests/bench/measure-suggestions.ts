import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../src/domain/dataset.ts'
import { comparable, withOneQuoteMark } from '../../src/domain/draft/normalise.ts'
import { type Passage, passagesOf } from '../../src/domain/draft/passages.ts'
import { suggester } from '../../src/domain/draft/suggest.ts'
import { suggestionIndex } from '../../src/domain/draft/suggestion-index.ts'
import type { RoleModel, SearchFile, Statement, ThemeId } from '../../src/domain/model.ts'
import { searchFileOf } from '../../src/domain/search/search-file.ts'
import { median } from './timing.ts'

/** How many passages have a theme right: the first that is suggested, and one of the three. */
interface ThemesRight {
  first: number
  withinThree: number
}

/** Right is a theme that a citing statement is on, or, less strictly, one that it speaks to besides. */
interface ThemeFigures {
  strict: ThemesRight
  besides: ThemesRight
}

/** How the suggestions for one document fare when its organisation is left out of what they are made from. */
export interface SuggestedDocument {
  model: string
  /** Whether its passages had a part in choosing the words and weights. */
  tuned: boolean
  /** Whether it is one of the five that the atlas began with: a goal was set for those. */
  isEarly: boolean
  /** The passages that a statement cites. */
  cited: number
  /** Where nothing is decided of any passage. */
  cold: ThemeFigures
  /** Where all cited passages before were decided: as on the desk, where one reads on. */
  readingOn: ThemeFigures
  stance: number
  /** Passages that take more than a plain yes, and how many of them are seen; how many are taken for such, and how many rightly. */
  other: { said: number; seen: number; taken: number; rightly: number }
  /** Of all passages, what answering always yes would get right. */
  alwaysYes: number
}

/** What suggestions cost among some models, in milliseconds. */
export interface SuggestionTimes {
  models: number
  statements: number
  build: number
  /** The median passage, and one in twenty takes longer than `late`. */
  passage: { median: number; late: number }
}

/** What suggestions get right, the documents that were not there to ask, and what they cost by size. */
export interface SuggestionFigures {
  documents: SuggestedDocument[]
  missing: string[]
  times: SuggestionTimes[]
}

/** The documents by which words and weights were chosen. The others were only looked at in these figures. */
const TUNED: ReadonlySet<string> = new Set([
  'brax',
  'civicactions',
  'dxw',
  'govuk',
  'loadsmart',
  'mid-size-company',
  'va-caseflow',
])

/** The documents that the atlas began with. */
const EARLY: ReadonlySet<string> = new Set(['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud'])

/**
 * Leaves each organisation out in turn and suggests for every passage of its document. A passage is cited by the statements whose
 * phrase stands in it, on their lines; it is right where the theme is one of theirs. Documents that are not in the folder are named.
 */
export function measureSuggestions(
  dataset: Dataset,
  sources: string,
): Pick<SuggestionFigures, 'documents' | 'missing'> {
  const file = searchFileOf(dataset)
  const found = dataset.models.filter((model) => existsSync(join(sources, model.source.file)))
  return {
    documents: found.map((model) =>
      suggestedDocument(dataset, file, model, readFileSync(join(sources, model.source.file), 'utf8')),
    ),
    missing: dataset.models.filter((model) => !found.includes(model)).map(({ source }) => source.file),
  }
}

function suggestedDocument(dataset: Dataset, file: SearchFile, model: RoleModel, text: string): SuggestedDocument {
  const { themes, roles } = dataset.vocabulary
  const reading = passagesOf(text)
  if (reading.kind === 'too-long') throw new Error(`${model.source.file} is too long for the desk.`)
  const suggest = suggester(suggestionIndex(file, dataset.phrases, themes, model.id), reading.passages, roles)
  const counts = { cited: 0, stance: 0, alwaysYes: 0 }
  const cold = noneRight()
  const readingOn = noneRight()
  const decided = new Map<number, ThemeId[]>()
  const other = { said: 0, seen: 0, taken: 0, rightly: 0 }
  reading.passages.forEach((passage, place) => {
    const citing = statementsOn(model, passage)
    if (citing.length === 0) return
    const suggested = suggest(place)
    const [first] = suggested
    counts.cited += 1
    countRight(cold, suggested, citing)
    countRight(readingOn, suggest(place, decided), citing)
    const [{ theme } = { theme: undefined }] = citing
    if (theme) decided.set(place, [theme])
    const said = new Set(citing.map(({ stance }) => rowOf(stance)))
    const taken = rowOf(first?.stance.stance ?? 'does')
    const isRight = said.has(taken)
    counts.stance += Number(isRight)
    counts.alwaysYes += Number(said.has('yes'))
    if (!said.has('yes')) {
      other.said += 1
      other.seen += Number(isRight)
    }
    if (taken !== 'yes') {
      other.taken += 1
      other.rightly += Number(isRight)
    }
  })
  return {
    model: model.id,
    tuned: TUNED.has(model.id),
    isEarly: EARLY.has(model.id),
    ...counts,
    cold,
    readingOn,
    other,
  }
}

function noneRight(): ThemeFigures {
  return { strict: { first: 0, withinThree: 0 }, besides: { first: 0, withinThree: 0 } }
}

/** Adds one passage: what was suggested for it, and the statements that cite it. */
function countRight(
  { strict, besides }: ThemeFigures,
  suggested: readonly { theme: ThemeId }[],
  citing: readonly Statement[],
): void {
  const add = (right: ThemesRight, themes: ReadonlySet<string>) => {
    right.first += Number(themes.has(suggested[0]?.theme ?? ''))
    right.withinThree += Number(suggested.some(({ theme }) => themes.has(theme)))
  }
  add(strict, new Set(citing.map(({ theme }) => theme)))
  add(besides, new Set(citing.flatMap(({ theme, also = [] }) => [theme, ...also])))
}

/** The row of the picker: does it and stated are one, which depends on the theme alone. */
function rowOf(stance: Statement['stance'] | 'mixed'): string {
  return stance === 'does' || stance === 'states' ? 'yes' : stance
}

function statementsOn({ statements }: RoleModel, { text, from, to }: Passage): Statement[] {
  const words = withOneQuoteMark(text)
  return statements.filter(({ cite }) =>
    cite.some(({ lines, phrase }) => from <= lines[1] && to >= lines[0] && words.includes(comparable(phrase))),
  )
}

/** What suggestions cost for the texts of some statements, pasted as a document, among the models of a dataset. */
export function timeSuggestions(
  { vocabulary, phrases, ...dataset }: Dataset,
  texts: readonly string[],
): SuggestionTimes {
  const file = searchFileOf({ vocabulary, phrases, ...dataset })
  const reading = passagesOf(texts.map((text) => `- ${text}\n`).join(''))
  const passages = reading.kind === 'read' ? reading.passages : []
  const builds = Array.from({ length: 5 }, () => took(() => suggestionIndex(file, phrases, vocabulary.themes)))
  const index = builds.at(-1)?.[0] ?? suggestionIndex(file, phrases, vocabulary.themes)
  const suggest = suggester(index, passages, vocabulary.roles)
  const times = passages.map((_, place) => took(() => suggest(place))[1]).sort((a, b) => a - b)
  return {
    models: dataset.models.length,
    statements: file.statements.length,
    build: median(builds.map(([, time]) => time)),
    passage: { median: median(times), late: times[Math.floor(times.length * 0.95)] ?? 0 },
  }
}

function took<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
