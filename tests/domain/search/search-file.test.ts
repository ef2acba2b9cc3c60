import { describe, expect, it, test } from 'vitest'
import { searchFile } from '../../../src/domain/content-schema.ts'
import { searchFileOf, silentPlaces } from '../../../src/domain/search/search-file.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING } from '../../fixtures/invented-vocabulary.ts'

const file = searchFileOf(DATASET)
const said = (id: string) => file.stances[file.statements.find((row) => row[4] === id)?.[3] ?? -1]

describe('what can be searched', () => {
  it('has the published shape', () => {
    expect(searchFile.parse(file)).toStrictEqual(file)
  })

  it('names everything by its place', () => {
    const [model, theme, duty, , id, text, lines, cites] =
      file.statements.find((row) => row[4] === 'sets-direction') ?? []
    expect(file.models[model ?? -1]?.[0]).toBe('acme')
    expect(file.themes[theme ?? -1]?.[0]).toBe('technical-direction')
    expect(file.duties[Number(duty)]?.[2]).toBe('Set technical direction')
    expect([id, text, lines]).toEqual(['sets-direction', 'Sets the technical direction of the forge.', [18, 18]])
    expect(cites).toEqual(['set the direction', 'Duties', 'choose the architecture', 'Duties'])
  })

  it('has the words that point to a theme, and the further themes of a statement', () => {
    const [statement] = DATASET.models[0]?.statements ?? []
    if (!statement) throw new Error('Acme says nothing.')
    const models = DATASET.models.map((model, i) =>
      i > 0 ? model : { ...model, statements: [{ ...statement, also: [MENTORING.id] }] },
    )
    const { themes, statements } = searchFileOf({ ...DATASET, models, themeWords: { [MENTORING.id]: ['tutor'] } })
    const place = themes.findIndex(([id]) => id === MENTORING.id)
    expect(themes.map(([, , , , , , , , words]) => words)).toEqual(themes.map((_, i) => (i === place ? ['tutor'] : [])))
    expect(statements[0]?.[8]).toEqual([place])
  })

  it('says how a statement speaks, with its condition and what limits it', () => {
    expect(said('mentors-juniors')).toEqual(['conditional', 'Only if there are juniors'])
    expect(said('can-mentor')).toEqual(['conditional', 'Only if there are juniors, hedged in the source'])
    expect(said('keeps-course')).toEqual(['does', 'Does it, the passage is unfinished'])
    expect(said('once-planned-all')).toEqual(['does', 'Does it, an anecdote'])
  })

  it('gives an anecdote that states a fact no stance: it answers nothing', () => {
    const told = { ...DATASET.models[0], statements: [{ ...DATASET.models[0]?.statements[0], status: 'anecdote' }] }
    const { stances } = searchFileOf({ ...DATASET, models: [told as (typeof DATASET.models)[0]] })
    expect(stances).toEqual([['', 'An anecdote']])
  })

  it('gives nobody a duty by what is not the model’s own', () => {
    const [model] = DATASET.models
    const placing = model?.statements.find(({ duty }) => duty !== undefined)
    if (!model || !placing) throw new Error('The fixture places no duty.')
    const dutyWith = (status: 'own' | 'elsewhere') =>
      searchFileOf({ ...DATASET, models: [{ ...model, statements: [{ ...placing, status }] }] }).statements[0]?.[2]
    expect(dutyWith('own')).toBeGreaterThanOrEqual(0)
    expect(dutyWith('elsewhere')).toBe(-1)
  })

  it('gives a list where a statement has two duties', () => {
    const [model] = DATASET.models
    const [statement] = model?.statements ?? []
    if (!model || !statement) throw new Error('The fixture has no statement.')
    const duty = DATASET.vocabulary.duties.slice(0, 2).map(({ id }) => id)
    const { statements } = searchFileOf({ ...DATASET, models: [{ ...model, statements: [{ ...statement, duty }] }] })
    expect(statements[0]?.[2]).toEqual([0, 1])
    expect(searchFile.shape.statements.parse(statements)).toEqual(statements)
  })

  it('knows how all stand on a theme and who is silent', () => {
    const standing = Object.fromEntries(file.themes.map(([id, , , , , agreement, silent]) => [id, [agreement, silent]]))
    expect(standing).toEqual({
      scope: ['differ', [2]],
      success: ['side-by-side', [1, 2]],
      'technical-direction': ['all-agree', []],
      delivery: ['one-only', [1, 2, 3]],
      mentoring: ['some-silent', [1]],
      'people-management': ['differ', []],
    })
  })
})

test('silence is not a no', () => {
  expect(silentPlaces(['does', 'silent', 'does-not', 'other-role', 'mixed', 'states:one-team', 'silent'])).toEqual([
    1, 6,
  ])
})
