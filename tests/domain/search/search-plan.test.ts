import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../../src/domain/search/search-lexicon.ts'
import { planOf } from '../../../src/domain/search/search-plan.ts'
import { synonymsOf } from '../../../src/domain/search/search-synonyms.ts'

const SYNONYMS = synonymsOf([
  ['1:1', 'one-on-one'],
  ['squad', 'team'],
  ['people management', 'line management'],
])
const LEXICON = lexiconOf('review performance reviewing responsibility people management hire away well'.split(' '), [])
const plan = (query: string) => planOf(query, SYNONYMS, LEXICON)
const words = (parts: readonly { words: string[] }[]) => parts.map((part) => part.words.join(' '))

describe('a query asks for', () => {
  test.each([
    ['who does the reviews?', ['review'], [], false],
    ['tech leads always do performance reviews', ['performance', 'review'], [], false],
    ['will the team hire engineers', ['hire'], ['team', 'engineer'], false],
    ['responsibilty for people management', ['people management'], ['responsibilty'], false],
    ['do I have a one-on-one', ['one on one'], [], false],
    ['how many teams', ['team'], ['how', 'many'], false],
    ['lead engineer', ['lead', 'engineer'], [], false],
    ['what is a tech lead?', ['what', 'is'], ['tech lead'], true],
    ['TL', [], ['tl'], true],
    ['wellness', ['wellness'], [], false],
    ['?', [], [], true],
  ])('%s', (query, wanted, helpful, isBare) => {
    const asked = plan(query)
    expect([words(asked.wanted), words(asked.helpful), asked.isBare]).toEqual([wanted, helpful, isBare])
  })

  test('others of a family, but not of a term of several words', () => {
    expect(plan('review').wanted[0]?.others).toEqual([{ kin: ['reviewing'], near: [] }])
    expect(plan('people management').wanted[0]?.others).toEqual([])
  })

  test('never a word of every sentence', () => {
    expect(plan('wellness').wanted[0]?.others).toEqual([{ kin: [], near: [] }])
  })

  test('what an unknown word may be a slip for, and never for a known one', () => {
    expect(plan('perfomance hire').wanted.map(({ others }) => others[0]?.near)).toEqual([['performance'], []])
  })
})
