import { expect, test } from 'vitest'
import { ALL_RULES } from '../../src/compiler/all-rules.ts'
import { parseContent } from '../../src/compiler/parse.ts'
import { ruleFaults } from '../../src/compiler/rule-faults.ts'
import { fixtureContent, fixtureFiles } from './support/fixture.ts'

test('a whole file is its own draft', () => {
  const [acme] = fixtureContent().models
  expect(acme?.whole?.id).toBe('acme')
  expect(acme?.draft).toBe(acme?.whole)
})

test('what has the right shape is kept, and everything keeps its place', () => {
  const [acme] = fixtureContent(
    ['models/acme.yaml', 'kind: company', 'kind: firm'],
    ['models/acme.yaml', 'id: reviews-code', 'id: Reviews Code'],
    ['models/acme.yaml', 'value: one-team', 'value: 1'],
  ).models
  expect(acme?.whole).toBeUndefined()
  expect(acme?.draft.name).toBe('Acme Anvils')
  expect(acme?.draft.kind).toBeUndefined()
  expect(acme?.draft.statements?.map((statement) => statement?.id)).toEqual([
    'one-team',
    undefined,
    'plans-with-product',
    'mentors-apprentices',
    'one-to-ones',
    'no-pay',
    'other-smithies',
  ])
  expect(Object.keys(acme?.draft.answers ?? {})).toEqual(['quality', 'delivery', 'mentoring', 'people-management'])
})

test('a field nobody knows does not hide the faults of what it stands in', () => {
  const content = fixtureContent(
    ['models/acme.yaml', 'theme: scope\n    stance', 'note: x\n    theme: skope\n    stance'],
    ['models/acme.yaml', 'answer: One team.', 'note: x\n    answer: One team'],
  )
  const found = ruleFaults(content, ALL_RULES).map(({ what }) => what)
  expect(found).toContain('unknown theme "skope"')
  expect(found).toContain('no full stop at the end: "One team"')
})

test.each([
  ['models/acme.yaml', 'statements:\n  - id', 'statements:\n  id'],
  ['models/acme.yaml', 'answers:\n', 'answers: []\nx:\n'],
  ['models/acme.yaml', 'id: acme', 'id: [1'],
  ['models/acme.yaml', 'source:\n', 'source: none\nx:\n'],
  ['themes.yaml', 'themes:\n', 'themes: none\nx:\n'],
  ['themes.yaml', 'areas:\n', 'areas:\nx:\n'],
  ['roles.yaml', 'roles:', 'rolls:'],
  ['atlas.yaml', 'leading: [zenith, acme]', 'leading: { first: zenith }'],
] as const)('rules pass over what cannot be read in %s (%s -> %s)', (...change) => {
  const { content, faults } = parseContent(fixtureFiles([...change]))
  expect(faults.length).toBeGreaterThan(0)
  expect(() => ruleFaults(content, ALL_RULES)).not.toThrow()
})
