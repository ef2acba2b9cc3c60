import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { STANCE_LABELS } from '../../src/domain/statements/stance.ts'
import { Statements } from '../../src/pages/about/statements.tsx'
import { CELLS, docsFile, PASSAGES } from './support/codings.ts'
import { type Codings, kappa, same } from './support/kappa.ts'
import { realContent } from './support/real-content.ts'

describe('Cohen’s kappa', () => {
  // The usual example: two readers of 50 applications, 20 yes and yes, 5 yes and no, 10 no and yes, 15 no and no.
  const APPLICATIONS: Codings = [
    ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
    ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
    ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
    ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
  ]

  it('is 0.4 where 35 of 50 are the same and chance would bring about 25', () => {
    expect(same(APPLICATIONS)).toBe(35)
    expect(kappa(APPLICATIONS)).toBeCloseTo(0.4, 10)
  })

  it('is 1 where all are the same, 0 where it is what chance brings about, and below that where it is less', () => {
    const pairs = (words: string): Codings => words.split(' ').map(([one = '', other = '']) => [one, other])
    expect(kappa(pairs('aa bb'))).toBe(1)
    expect(kappa(pairs('aa ab ba bb'))).toBe(0)
    expect(kappa(pairs('ab ba'))).toBe(-1)
  })
})

const themes: Codings = PASSAGES.map(({ theme }) => [theme.one, theme.two])
const stances: Codings = PASSAGES.map(({ stance }) => [stance.one, stance.two])
const cells: Codings = CELLS.map(({ one, two }) => [one, two])

/** How many passages a coder gave the main theme, or the stance, of a statement that quoted them. */
const withContent = (coder: 'one' | 'two', what: 'theme' | 'stance') =>
  PASSAGES.filter((passage) => passage.statements.some((statement) => statement[what] === passage[what][coder])).length

const cellsWithContent = (coder: 'one' | 'two'): Codings => CELLS.map((cell) => [cell[coder], cell.content])

const twoPlaces = (number: number) => number.toFixed(2)

describe('the sample of the two codings', () => {
  const { models, vocabulary } = realContent()

  it('has 60 passages and 60 cells, each once', () => {
    expect(new Set(PASSAGES.map(({ place }) => place)).size).toBe(60)
    expect(new Set(CELLS.map(({ document, theme }) => `${document} ${theme}`)).size).toBe(60)
    expect([PASSAGES.length, CELLS.length]).toEqual([60, 60])
  })

  it('names documents, themes, statements and stances that there are', () => {
    const statementsOf = new Map<string, string[]>(
      models.map(({ source, statements }) => [source.file, statements.map(({ id }) => id)]),
    )
    const unknown = PASSAGES.flatMap(({ document, statements }) =>
      statements.filter(({ id }) => !statementsOf.get(document)?.includes(id)).map(({ id }) => `${document} ${id}`),
    )
    expect(unknown).toEqual([])
    const themeIds = vocabulary.themes.map(({ id }): string => id)
    expect(themeIds).toEqual(expect.arrayContaining([...themes.flat(), ...CELLS.map(({ theme }) => theme)]))
    expect(Object.keys(STANCE_LABELS)).toEqual(expect.arrayContaining([...stances.flat(), ...cells.flat()]))
  })
})

describe('what is printed of the two codings', () => {
  const rows = [
    ...Object.entries({ 'theme of a passage': themes, 'stance of a passage': stances, 'stance of a cell': cells }).map(
      ([what, codings]) => `| ${what} | ${same(codings)} of 60 | ${twoPlaces(kappa(codings))} |`,
    ),
    ...(['theme', 'stance'] as const).map(
      (what) => `| ${what} of a passage | ${withContent('one', what)} of 60 | ${withContent('two', what)} of 60 |`,
    ),
    `| stance of a cell | ${(['one', 'two'] as const)
      .map(cellsWithContent)
      .map((codings) => `${same(codings)} of 60, kappa ${twoPlaces(kappa(codings))}`)
      .join(' | ')} |`,
  ]

  test.each(rows)('docs/reading.md has the row %s', (row) => {
    expect(docsFile('reading.md').split('\n')).toContain(row)
  })

  it('the page about the site says the same', () => {
    const text = renderToStaticMarkup(createElement(Statements)).replace(/<[^>]+>/g, ' ')
    const [one, two] = [cellsWithContent('one'), cellsWithContent('two')]
    expect(text).toContain(
      `they gave ${same(themes)} passages the same theme, and ${same(stances)} passages and ${same(cells)} answers the ` +
        `same stance (Cohen’s kappa ${twoPlaces(kappa(themes))}, ${twoPlaces(kappa(stances))} and ${twoPlaces(kappa(cells))},`,
    )
    expect(text).toContain(
      `they agreed on ${same(one)} and ${same(two)} of the 60 (kappa ${twoPlaces(kappa(one))} and ${twoPlaces(kappa(two))})`,
    )
  })
})
