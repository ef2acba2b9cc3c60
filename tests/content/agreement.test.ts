import { describe, expect, it } from 'vitest'
import { byLikeness, furthestOf, nearestOf, neighboursOf, standsAlone } from '../../src/domain/comparing/neighbours.ts'
import { agreeMostly, rankPairs } from '../../src/domain/comparing/pairs.ts'
import { agreementSlice } from '../../src/domain/comparing/pairs-slice.ts'
import { standingsOf } from '../../src/domain/comparing/standings.ts'
import { indexOf } from '../../src/domain/dataset.ts'
import { countedContent } from './support/real-content.ts'

const { models, vocabulary } = indexOf(countedContent())
const modelOf = (id: string) => {
  const found = models.find((model) => model.id === id)
  if (!found) throw new Error(`There is no content/models/${id}.yaml.`)
  return found
}

/** The grid references of a pair’s themes, by class. */
function refsOf(one: string, other: string): Record<string, string> {
  const refs: Record<string, string> = {}
  for (const { agreement, theme } of standingsOf(vocabulary.themes, [modelOf(one), modelOf(other)]))
    refs[agreement] = `${refs[agreement] ?? ''} ${theme.ref}`.trim()
  return refs
}

/** The five the atlas began with. */
const FIVE = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud']

const inShort = (pairs: ReturnType<typeof rankPairs<(typeof models)[number]>>['ranked']) =>
  pairs.map(({ models: pair, counts, comparable }) => [
    pair.map(({ id }) => id).join(' '),
    `${counts['all-agree']} of ${comparable}`,
  ])

// Counted by hand from the answers in content/models, theme by theme.
describe('pairs of real models', () => {
  it('the general guide and the mid-size company agree on 8 and differ on 2', () => {
    expect(refsOf('general-guide', 'mid-size-company')).toEqual({
      'all-agree': 'A1 A3 B1 B3 C2 C3 D1 E1',
      differ: 'B4 F2',
      'side-by-side': 'B5 E3',
      'one-only': 'A2 A4 B2 C1 D5 E2 F1',
      nobody: 'A5 A6 D2 D3 D4 E4 E5 E6',
    })
  })

  it('the mid-size company and SoundCloud agree on 4 and differ on 5', () => {
    expect(refsOf('mid-size-company', 'soundcloud')).toEqual({
      'all-agree': 'A1 B1 B3 C3',
      differ: 'A3 D1 E1 E2 F2',
      'side-by-side': 'A2 B2 B5 E3 F1',
      'one-only': 'A4 A5 B4 C2 D2 D5 E4 E5',
      nobody: 'A6 C1 D3 D4 E6',
    })
  })

  it('of the ten pairs of five, the guide and the mid-size company are closest, Brax and SoundCloud furthest apart', () => {
    const { ranked, unranked } = rankPairs(
      vocabulary.themes,
      models.filter(({ id }) => FIVE.includes(id)),
    )
    const shares = inShort(ranked)
    expect(unranked).toEqual([])
    expect(Object.fromEntries(shares)).toEqual({
      'general-guide mid-size-company': '8 of 10',
      'brax loadsmart': '6 of 11',
      'general-guide loadsmart': '6 of 11',
      'brax general-guide': '4 of 8',
      'general-guide soundcloud': '4 of 8',
      'loadsmart mid-size-company': '6 of 13',
      'brax mid-size-company': '4 of 8',
      'mid-size-company soundcloud': '4 of 9',
      'loadsmart soundcloud': '4 of 10',
      'brax soundcloud': '3 of 8',
    })
    expect([shares[0]?.[0], shares.at(-1)?.[0]]).toEqual(['general-guide mid-size-company', 'brax soundcloud'])
  })

  // Kubernetes and Caseflow: A3 A6 B1 B3 C3 D3 E1 alike, E2 not. 37signals shares A4 with Loadsmart, D3 with Sourcegraph, and
  // both times differs on six. It answers ten themes: with ten of the others fewer than seven (a quarter of 27) can be compared.
  it('of all 78 pairs, Kubernetes and Caseflow are closest, 37signals furthest from Loadsmart and Sourcegraph', () => {
    const { ranked, unranked } = rankPairs(vocabulary.themes, models)
    const shares = inShort(ranked)
    expect(shares[0]).toEqual(['kubernetes va-caseflow', '7 of 8'])
    expect(shares.slice(-2)).toEqual([
      ['37signals loadsmart', '1 of 7'],
      ['37signals sourcegraph', '1 of 7'],
    ])
    expect(ranked).toHaveLength(67)
    expect(inShort(unranked).map(([pair]) => pair)).toEqual(
      [
        ...['brax', 'civicactions', 'dxw', 'general-guide', 'govuk', 'kubernetes', 'mid-size-company', 'nhs-dpsp'],
        ...['soundcloud', 'va-caseflow'],
      ]
        .map((other) => `37signals ${other}`)
        .concat('brax va-caseflow'),
    )
  })

  it('each of the thirteen has its neighbours, and stands once in the order by likeness', () => {
    const { ranked } = rankPairs(vocabulary.themes, models)
    const neighbours = neighboursOf(models, rankPairs(vocabulary.themes, models))
    expect(agreementSlice(indexOf(countedContent())).models).toHaveLength(13)
    expect(neighbours).toHaveLength(13)
    const rows = neighbours.map((row) => {
      const [nearest, furthest] = [nearestOf(row), furthestOf(row)]
      return [row.model.id, nearest?.model.id, nearest?.more, furthest?.model.id, row.unranked.length]
    })
    expect(rows.slice(0, 2)).toEqual([
      ['kubernetes', 'va-caseflow', 0, 'brax', 1],
      ['va-caseflow', 'kubernetes', 0, 'soundcloud', 2],
    ])
    // Three are as near to SoundCloud; the two that can be compared with 37signals are as far.
    expect(rows.slice(-2)).toEqual([
      ['soundcloud', 'kubernetes', 2, 'brax', 1],
      ['37signals', 'loadsmart', 1, undefined, 10],
    ])
    const order = byLikeness(neighbours).map(({ id }) => id)
    expect([...order].sort()).toEqual(models.map(({ id }) => id))
    expect(order.slice(0, 3)).toEqual(['kubernetes', 'va-caseflow', 'nhs-dpsp'])
    expect(order.at(-1)).toBe('37signals')
    expect(standsAlone(neighbours)).toMatchObject({ model: { id: '37signals' }, most: 1 })
    // Those of the list above with two thirds or more: 12 of 18 is the last.
    expect(ranked.filter((pair) => agreeMostly(pair, vocabulary.themes))).toHaveLength(16)
  })
})
