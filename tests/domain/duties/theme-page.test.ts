import { describe, expect, it, test } from 'vitest'
import { themePage } from '../../../src/domain/duties/theme-page.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { themeId } from '../../fixtures/ids.ts'
import { MENTORING, PEOPLE_MANAGEMENT, SCOPE } from '../../fixtures/invented-vocabulary.ts'
import { manyModels, SEVEN } from '../../fixtures/many-models.ts'

function fileOf(count: number, theme = PEOPLE_MANAGEMENT.id) {
  const file = themePage(manyModels(count), theme)
  if (!file) throw new Error(`There is no theme ${theme}.`)
  return file
}

test('a theme that is not there has no page', () => {
  expect(themePage(DATASET, themeId('nowhere'))).toBeUndefined()
})

describe('a theme across all models', () => {
  it('counts each once, and names those of each group in the order of their names', () => {
    const { zones, total } = fileOf(7)
    expect(total).toBe(7)
    expect(zones.reduce((sum, { count }) => sum + count, 0)).toBe(7)
    expect(zones[0]?.groups.map(({ position, count, models }) => [position, count, models[0]?.shortName])).toEqual([
      ['does-not', 4, 'Forge 001'],
      ['other-role', 3, 'Forge 002'],
    ])
  })

  it('has the answers in the order of their sections, with a phrase and the lines in the order of the document', () => {
    const { answers } = fileOf(7)
    expect(answers.map(({ answer }) => answer.stance)).toEqual([
      ...Array(4).fill('does-not'),
      ...Array(3).fill('other-role'),
    ])
    expect(answers[0]).toMatchObject({
      model: { name: 'Forge 001', kind: 'company', version: '2023-11-02', caveat: 'Superseded' },
      answer: { answer: 'Manages nobody.', instead: 'engineering-manager' },
      phrase: 'not a people manager',
      cites: [{ statement: 'manages-nobody', lines: [24, 24] }],
      more: 0,
    })
  })

  it('says what is shared of its duties, and lists all of them', () => {
    expect(fileOf(7).shared).toEqual([
      expect.objectContaining({ id: 'manage-people', ways: [expect.anything(), expect.anything()] }),
    ])
    expect(fileOf(7, MENTORING.id).shared[0]?.ways.map(({ stance, count }) => [stance, count])).toEqual([
      ['conditional', 7],
    ])
    expect(fileOf(7, SCOPE.id).duties).toEqual([])
  })

  it('grows no further: of many it carries the first answers, and a few names a group', () => {
    const [forty, more] = [fileOf(40), fileOf(61)]
    expect([forty, more].map(({ answers }) => answers.length)).toEqual([24, 24])
    const names = (file: typeof forty) => file.zones[0]?.groups.map(({ count, models }) => [count, models.length])
    expect(names(forty)).toEqual([
      [20, 20],
      [20, 20],
    ])
    expect(names(more)).toEqual([
      [31, 12],
      [30, 12],
    ])
  })
})

describe('the kinds on the page of a theme', () => {
  it('stand in the groups as the models do, whose names are those of the kind', () => {
    const file = themePage(SEVEN, PEOPLE_MANAGEMENT.id)
    const groups = file?.zones.flatMap((zone) => zone.groups) ?? []
    expect(file?.kinds.map(({ kind }) => kind)).toEqual(['company', 'no-one'])
    expect(groups.map((_, place) => file?.kinds.reduce((sum, kind) => sum + (kind.groups[place] ?? 0), 0))).toEqual(
      groups.map(({ count }) => count),
    )
    for (const { groups: counts, models } of file?.kinds ?? [])
      expect(groups.map((group) => group.models.filter(({ id }) => models.includes(id)).length)).toEqual(counts)
  })

  it('are counted in full and named as far as the page goes, of very many', () => {
    const [kind, ...others] = fileOf(100).kinds
    expect(others).toEqual([])
    expect(kind?.groups.reduce((sum, count) => sum + count, 0)).toBe(100)
    expect(kind?.models.length).toBeLessThan(50)
  })
})
