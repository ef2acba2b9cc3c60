import { ms } from './figures.ts'
import type { SuggestedDocument, SuggestionFigures } from './measure-suggestions.ts'
import type { Table } from './tables.ts'

type Count = (document: SuggestedDocument) => number

/** What counts as right, column by column. */
const THEMES: readonly [name: string, count: Count][] = [
  ['cold: at once', ({ cold }) => cold.strict.first],
  ['within three', ({ cold }) => cold.strict.withinThree],
  ['reading on: at once', ({ readingOn }) => readingOn.strict.first],
  ['within three', ({ readingOn }) => readingOn.strict.withinThree],
  ['with themes besides, cold: at once', ({ cold }) => cold.besides.first],
  ['within three', ({ cold }) => cold.besides.withinThree],
  ['reading on: at once', ({ readingOn }) => readingOn.besides.first],
  ['within three', ({ readingOn }) => readingOn.besides.withinThree],
]

/** What suggestions get right, document by document and of some together; what they cost. */
export function suggestionTables({ documents, missing, times }: SuggestionFigures): Table[] {
  const left = missing.length > 0 ? ` (not there: ${missing.join(', ')})` : ', each document left out'
  const rows = groupsOf(documents)
  const themes: Table = {
    title: `Themes suggested rightly${left}`,
    head: ['', 'passages', ...THEMES.map(([name]) => name)],
    rows: rows.map(([name, group]) => [
      name,
      String(sumOf(group, ({ cited }) => cited)),
      ...THEMES.map(([, count]) => shareOf(group, count)),
    ]),
  }
  const stances: Table = {
    title: `Stances suggested rightly${left}`,
    head: ['', 'passages', 'right', 'always yes', 'not yes: seen', 'rightly'],
    rows: rows.map(([name, group]) => [
      name,
      String(sumOf(group, ({ cited }) => cited)),
      shareOf(group, ({ stance }) => stance),
      shareOf(group, ({ alwaysYes }) => alwaysYes),
      `${sumOf(group, ({ other }) => other.seen)} of ${sumOf(group, ({ other }) => other.said)}`,
      `${sumOf(group, ({ other }) => other.rightly)} of ${sumOf(group, ({ other }) => other.taken)}`,
    ]),
  }
  const cost: Table = {
    title: 'Suggestions, what they cost',
    head: ['', ...times.map(({ models, statements }) => `${models} models, ${statements} statements`)],
    rows: [
      ['Index', ...times.map(({ build }) => ms(build))],
      ['A passage, median', ...times.map(({ passage }) => ms(passage.median))],
      ['A passage, 95 of 100', ...times.map(({ passage }) => ms(passage.late))],
    ],
  }
  return documents.length > 0 ? [themes, stances, cost] : [cost]
}

function groupsOf(documents: readonly SuggestedDocument[]): [name: string, group: readonly SuggestedDocument[]][] {
  return [
    ...documents.map((each): [string, SuggestedDocument[]] => [
      each.tuned ? each.model : `${each.model}, held out`,
      [each],
    ]),
    ['The first five', documents.filter(({ isEarly }) => isEarly)],
    ['Words and weights chosen by these', documents.filter(({ tuned }) => tuned)],
    ['Held out from choosing', documents.filter(({ tuned }) => !tuned)],
    ['All', documents],
  ]
}

function sumOf(group: readonly SuggestedDocument[], count: Count): number {
  return group.reduce((all, each) => all + count(each), 0)
}

function shareOf(group: readonly SuggestedDocument[], count: Count): string {
  const cited = sumOf(group, (each) => each.cited)
  return cited === 0 ? '–' : `${((100 * sumOf(group, count)) / cited).toFixed(0)} %`
}
