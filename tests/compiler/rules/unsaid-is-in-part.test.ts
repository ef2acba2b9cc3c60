import { expect, test } from 'vitest'
import { unsaidIsInPart } from '../../../src/compiler/rules/unsaid-is-in-part.ts'
import { type Change, told } from '../support/fixture.ts'

const UNSAID: Change = [
  'models/acme.yaml',
  'Reviews the code of the forge.\n    statements',
  'Reviews code. Who sets standards is not said.\n    statements',
]

test('passes: the fixture, and a mixed answer that says what is not said', () => {
  expect(told(unsaidIsInPart)).toBe('')
  expect(
    told(unsaidIsInPart, UNSAID, [
      'models/acme.yaml',
      'stance: does\n    answer: Reviews',
      'stance: mixed\n    answer: Reviews',
    ]),
  ).toBe('')
})

test('a yes that says that something is not said', () => {
  expect(
    told(unsaidIsInPart, UNSAID),
  ).toBe(`content/models/acme.yaml:30:13 (unsaid-is-in-part)  the answer to "quality" is "does", though it says that something is not said
  A question that is answered in part is counted as such; else readers take it for a whole answer.
  Type "stance: mixed", or leave out what does not belong to the question.`)
})

test('a fact that asks one thing states the whole of it; one that asks two may state the one', () => {
  const half: Change = ['models/acme.yaml', 'answer: One team.', 'answer: One team. How large it is is not said.']
  const two: Change = [
    'themes.yaml',
    'What does one tech lead cover?',
    'What does one tech lead cover, and how large is it?',
  ]
  expect(
    told(unsaidIsInPart, half),
  ).toBe(`content/models/acme.yaml:25:13 (unsaid-is-in-part)  the answer to "scope" is "states", though it says that something is not said
  A question that is answered in part is counted as such; else readers take it for a whole answer.
  Type "stance: mixed", or leave out what does not belong to the question.`)
  expect(told(unsaidIsInPart, half, two)).toBe('')
})
