import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../src/domain/share/share-csv.ts'
import { csvCell, oneLine } from '../../../src/domain/share/share-escapes.ts'
import { holds } from '../support/holds.ts'
import { HOSTILE, tableOf } from '../support/share-subjects.ts'

/** Reads CSV as RFC 4180 has it. Throws where a quote stands in a bare cell. */
function read(text: string): string[][] {
  return text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)]
      if (cells.map(([cell]) => cell).join('') !== line) throw new Error(`Not a line of CSV: ${line}`)
      return cells.map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare)
    })
}

describe('a comparison as CSV', () => {
  const lines = read(csvText(tableOf('Words, and “words”')))

  test('has a head, a line a theme, what it is from and, last, the address', () => {
    expect(lines.map(([first]) => first)).toEqual([
      'Reference',
      'E2',
      expect.stringMatching(/^Role Atlas, from Words/),
      'https://atlas.example/compare/acme/zenith',
    ])
  })

  test('has the same number of cells in every line', () => {
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([4 + 2 * 3 + 1]))
  })

  test('has words in every cell of a theme, silent or not', () => {
    expect(lines[1]).toEqual([
      'E2',
      'Words, and “words”',
      'Words, and “words”',
      'Words, and “words”',
      'Words, and “words”',
      'Words, and “words”',
      'Words, and “words”, line 8',
      'Says nothing',
      'No answer in the source',
      'No line in the source',
      'https://atlas.example/compare/acme/zenith',
    ])
  })

  test('says of a fact without words that it is told in its own', () => {
    const subject = tableOf('Words')
    const rows = subject.content.rows.map((row) => ({
      ...row,
      answers: row.answers.map((answer, place) => (place === 0 ? { ...answer, stance: undefined } : answer)),
    }))
    const [, told] = read(csvText({ ...subject, content: { ...subject.content, rows } }))
    expect(told?.slice(4, 6)).toEqual(['In its own words', 'Words'])
  })

  test('has no cell that a spreadsheet would take for a formula, and nothing is lost', () => {
    const cells = read(csvText(tableOf(HOSTILE))).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain(`'${oneLine(HOSTILE)}`)
  })
})

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a=b', 'a=b'],
    ['“Zürich”, 東京', '"“Zürich”, 東京"'],
    ['say "no"', '"say ""no"""'],
    ['two\r\nlines', 'two lines'],
  ])('%j is written as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  test('reads back as it was, but for the apostrophe in front of a formula', () => {
    holds(
      fc.property(fc.string(), (text) => {
        const [[cell] = []] = read(`${csvCell(text)}\r\n`)
        expect([oneLine(text), `'${oneLine(text)}`]).toContain(cell)
      }),
    )
  })
})
