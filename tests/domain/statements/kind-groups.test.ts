import { expect, it } from 'vitest'
import { KIND_GROUPS } from '../../../src/domain/models-view.ts'
import { byGroup, GROUP_LABELS, markedFirst, sourcesInProse } from '../../../src/domain/statements/kind-groups.ts'

it('gathers models by the kind of organisation, whatever kind of text tells of it', () => {
  const kinds = ['guide', 'draft', 'company', 'article', 'public-body', 'archetype'] as const
  expect(byGroup(kinds.map((kind) => ({ kind })))).toEqual([
    { group: 'company', models: [{ kind: 'draft' }, { kind: 'company' }] },
    { group: 'public-body', models: [{ kind: 'public-body' }] },
    { group: 'no-one', models: [{ kind: 'guide' }, { kind: 'article' }, { kind: 'archetype' }] },
  ])
})

it.each([
  [
    [5, 2, 3, 1, 2],
    'Thirteen sources: five companies, two agencies, three public bodies, one open source project and two that speak for no one organisation',
  ],
  [[1, 0, 0, 0, 1], 'Two sources: one company and one that speaks for no one organisation'],
  [[0, 1, 1, 2, 0], 'Four sources: one agency, one public body and two open source projects'],
  [[1, 0, 0, 0, 0], 'One source: one company'],
])('counts %j in prose', (counts, words) => {
  const kinds = KIND_GROUPS.map((group, place) => ({ group, count: counts[place] ?? 0 }))
  expect(sourcesInProse(kinds.filter(({ count }) => count > 0))).toBe(words)
})

it('has a name for each', () => {
  expect(KIND_GROUPS.map((group) => GROUP_LABELS[group])).toMatchInlineSnapshot(`
    [
      "Companies",
      "Agencies",
      "Public bodies",
      "Open source projects",
      "No one organisation",
    ]
  `)
})

it('puts the marked first and leaves both parts in their order', () => {
  expect(markedFirst([1, 2, 3, 4, 5], (number) => number % 2 === 0)).toEqual([2, 4, 1, 3, 5])
})
