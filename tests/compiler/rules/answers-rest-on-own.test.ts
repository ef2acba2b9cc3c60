import { expect, test } from 'vitest'
import { answersRestOnOwn } from '../../../src/compiler/rules/answers-rest-on-own.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(answersRestOnOwn)).toBe('')
})

test('a statement twice', () => {
  expect(
    told(answersRestOnOwn, [
      'models/acme.yaml',
      'statements: [plans-with-product]',
      'statements: [plans-with-product, plans-with-product]',
    ]),
  ).toBe(`content/models/acme.yaml:37:38 (answers-rest-on-own)  the answer to "delivery" names "plans-with-product" twice
  A statement counts once.
  Delete one of the two.`)
})

test('a statement about other companies', () => {
  expect(
    told(answersRestOnOwn, [
      'models/acme.yaml',
      'statements: [plans-with-product]',
      'statements: [plans-with-product, other-smithies]',
    ]),
  ).toBe(`content/models/acme.yaml:37:38 (answers-rest-on-own)  the answer to "delivery" rests on "other-smithies", which has "status: elsewhere"
  Only own and unfinished statements are what this model says.
  Delete "other-smithies" here, or correct its status.`)
})

test('a statement on another theme', () => {
  expect(
    told(answersRestOnOwn, [
      'models/acme.yaml',
      'statements: [plans-with-product]',
      'statements: [plans-with-product, no-pay]',
    ]),
  ).toBe(`content/models/acme.yaml:37:38 (answers-rest-on-own)  the answer to "delivery" rests on "no-pay", which speaks to "people-management"
  Readers find a statement under its themes; this one would not be found here.
  Delete "no-pay" here, or add "delivery" to its "also".`)
})

test('passes: a further theme', () => {
  expect(
    told(answersRestOnOwn, [
      'models/acme.yaml',
      'statements: [mentors-apprentices]',
      'statements: [mentors-apprentices, reviews-code]',
    ]),
  ).toBe('')
})

test('passes: an unfinished statement', () => {
  expect(told(answersRestOnOwn, ['models/acme.yaml', '    hedged: true', '    status: unfinished'])).toBe('')
})

test('passes: a theme with a slip is told once, where it is', () => {
  expect(told(answersRestOnOwn, ['models/acme.yaml', 'theme: mentoring', 'theme: mentorship'])).toBe('')
  expect(told(answersRestOnOwn, ['models/acme.yaml', '  quality:\n', '  qualitty:\n'])).toBe('')
})
