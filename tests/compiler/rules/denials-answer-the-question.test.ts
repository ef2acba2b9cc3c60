import { expect, test } from 'vitest'
import { denialsAnswerTheQuestion } from '../../../src/compiler/rules/denials-answer-the-question.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture, which denies what is asked by yes or no', () => {
  expect(told(denialsAnswerTheQuestion)).toBe('')
})

test('a denial of what takes no yes or no', () => {
  expect(
    told(denialsAnswerTheQuestion, [
      'models/zenith.yaml',
      '    stance: states\n    value: several-teams',
      '    stance: does-not',
    ]),
  ).toBe(`content/models/zenith.yaml:22:13 (denials-answer-the-question)  the answer to "scope" says no to what takes no yes or no
  “What does one tech lead cover?” denied as a whole says more than the source does.
  Type "stance: states" and let the answer say what it comes to, or "stance: mixed" where only part of it is said.`)
})
