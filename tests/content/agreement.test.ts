import { describe, expect, it } from 'vitest'
import { pairAgreement } from '../../src/domain/agreement.ts'
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
  it('the general guide and the mid-size company agree on 8 and differ on 3', () => {
    expect(refsOf('general-guide', 'mid-size-company')).toEqual({
      'all-agree': 'A1 A3 B1 B3 C2 C3 D1 E1',
      differ: 'B4 B5 E3',
      'side-by-side': 'F2',
      'one-only': 'A2 A4 B2 C1 D2 E2 F1',
      nobody: 'E4',
    })
  })

  it('the mid-size company and SoundCloud agree on 5 and differ on 8', () => {
    expect(refsOf('mid-size-company', 'soundcloud')).toEqual({
      'all-agree': 'A1 B1 B3 C3 E3',
      differ: 'A2 A3 B2 B5 D1 E1 E2 F1',
      'side-by-side': 'F2',
      'one-only': 'A4 B4 C2 D2 E4',
      nobody: 'C1',
    })
  })
})
