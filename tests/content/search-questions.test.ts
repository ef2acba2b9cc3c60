import { describe, expect, test } from 'vitest'
import { search } from '../../src/domain/search/search.ts'
import { searchFileOf } from '../../src/domain/search/search-file.ts'
import { searchIndexOf } from '../../src/domain/search/search-index.ts'
import { firstHit } from './support/first-hit.ts'
import { countedContent } from './support/real-content.ts'
import { CLAIMS, QUESTIONS, SLIPS, SPELLINGS, WORDS } from './support/search-queries.ts'

const INDEX = searchIndexOf(searchFileOf(countedContent()))
const asked = (query: string) => search(INDEX, query, 100)

describe.each([
  ['a word', WORDS],
  ['a slip of the keys', SLIPS],
  ['another spelling', SPELLINGS],
  ['a question', QUESTIONS],
  ['a claim', CLAIMS],
])('%s brings first what a reader would want', (_kind, queries) => {
  test.each(queries)('%s', (query, ...wanted) => {
    expect(wanted).toContain(firstHit(asked(query)))
  })
})

test.each(['review performance', 'performance reviews', 'who reviews performance?', 'appraisal'])(
  'a duty stands before themes and statements, by its label and by other words for it: %s',
  (query) => {
    const [first] = asked(query).groups
    expect([first?.kind, first?.hits[0]?.link]).toEqual(['duties', { page: 'duty', duty: 'review-performance' }])
    expect(first?.hits[0]?.text.text).toBe('duty · two place it')
  },
)

test.each(['what changed at Loadsmart?', 'changes at loadsmart', 'loadsmart editions'])(
  'what an organisation changed its mind about: %s',
  (query) => {
    const pages = asked(query).groups.flatMap(({ hits }) => hits.map(({ link }) => link))
    expect(pages).toContainEqual({ page: 'changes', model: 'loadsmart', show: 'changes' })
  },
)

const statementsOf = (query: string) =>
  asked(query).groups.flatMap(({ hits }) =>
    hits.flatMap(({ link }) => (link.page === 'statement' ? [`${link.model}/${link.statement}`] : [])),
  )

test.each([
  ['salary', 'loadsmart/debt-growth', 'paying debt off is not pay'],
  ['deadline', 'brax/inefficiencies', 'dealing is no slip of it'],
])('%s does not find %s: %s', (query, statement) => {
  expect(statementsOf(query)).not.toContain(statement)
})

const firstOf = (query: string) => asked(query).groups.flatMap(({ hits }) => hits)[0]?.inShort

test('who lets tech leads manage people: each by name, on what terms, in which lines', () => {
  expect(firstOf('who lets tech leads manage people?')?.split('\n')).toEqual([
    'Yes: 37signals (lines 5–10).',
    'Only if it is agreed beforehand with the engineering manager: Loadsmart (lines 12 and 31–35).',
    'In part: Brax (lines 7, 41 and 43), CivicActions (line 146), Mid-size (lines 28, 38 and 50), NHS (lines 26 and 28) and Caseflow (lines 7–8, 20 and 22).',
    'No: Kubernetes (lines 56–58) and SoundCloud (lines 20, 30 and 33).',
    'Four say nothing.',
  ])
})

test('where the tech lead makes the final call: who has the duty, in which lines', () => {
  expect(firstOf('where does the tech lead make the final call?')?.split('\n')).toEqual([
    'Does it: Sourcegraph (line 52).',
    'Only if the team cannot agree, hedged in the source: NHS Digital Prevention Services (line 30).',
    'The other 11 do not place it.',
  ])
})

test('what changed at Loadsmart: the page says what it finds before anybody opens it', () => {
  expect(firstOf('what changed at Loadsmart?')).toMatch(
    /all that the section “Line Management” said went: 7 statements, lines 31–35\. Elsewhere .* in line 12; 31 were kept\./,
  )
})

test('a silence is no denial: the first duty names who denies it and who says nothing', () => {
  expect(firstOf('tech leads always do performance reviews')).toMatch(
    /^None of 13 says outright .*\nExplicitly not: Mid-size article \(line 50\) and NHS .* \(line 28\)\.\nThe other 11 do not place it\.$/,
  )
})
