import { expect, test } from 'vitest'
import { linesInOrder } from '../../../src/compiler/rules/lines-in-order.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(linesInOrder)).toBe('')
})

test('of a citation and of what is not cited', () => {
  expect(
    told(
      linesInOrder,
      ['models/acme.yaml', 'lines: [12, 13]', 'lines: [13, 12]'],
      ['models/acme.yaml', 'lines: [30, 31]', 'lines: [31, 30]'],
    ),
  ).toBe(`content/models/acme.yaml:18:16 (lines-in-order)  the lines run backwards: [31, 30]
  The first is where the passage begins, the second where it ends.
  Type [30, 31].

content/models/acme.yaml:61:35 (lines-in-order)  the lines run backwards: [13, 12]
  The first is where the passage begins, the second where it ends.
  Type [12, 13].`)
})

test('passes: a span of one line', () => {
  expect(told(linesInOrder, ['models/acme.yaml', 'lines: [12, 13]', 'lines: [13, 13]'])).toBe('')
})
