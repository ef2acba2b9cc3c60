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

// E2 in part: Brax, the mid-size article, CivicActions, the NHS, Caseflow; not: SoundCloud, Kubernetes; yes: 37signals; if: Loadsmart.
test('who says what stands with the first theme, counted where it is many', () => {
  const [first] = asked('does a tech lead manage people').groups.flatMap(({ hits }) => hits)
  expect(first?.inShort).toBe('Five say partly, two rule it out, one says yes, one sets a condition.')
})

test('a silence is no denial: the first duty names who denies it and who says nothing', () => {
  const [first] = asked('tech leads always do performance reviews').groups.flatMap(({ hits }) => hits)
  expect(first?.inShort).toMatch(
    /^None of 13 says outright .*Mid-size article: explicitly not\. NHS .*: explicitly not\. The other 11 do not place it\.$/,
  )
})
