import { describe, expect, test } from 'vitest'
import { search } from '../../src/domain/search/search.ts'
import { searchFileOf } from '../../src/domain/search/search-file.ts'
import { searchIndexOf } from '../../src/domain/search/search-index.ts'
import { firstHit } from './support/first-hit.ts'
import { realContent } from './support/real-content.ts'
import { CLAIMS, QUESTIONS, SLIPS, SPELLINGS, WORDS } from './support/search-queries.ts'

const INDEX = searchIndexOf(searchFileOf(realContent()))
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

test('who says what stands with the first theme, and that nobody says yes outright', () => {
  const [first] = asked('does a tech lead manage people').groups.flatMap(({ hits }) => hits)
  expect(first?.inShort).toMatch(/^None of five says outright that the tech lead does\. .*says? nothing\.$/)
})

test('a silence is no denial: the first duty names who denies it and who says nothing', () => {
  const [first] = asked('tech leads always do performance reviews').groups.flatMap(({ hits }) => hits)
  expect(first?.text.text).toMatch(
    /^A duty, E2 .*None of five says outright .*explicitly not\..* do(?:es)? not place it\.$/,
  )
})
