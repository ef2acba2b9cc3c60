import { expect, test } from 'vitest'
import { phraseLength } from '../../../src/compiler/rules/phrase-length.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(phraseLength)).toBe('')
})

test('one word and seven', () => {
  expect(
    told(
      phraseLength,
      ['models/acme.yaml', 'phrase: leads one team', 'phrase: leads'],
      ['models/acme.yaml', 'phrase: not their pay', 'phrase: one two three four five six seven'],
    ),
  ).toBe(`content/models/acme.yaml:52:54 (phrase-length)  the phrase has one word
  Two to six words are enough to find the place; more would copy the document.
  Add the words beside it.

content/models/acme.yaml:88:49 (phrase-length)  the phrase has 7 words
  Two to six words are enough to find the place; more would copy the document.
  Keep the six words or fewer that say most.`)
})

test('passes: six words; a dash is none', () => {
  expect(
    told(phraseLength, ['models/acme.yaml', 'phrase: not their pay', 'phrase: one two three – four five six']),
  ).toBe('')
})
