import { describe, expect, test } from 'vitest'
import { homeSlice, loudest, speakersOf, type Voice } from '../../../src/domain/comparing/home-slice.ts'
import { indexOf } from '../../../src/domain/dataset.ts'
import type { AtlasIndex, ModelSummary } from '../../../src/domain/model.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { modelId } from '../../fixtures/ids.ts'
import { manyModels } from '../../fixtures/many-models.ts'

const INDEX = indexOf(DATASET)

/** An atlas of many that differ: the four of the fixture by turns. */
function atlasOf(count: number): AtlasIndex {
  const models = Array.from({ length: count }, (_, place) => {
    const model = INDEX.models[place % INDEX.models.length] as ModelSummary
    return { ...model, id: modelId(`${model.id}-${place}`) }
  })
  return { ...INDEX, models, leading: [] }
}

describe('the slice of home', () => {
  test('puts the duty that has a yes and a no on the plate, by name, outermost first', () => {
    const { plate } = homeSlice(INDEX)
    expect(plate?.theme).toBe('people-management')
    expect(plate?.zones.map(({ side, count }) => [side, count])).toEqual([
      ['yes', 1],
      ['in-part', 1],
      ['no', 2],
    ])
    expect(plate?.zones[2]?.groups).toEqual([
      { position: 'does-not', count: 1, models: [{ id: 'acme', shortName: 'Acme' }] },
      { position: 'other-role', count: 1, models: [{ id: 'zenith', shortName: 'Zenith' }] },
    ])
  })

  test('does not offer as an example what the plate shows', () => {
    const { plate, examples } = homeSlice(INDEX)
    expect(examples).not.toContain(plate?.theme)
  })

  test('shows all others of two dozen, and two rows of more', () => {
    expect(homeSlice(indexOf(manyModels(24))).others).toHaveLength(19)
    expect(homeSlice(indexOf(manyModels(40))).others).toHaveLength(8)
  })

  test('weighs the same with five hundred as with fifty', () => {
    const of = (count: number) => homeSlice(atlasOf(count))
    expect(JSON.stringify(of(500)).length).toBeLessThan(JSON.stringify(of(50)).length * 1.05)
    const { widest, total } = of(500)
    expect(widest.length).toBeGreaterThan(0)
    for (const { zones } of widest) {
      expect(zones.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      expect(zones.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0)).toBe(total)
    }
  })
})

describe('the voices of the plate', () => {
  test('are asked of the outermost of each side', () => {
    const theme = INDEX.vocabulary.themes.find(({ id }) => id === homeSlice(INDEX).plate?.theme)
    expect(theme && speakersOf(INDEX, theme)).toEqual([['small-studio'], ['acme']])
  })

  test('are those with the most lines, of as many the first', () => {
    const voice = (id: string, lines: number) =>
      ({ model: { id: modelId(id), shortName: id }, answer: { cites: Array.from({ length: lines }) } }) as Voice
    expect(loudest([])).toBeUndefined()
    expect(loudest([voice('a', 1), voice('b', 3), voice('c', 3)])?.model.id).toBe('b')
  })
})
