import { describe, expect, test } from 'vitest'
import { citationUrl, dateInWords, lineFigures, linesInWords, linesOfAll, yearOf } from '../../src/domain/citation.ts'
import { joinedLines } from '../../src/domain/joined-lines.ts'

test.each<[[number, number], words: string, figures: string]>([
  [[8, 8], 'line 8', '8'],
  [[8, 10], 'lines 8 to 10', '8–10'],
])('%j', (lines, words, figures) => {
  expect(linesInWords(lines)).toBe(words)
  expect(lineFigures(lines)).toBe(figures)
})

test.each<[[number, number][], words: string]>([
  [[], ''],
  [[[8, 8]], 'line 8'],
  [
    [
      [8, 8],
      [8, 8],
    ],
    'line 8',
  ],
  [[[8, 10]], 'lines 8 to 10'],
  [
    [
      [41, 41],
      [43, 45],
      [50, 50],
    ],
    'lines 41, 43 to 45 and 50',
  ],
])('all of %j', (spans, words) => {
  expect(linesOfAll(spans)).toBe(words)
})

describe('where a reader sees the lines', () => {
  const url = 'https://acme.example/tech-lead'

  test('the raw text at the line, where it is published with anchors', () => {
    const lineUrl = 'https://acme.example/raw?from={from}#L{from}-L{to}'
    expect(citationUrl({ url, lineUrl }, [8, 10], ['leads one'])).toBe('https://acme.example/raw?from=8#L8-L10')
  })

  test('the document at the words that are quoted, where there are no anchors', () => {
    expect(citationUrl({ url }, [8, 10], ['leads one'])).toBe(`${url}#:~:text=leads%20one`)
    expect(citationUrl({ url: `${url}#duties` }, [8, 10], ['on-call, too', 'r&d'])).toBe(
      `${url}#duties:~:text=on%2Dcall%2C%20too&text=r%26d`,
    )
  })
})

test.each([
  ['2021-09-02', '2 September 2021', '2021'],
  ['2025-12', 'December 2025', '2025'],
  ['2025-01', 'January 2025', '2025'],
  ['2024', '2024', '2024'],
  ['undated', 'undated', 'undated'],
])('the date %s is %s, in short %s', (version, words, year) => {
  expect(dateInWords(version)).toBe(words)
  expect(yearOf(version)).toBe(year)
})

test('lines that follow or overlap each other are one span', () => {
  expect(
    joinedLines([
      [31, 31],
      [12, 12],
      [32, 33],
      [33, 35],
      [33, 33],
    ]),
  ).toEqual([
    [12, 12],
    [31, 35],
  ])
})
