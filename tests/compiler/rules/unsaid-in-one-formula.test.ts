import { expect, test } from 'vitest'
import { unsaidInOneFormula } from '../../../src/compiler/rules/unsaid-in-one-formula.ts'
import { told } from '../support/fixture.ts'

const saying = (words: string) =>
  told(unsaidInOneFormula, [
    'models/acme.yaml',
    'Reviews the code of the forge.\n    statements',
    `${words}\n    statements`,
  ])

test('passes: the fixture and the formula', () => {
  expect(told(unsaidInOneFormula)).toBe('')
  expect(saying('Reviews code. Who sets standards is not said.')).toBe('')
  expect(saying('Reviews code and leaves the door open.')).toBe('')
})

test('another formula', () => {
  expect(
    saying('Reviews code; who sets standards is left open.'),
  ).toBe(`content/models/acme.yaml:31:13 (unsaid-in-one-formula)  the answer to "quality" says "is left open"
  What a document leaves open is said in one formula everywhere, so that answers compare.
  Say who, what, whether or how "is not said".`)
})

test.each(['is not mentioned', 'are not named', 'is open', 'is unclear'])('also: it %s', (words) => {
  expect(saying(`Reviews code; what else ${words}.`)).toContain(`says "${words}"`)
})
