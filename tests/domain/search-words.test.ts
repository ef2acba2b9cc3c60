import { describe, expect, it, test } from 'vitest'
import { isCommon, tokensOf, wordsOf } from '../../src/domain/search-words.ts'

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

test('words of every sentence are told from those that mean something', () => {
  expect(wordsOf('Who does what in the team').filter((word) => !isCommon(word))).toEqual(['team'])
})
