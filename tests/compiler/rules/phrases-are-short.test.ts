import { expect, test } from 'vitest'
import { phrasesAreShort } from '../../../src/compiler/rules/phrases-are-short.ts'
import { told } from '../support/fixture.ts'

const PHRASE = 'Takes newcomers by the hand.'

test('passes: the fixture, and a sentence of forty words', () => {
  expect(told(phrasesAreShort)).toBe('')
  expect(told(phrasesAreShort, ['phrases.yaml', PHRASE, `${'on and '.repeat(19)}so forth.`])).toBe('')
})

test('a sentence of more, and one without any', () => {
  expect(
    told(
      phrasesAreShort,
      ['phrases.yaml', PHRASE, `${'on and '.repeat(20)}on.`],
      ['phrases.yaml', 'You see to it that the anvils leave the forge in time.', '"…"'],
    ),
  ).toBe(`content/phrases.yaml:4:7 (phrases-are-short)  the sentence has 41 words
  The reading desk learns from its words what points to the theme; a long text points to many.
  Keep 40 words or fewer, or make two of it.

content/phrases.yaml:6:7 (phrases-are-short)  no word in "…"
  The reading desk learns from its words what points to the theme; a long text points to many.
  Write the sentence, or delete it.`)
})
