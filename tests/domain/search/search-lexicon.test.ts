import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../../src/domain/search/search-lexicon.ts'
import { tokensOf } from '../../../src/domain/search/search-words.ts'

const LEXICON = lexiconOf(
  ['manage', 'management', 'manager', 'playbook', 'code', 'review', 'reviewer', 'on', 'call', 'dealing', 'mentoring'],
  [
    ['on', 'call'],
    ['time', 'off'],
  ],
)
const written = (query: string) =>
  LEXICON.asWritten(tokensOf(query).map(({ word, start, end }) => ({ word, typed: query.slice(start, end) })))

describe('a query as it would stand in a text', () => {
  test.each([
    ['oncall', ['on', 'call']],
    ['OnCall rota', ['on', 'call', 'rota']],
    ['timeoff', ['time', 'off']],
    ['timeo', ['time', 'o']],
    ['time', ['time']],
    ['play books', ['playbook']],
    ['codereview', ['code', 'review']],
    ['code review', ['code', 'review']],
    ['codex', ['codex']],
    ['mento', ['mento']],
  ])('%s', (query, words) => {
    expect(written(query).map(({ word }) => word)).toEqual(words)
  })

  test('with how it was typed', () => {
    expect(written('OnCall Play books').map(({ typed }) => typed)).toEqual(['OnCall', 'OnCall', 'Play books'])
  })
})

test.each([
  ['manage', ['management', 'manager']],
  ['managing', ['manage', 'management', 'manager']],
  ['mentor', ['mentoring']],
  ['walrus', []],
])('the family of %s', (word, kin) => {
  expect(LEXICON.kin(word)).toEqual(kin)
})

test.each([
  ['mentring', ['mentoring']],
  ['emntoring', ['mentoring']],
  ['managment', ['management']],
  ['deadline', []],
  ['peview', []],
  ['cal', []],
  ['c0de', []],
])('what %s may be a slip for', (word, near) => {
  expect(LEXICON.near(word)).toEqual(near)
})
