import { describe, expect, it, test } from 'vitest'
import { compoundsIn, tokensOf, wordsOf } from '../../../src/domain/search/search-words.ts'

describe('the words of a text', () => {
  test.each([
    ['Mentors the Juniors', ['mentor', 'the', 'junior']],
    ['a Café, naïvely', ['a', 'cafe', 'naively']],
    ['the team’s RFCs', ['the', 'team', 'rfc']],
    ['responsibilities and processes', ['responsibility', 'and', 'process']],
    ['focus, business, analysis', ['focus', 'business', 'analysis']],
    ['1:1 and 1-1 and 1/1', ['1:1', 'and', '1:1', 'and', '1:1']],
    ['one-to-one', ['one', 'to', 'one']],
    ['don’t', ['dont']],
    ['ﬁreﬁghting', ['firefighting']],
    ['Ｍｅｎｔｏｒｉｎｇ', ['mentoring']],
    ['１：１ and 1：1', ['1:1', 'and', '1:1']],
    ['fire\u00adfighting, on\u200bcall', ['firefighting', 'oncall']],
    ['on\u2011call', ['on', 'call']],
    ['“?!”', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('know where they stand', () => {
    const text = 'The manager’s 1:1s, naïve'
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'manager’s',
      '1:1',
      's',
      'naïve',
    ])
  })
})

test.each([
  ['the ﬁre, naïve', ['the', 'ﬁre', 'naïve']],
  ['nai\u0308ve １：１s ok', ['nai\u0308ve', '１：１', 's', 'ok']],
  ['fire\u00adfighting on', ['fire\u00adfighting', 'on']],
])('the words of %j stand where they do in the text itself', (text, words) => {
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

test.each([
  ['on-call work', [['on', 'call']]],
  [
    'one-to-one, up‑to‑date',
    [
      ['one', 'to', 'one'],
      ['up', 'to', 'date'],
    ],
  ],
  ['2019-09 – a dash - and more', []],
])('what %j writes with hyphens', (text, compounds) => {
  expect(compoundsIn(text, tokensOf(text))).toEqual(compounds)
})
