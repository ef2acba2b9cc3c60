import { expect, test } from 'vitest'
import { type CitedPlace, citedLines } from '../../src/domain/cited-lines.ts'
import { statementId } from '../fixtures/ids.ts'

const place = (statement: string, from: number, to = from): CitedPlace => ({
  statement: statementId(statement),
  section: 'Duties',
  lines: [from, to],
})

test('places stand in the order of the document, each line or span once', () => {
  const places = [
    place('later', 20),
    place('within', 9),
    place('span', 8, 10),
    place('line', 8),
    place('same-line', 8),
    place('first', 2),
  ]
  expect(citedLines(places)).toEqual([
    place('first', 2),
    place('line', 8),
    place('span', 8, 10),
    place('within', 9),
    place('later', 20),
  ])
})

test('an answer that cites nothing has no places', () => {
  expect(citedLines([])).toEqual([])
})
