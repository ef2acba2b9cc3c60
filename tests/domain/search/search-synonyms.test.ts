import { describe, expect, test } from 'vitest'
import { synonymsOf } from '../../../src/domain/search/search-synonyms.ts'
import { wordsOf } from '../../../src/domain/search/search-words.ts'

const { inText, inQuery } = synonymsOf([
  ['1:1', 'one-to-one', '1-on-1'],
  ['firefighting', 'production fire', 'on-call'],
  ['line management', 'direct report'],
])
const groupsIn = (text: string) => inText(wordsOf(text)).map(({ group }) => group)

describe('a group in a text', () => {
  test.each([
    ['Holds 1-1s every week', [0]],
    ['weekly one-to-ones', [0]],
    ['When production is on fire', [1]],
    ['a fire in production', [1]],
    ['Fires somebody, and much later looks after production', []],
    ['two direct reports', [2]],
    ['support on call', [1]],
    ['talks on a call, and calls on others', []],
    ['one of them', []],
  ])('%s', (text, groups) => {
    expect([...new Set(groupsIn(text))]).toEqual(groups)
  })

  test('is told with the words that say it', () => {
    expect(inText(wordsOf('when production is on fire'))).toEqual([{ group: 1, at: [1, 4] }])
  })
})

test('a term is not said where it is part of a longer one', () => {
  const { inText } = synonymsOf([
    ['pay', 'salary'],
    ['pay off', 'repay'],
  ])
  const groups = (text: string) => inText(wordsOf(text)).map(({ group }) => group)
  expect(groups('has the team pay it off')).toEqual([1])
  expect(groups('deals with pay')).toEqual([0])
  expect(groups('has them pay debt off for good, and deals with pay')).toEqual([1, 0])
})

describe('a group in a query', () => {
  test.each([
    ['firefighting', 'exact', [1]],
    ['firefi', 'exact', []],
    ['firefi', 'beginning', [1]],
    ['fi', 'beginning', []],
    ['line manag', 'beginning', [2]],
    ['firefigthing', 'beginning', []],
    ['firefigthing', 'near', [1]],
    ['1 on 1', 'exact', [0]],
    ['fire production', 'exact', []],
  ] as const)('%s, %s', (query, likeness, groups) => {
    expect(inQuery(wordsOf(query), likeness).map(({ group }) => group)).toEqual(groups)
  })
})
