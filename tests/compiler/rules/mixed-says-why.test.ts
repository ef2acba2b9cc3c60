import { expect, test } from 'vitest'
import { mixedSaysWhy } from '../../../src/compiler/rules/mixed-says-why.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(mixedSaysWhy)).toBe('')
})

test('one statement and no word about the rest', () => {
  expect(
    told(
      mixedSaysWhy,
      ['models/acme.yaml', 'statements: [one-to-ones, no-pay]', 'statements: [one-to-ones]'],
      ['models/acme.yaml', 'Holds one-to-ones, but leaves pay to the manager.', 'Holds one-to-ones.'],
    ),
  ).toBe(`content/models/acme.yaml:44:13 (mixed-says-why)  the answer to "people-management" is mixed, but rests on one statement and does not say which part is open
  Mixed means that parts are yes and parts no, or that only part is answered.
  Name the statements of both parts, or say in the answer that it covers only part ("Only …", "… the rest is open").`)
})

test('passes: an answer that says it covers a part', () => {
  expect(
    told(
      mixedSaysWhy,
      ['models/acme.yaml', 'statements: [one-to-ones, no-pay]', 'statements: [one-to-ones]'],
      ['models/acme.yaml', 'Holds one-to-ones, but leaves pay to the manager.', 'Holds one-to-ones; the rest is open.'],
    ),
  ).toBe('')
})
