import { describe, expect, it } from 'vitest'
import { apartOf } from '../../../src/domain/comparing/apart.ts'
import { apartBars, barInWords } from '../../../src/domain/comparing/apart-bars.ts'
import type { Position } from '../../../src/domain/position.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DIRECTION, MENTORING, SCOPE } from '../../fixtures/invented-vocabulary.ts'

describe('the bars of what sets one apart', () => {
  it('tell theme by theme who says the same, or that nobody does, can be judged or speaks', () => {
    const own: Position[] = ['does', 'conditional', 'states', 'mixed', 'silent']
    const themes = [DIRECTION, MENTORING, SCOPE, DIRECTION, MENTORING]
    const bars = apartBars(themes, own, [
      [10, 12],
      [1, 11],
      [3, 9],
      [2, 8],
      [0, 7],
    ])
    expect(bars.map((bar) => [bar.kind, barInWords(bar)])).toEqual([
      ['same', '10 of 12 who answer'],
      ['alone', 'alone of 11 who answer'],
      ['unjudged', 'not judged, 9 answer'],
      ['unjudged', 'not judged, 8 answer'],
      ['silent', 'silent, 7 answer'],
    ])
  })

  it('know where an area begins', () => {
    const bars = apartBars([SCOPE, DIRECTION, DIRECTION, MENTORING], [], [])
    expect(bars.map(({ first }) => first)).toEqual([true, true, false, true])
  })

  it.each([
    [{ kind: 'alone', same: 1, answer: 1 } as const, 'alone, nobody else answers'],
    [{ kind: 'unjudged', same: 1, answer: 1 } as const, 'not judged, 1 answers'],
    [{ kind: 'silent', same: 0, answer: 0 } as const, 'silent, none answer'],
  ])('of one or none read well: %j', (bar, words) => {
    expect(barInWords(bar)).toBe(words)
  })
})

it('every theme is counted, in the order of the vocabulary', () => {
  const acme = { id: modelId('acme'), positions: ['does', 'silent'] as Position[] }
  const others = ['a', 'b', 'c'].map((id) => ({ id: modelId(id), positions: ['does', 'mixed'] as Position[] }))
  expect(apartOf([DIRECTION, MENTORING], [acme, ...others], acme.id)?.all).toEqual([
    { theme: DIRECTION.id, same: 4, answer: 4 },
    { theme: MENTORING.id, same: 0, answer: 3 },
  ])
})
