import { expect, test } from 'vitest'
import { answersAgreeWithStatements } from '../../../src/compiler/rules/answers-agree-with-statements.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(answersAgreeWithStatements)).toBe('')
})

test('a duty that no statement gives like that', () => {
  expect(
    told(answersAgreeWithStatements, [
      'models/acme.yaml',
      'stance: does\n    answer: Reviews',
      'stance: does-not\n    answer: Reviews',
    ]),
  ).toBe(`content/models/acme.yaml:30:13 (answers-agree-with-statements)  the answer to "quality" is "does-not", its statements are does
  An answer sums up what its statements say.
  Type the stance of its statements ("does"), or "mixed" where parts are yes and parts no.`)
})

test('a fact that its statement denies', () => {
  expect(
    told(answersAgreeWithStatements, [
      'models/acme.yaml',
      'theme: scope\n    stance: states',
      'theme: scope\n    stance: does-not',
    ]),
  ).toBe(`content/models/acme.yaml:25:13 (answers-agree-with-statements)  the answer to "scope" is "states", its statements are does-not
  An answer sums up what its statements say.
  Type the stance of its statements ("does-not"), or "mixed" where parts are yes and parts no.`)
})

test('passes: a fact shown by a duty', () => {
  expect(
    told(answersAgreeWithStatements, [
      'models/acme.yaml',
      'theme: scope\n    stance: states',
      'theme: scope\n    stance: does',
    ]),
  ).toBe('')
})

test('passes: a mixed answer', () => {
  expect(
    told(answersAgreeWithStatements, [
      'models/acme.yaml',
      'stance: does\n    answer: Reviews',
      'stance: mixed\n    answer: Reviews',
    ]),
  ).toBe('')
})

test('passes: a statement that cannot be read', () => {
  expect(
    told(
      answersAgreeWithStatements,
      ['models/acme.yaml', 'stance: does\n    answer: Reviews', 'stance: does-not\n    answer: Reviews'],
      ['models/acme.yaml', 'text: Reviews the code of the forge.', 'txt: 1'],
    ),
  ).toBe('')
})
