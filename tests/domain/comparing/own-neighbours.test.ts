import { describe, expect, it } from 'vitest'
import { ownNeighboursOf } from '../../../src/domain/comparing/own-neighbours.ts'
import type { OwnNeighbour } from '../../../src/domain/model.ts'
import type { Position } from '../../../src/domain/position.ts'
import { modelId } from '../../fixtures/ids.ts'
import { MENTORING } from '../../fixtures/invented-vocabulary.ts'

const LETTERS: Record<string, Position> = { y: 'does', n: 'does-not' }

/** Whoever is near to the first of some models, over as many duties as it has letters: `y` and `n` differ, `-` is silent. */
function besideFirst(...said: string[]) {
  const models = said.map((letters, place) => ({
    id: modelId(`forge-${place}`),
    shortName: `Forge ${place}`,
    positions: [...letters].map((letter) => LETTERS[letter] ?? 'silent'),
  }))
  const themes = models[0]?.positions.map(() => MENTORING) ?? []
  return ownNeighboursOf(themes, models).get(modelId('forge-0'))
}

const inShort = ({ name, agree, comparable, more }: OwnNeighbour) => `${name}: ${agree} of ${comparable}, +${more}`

function endsOf(...said: string[]) {
  const { nearest, furthest } = besideFirst(...said) ?? {}
  return [nearest?.map(inShort), furthest && inShort(furthest)]
}

describe('the neighbours of one', () => {
  it('are the two nearest, the closest first, and the furthest, by name and figures', () => {
    expect(besideFirst('yyyy', 'yynn', 'yyyn', 'yyyy', 'nnnn')).toEqual({
      nearest: [
        { model: 'forge-3', name: 'Forge 3', agree: 4, comparable: 4, more: 0 },
        { model: 'forge-2', name: 'Forge 2', agree: 3, comparable: 4, more: 0 },
      ],
      furthest: { model: 'forge-4', name: 'Forge 4', agree: 0, comparable: 4, more: 0 },
      unranked: 0,
    })
  })

  it('count those who are as near as the last that is named, or as far', () => {
    expect(endsOf('yyyy', 'yyyy', 'yyyn', 'nyyy', 'ynyy', 'nnnn', 'nnnn')).toEqual([
      ['Forge 1: 4 of 4, +0', 'Forge 2: 3 of 4, +2'],
      'Forge 6: 0 of 4, +1',
    ])
    expect(endsOf('yyyy', 'yyyn', 'nyyy', 'ynyy', 'nnnn')).toEqual([
      ['Forge 1: 3 of 4, +0', 'Forge 2: 3 of 4, +1'],
      'Forge 4: 0 of 4, +0',
    ])
  })

  it('are never near and far at once', () => {
    expect(endsOf('yyyy', 'yyyn', 'ynnn', 'nnny')).toEqual([['Forge 1: 3 of 4, +0'], 'Forge 3: 1 of 4, +1'])
    expect(endsOf('yyyy', 'yyyn', 'nyyy', 'ynyy')).toEqual([['Forge 1: 3 of 4, +0', 'Forge 2: 3 of 4, +1'], undefined])
  })

  it('are not those with too little to compare, who are counted', () => {
    expect(besideFirst('yyyy', 'yyyn', 'y---', '----')).toEqual({
      nearest: [{ model: 'forge-1', name: 'Forge 1', agree: 3, comparable: 4, more: 0 }],
      unranked: 2,
    })
    expect(besideFirst('----', 'yyyn', 'yyyy')).toEqual({ nearest: [], unranked: 2 })
  })

  it('are nobody’s among two', () => {
    expect(besideFirst('yyyy', 'yyyn')).toBeUndefined()
  })
})
