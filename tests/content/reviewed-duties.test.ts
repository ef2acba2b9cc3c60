import { expect, test } from 'vitest'
import { dutiesOf } from '../../src/domain/duties/statement-duties.ts'
import { REVIEWED_DUTIES } from './support/codings.ts'
import { realContent } from './support/real-content.ts'

// docs/reading/duties.csv says of each duty that one organisation placed whether it is a duty of its own. Counted by hand there.

const { models, vocabulary, redirects } = realContent()
const of = (decision: string) => REVIEWED_DUTIES.filter((row) => row.decision === decision)

test('191 duties were reviewed, each once and with a reason: 176 kept, 8 merged, 7 plain statements', () => {
  expect(new Set(REVIEWED_DUTIES.map(({ duty }) => duty)).size).toBe(191)
  expect([of('kept'), of('merged'), of('plain')].map((rows) => rows.length)).toEqual([176, 8, 7])
  expect(REVIEWED_DUTIES.filter(({ reason }) => reason === '')).toEqual([])
})

test('a duty that was kept is there', () => {
  const there = new Set<string>(vocabulary.duties.map(({ id }) => id))
  expect(of('kept').filter(({ duty }) => !there.has(duty))).toEqual([])
})

test('one that was merged leads to the duty it is, and a statement gives that; a plain statement has none', () => {
  const given = new Set<string>(models.flatMap(({ statements }) => statements.flatMap(dutiesOf)))
  for (const { duty, leadsTo } of [...of('merged'), ...of('plain')]) {
    expect(redirects[`/duties/on/${duty}`], duty).toBe(leadsTo)
    expect(given, duty).not.toContain(duty)
  }
  for (const { leadsTo } of of('merged')) expect(given).toContain(leadsTo.replace('/duties/on/', ''))
  const dutiesAt = Object.fromEntries(
    models.flatMap(({ id, statements }) => statements.map((each) => [`/models/${id}/${each.id}`, dutiesOf(each)])),
  )
  for (const { leadsTo } of of('plain')) expect(dutiesAt[leadsTo], leadsTo).toEqual([])
})
