import { ms } from './figures.ts'
import type { SuggestedDocument, SuggestionFigures } from './measure-suggestions.ts'
import type { Table } from './tables.ts'

/** What suggestions get right, document by document and by whether a document had a part in choosing the words; what they cost. */
export function suggestionTables({ documents, missing, times }: SuggestionFigures): Table[] {
  const rows = [
    ...documents.map((each) => rowOf(each.tuned ? each.model : `${each.model}, held out`, [each])),
    rowOf(
      'Words and weights chosen by these',
      documents.filter(({ tuned }) => tuned),
    ),
    rowOf(
      'Held out from choosing',
      documents.filter(({ tuned }) => !tuned),
    ),
    rowOf('All', documents),
  ]
  const title =
    missing.length > 0
      ? `Suggestions right (not there: ${missing.join(', ')})`
      : 'Suggestions right, each document left out'
  const quality: Table = {
    title,
    head: [
      '',
      'passages',
      'theme at once',
      'or a further one',
      'within three',
      'reading on: at once',
      'within three',
      'stance',
      'always yes',
      'not yes: seen',
      'rightly',
    ],
    rows,
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
  return documents.length > 0 ? [quality, cost] : [cost]
}

function rowOf(name: string, documents: readonly SuggestedDocument[]): string[] {
  const sum = (count: (document: SuggestedDocument) => number) => documents.reduce((all, each) => all + count(each), 0)
  const cited = sum((each) => each.cited)
  const share = (count: (document: SuggestedDocument) => number) =>
    cited === 0 ? '–' : `${((100 * sum(count)) / cited).toFixed(0)} %`
  return [
    name,
    String(cited),
    share((each) => each.first),
    share((each) => each.firstOrFurther),
    share((each) => each.withinThree),
    share(({ readingOn }) => readingOn.first),
    share(({ readingOn }) => readingOn.withinThree),
    share((each) => each.stance),
    share((each) => each.alwaysYes),
    `${sum(({ other }) => other.seen)} of ${sum(({ other }) => other.said)}`,
    `${sum(({ other }) => other.rightly)} of ${sum(({ other }) => other.taken)}`,
  ]
}
