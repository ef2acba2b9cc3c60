import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/domain/draft/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Ada leads. Grace codes.', ['Ada leads.', 'Grace codes.']],
  ['Does she lead? She does so! They … rest.', ['Does she lead?', 'She does so!', 'They … rest.']],
  ['She said “I lead.” Then she left.', ['She said “I lead.”', 'Then she left.']],
  ['She leads (mostly.) Grace codes.', ['She leads (mostly.)', 'Grace codes.']],
  ['She leads. (Grace does not.) They rest.', ['She leads.', '(Grace does not.)', 'They rest.']],
  ['She leads. — Grace does not.', ['She leads.', '— Grace does not.']],
  ['She leads. 3 people follow.', ['She leads.', '3 people follow.']],
  ['Tests, alerts, etc. are hers.', ['Tests, alerts, etc. are hers.']],
  ['She owns tests, alerts, etc. Grace rests.', ['She owns tests, alerts, etc.', 'Grace rests.']],
  ['Some work, e.g. Mondays, is hers.', ['Some work, e.g. Mondays, is hers.']],
  ['She meets Dr. Hopper and Sr. Engineers.', ['She meets Dr. Hopper and Sr. Engineers.']],
  ['Ask Ada B. Lovelace first.', ['Ask Ada B. Lovelace first.']],
  ['Neither does I. They do not.', ['Neither does I.', 'They do not.']],
  ['Read rule no. 5 first.', ['Read rule no. 5 first.']],
  ['She moved to the U.S. Army later.', ['She moved to the U.S. Army later.']],
  ['Work at 6 p.m. You may rest.', ['Work at 6 p.m.', 'You may rest.']],
  ['Use version 2.5 of acme.yaml now. Then rest.', ['Use version 2.5 of acme.yaml now.', 'Then rest.']],
  ['1. Plan the work.', ['1. Plan the work.']],
  ['Wait for it... Then go on.', ['Wait for it...', 'Then go on.']],
  ['no full stop', ['no full stop']],
])('%s', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('a sentence of one word joins its neighbour: no phrase of two words could show it', () => {
  expect(split('Is she needed? No. She rests.')).toEqual(['Is she needed? No.', 'She rests.'])
  expect(split('No. She rests well. Yes.')).toEqual(['No. She rests well. Yes.'])
  expect(split('here')).toEqual(['here'])
})

test('whatever the text, sentences follow one another and leave nothing but a space between them', () => {
  const word = fc.constantFrom(
    'Ada',
    'leads',
    'e.g.',
    'etc.',
    'No.',
    '“Yes.”',
    '(Maybe?)',
    '—',
    '3.',
    'I.',
    '…',
    'U.S.',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(split(words.join(' ')).join(' ')).toBe(words.join(' '))
    }),
    { seed: 1 },
  )
})
