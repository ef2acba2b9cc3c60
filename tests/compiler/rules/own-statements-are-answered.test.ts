import { expect, test } from 'vitest'
import { ownStatementsAreAnswered } from '../../../src/compiler/rules/own-statements-are-answered.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(ownStatementsAreAnswered)).toBe('')
})

test('an own statement on a silent theme', () => {
  expect(
    told(ownStatementsAreAnswered, ['models/zenith.yaml', 'status: unfinished\n    ', '']),
  ).toBe(`content/models/zenith.yaml:45:12 (own-statements-are-answered)  nothing answers "mentoring", though "mentoring-to-come" speaks to it
  A theme without an answer is shown as silent, and the document is not.
  Add "mentoring:" under "answers"; if the statement does not answer the question, give it another theme and put "mentoring" in "also".`)
})

test('told once for two statements', () => {
  expect(
    told(
      ownStatementsAreAnswered,
      ['models/zenith.yaml', 'status: unfinished\n    ', ''],
      ['models/zenith.yaml', '    theme: people-management\n    duty', '    theme: mentoring\n    duty'],
    ),
  ).toBe(`content/models/zenith.yaml:38:12 (own-statements-are-answered)  nothing answers "mentoring", though "manager-manages" speaks to it
  A theme without an answer is shown as silent, and the document is not.
  Add "mentoring:" under "answers"; if the statement does not answer the question, give it another theme and put "mentoring" in "also".`)
})

test('passes: a theme nobody knows is another rule’s fault', () => {
  expect(
    told(
      ownStatementsAreAnswered,
      ['models/zenith.yaml', 'theme: mentoring', 'theme: mentorship'],
      ['models/zenith.yaml', 'status: unfinished\n    ', ''],
    ),
  ).toBe('')
})

test('passes: an answer with a slip in its theme is told there', () => {
  expect(told(ownStatementsAreAnswered, ['models/acme.yaml', '  quality:\n', '  qualitty:\n'])).toBe('')
})
