import { describe, expect, it } from 'vitest'
import { pairAgreement, rankPairs } from '../../src/domain/comparing/pairs.ts'
import { indexOf } from '../../src/domain/dataset.ts'
import { realContent } from './support/real-content.ts'

const { models, vocabulary } = indexOf(realContent())
const modelOf = (id: string) => {
  const found = models.find((model) => model.id === id)
  if (!found) throw new Error(`There is no content/models/${id}.yaml.`)
  return found
}

/** The grid references of a pair’s themes, by class. */
function refsOf(one: string, other: string): Record<string, string> {
  const { themes } = pairAgreement(vocabulary.themes, modelOf(one), modelOf(other))
  const spoken = Object.entries(themes).filter(([, each]) => each.length > 0)
  return Object.fromEntries(spoken.map(([agreement, each]) => [agreement, each.map(({ ref }) => ref).join(' ')]))
}

// Counted by hand from the answers in content/models, theme by theme.
describe('pairs of real models', () => {
  it('the general guide and the mid-size company agree on 8 and differ on 1', () => {
    expect(refsOf('general-guide', 'mid-size-company')).toEqual({
      'all-agree': 'A1 A3 B1 B3 C2 C3 D1 E1',
      differ: 'B4',
      'side-by-side': 'B5 E3 F2',
      'one-only': 'A2 A4 B2 C1 E2 F1',
      nobody: 'D2 E4',
    })
  })

  it('the mid-size company and SoundCloud agree on 4 and differ on 4', () => {
    expect(refsOf('mid-size-company', 'soundcloud')).toEqual({
      'all-agree': 'A1 B1 B3 C3',
      differ: 'A3 D1 E1 E2',
      'side-by-side': 'A2 B2 B5 E3 F1 F2',
      'one-only': 'A4 B4 C2 D2 E4',
      nobody: 'C1',
    })
  })

  it('of the ten pairs, the guide and the mid-size company are closest, Brax and SoundCloud furthest apart', () => {
    const { ranked, unranked } = rankPairs(vocabulary.themes, models)
    const shares = ranked.map(({ models: pair, counts, comparable }) => [
      pair.map(({ id }) => id).join(' '),
      `${counts['all-agree']} of ${comparable}`,
    ])
    expect(unranked).toEqual([])
    expect(Object.fromEntries(shares)).toEqual({
      'general-guide mid-size-company': '8 of 9',
      'general-guide soundcloud': '4 of 7',
      'loadsmart mid-size-company': '6 of 11',
      'brax loadsmart': '5 of 10',
      'general-guide loadsmart': '5 of 10',
      'brax general-guide': '4 of 8',
      'brax mid-size-company': '4 of 7',
      'mid-size-company soundcloud': '4 of 8',
      'loadsmart soundcloud': '4 of 9',
      'brax soundcloud': '3 of 7',
    })
    expect([shares[0]?.[0], shares.at(-1)?.[0]]).toEqual(['general-guide mid-size-company', 'brax soundcloud'])
  })
})
