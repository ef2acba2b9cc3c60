import { describe, expect, it } from 'vitest'
import { apartOf } from '../../../src/domain/comparing/apart.ts'
import { apartFinding } from '../../../src/domain/comparing/apart-finding.ts'
import type { Theme } from '../../../src/domain/model.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DIRECTION, MENTORING, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const ACME = modelId('acme')

/** Acme's position on a theme, and those of as many others as there are. */
function on(theme: Theme, own: Position, ...others: Position[]) {
  const models = [own, ...others].map((position, place) => ({
    id: place === 0 ? ACME : modelId(`forge-${place}`),
    positions: [position],
  }))
  return apartOf([theme], models, ACME)
}

const times = (count: number, position: Position) => Array.from({ length: count }, () => position)

describe('what only one model says', () => {
  it('is a position that nobody else takes, where three others answer', () => {
    expect(on(DIRECTION, 'conditional', 'does', 'does', 'mixed')).toMatchObject({
      total: 4,
      only: [{ theme: DIRECTION.id, same: 1, answer: 4 }],
    })
    expect(on(DIRECTION, 'conditional', 'does', 'mixed', 'silent')?.only).toEqual([])
    expect(on(DIRECTION, 'conditional', 'does', 'does', 'conditional')?.only).toEqual([])
  })

  it('is no position where it is told in its own words, or in part', () => {
    expect(on(SCOPE, 'states', ...times(3, 'states:one-team'))?.only).toEqual([])
    expect(on(SCOPE, 'states:several-teams', ...times(3, 'states:one-team'))?.only).toHaveLength(1)
    expect(on(DIRECTION, 'mixed', ...times(3, 'does'))?.only).toEqual([])
  })

  it('is not a denial where others give it to another role: both say that it is not the tech lead’s', () => {
    expect(on(DIRECTION, 'does-not', 'other-role', 'does', 'does')?.only).toEqual([])
    expect(on(DIRECTION, 'does-not', 'does', 'does', 'does')?.only).toHaveLength(1)
  })

  it('stands with the duties first, then where most answer', () => {
    const models = [
      { id: ACME, positions: ['states:one-team', 'does', 'does'] as Position[] },
      ...Array.from({ length: 4 }, (_, place) => ({
        id: modelId(`forge-${place}`),
        positions: ['states:several-teams', place === 0 ? 'silent' : 'mixed', 'mixed'] as Position[],
      })),
    ]
    expect(apartOf([SCOPE, MENTORING, DIRECTION], models, ACME)?.only.map(({ theme }) => theme)).toEqual([
      DIRECTION.id,
      MENTORING.id,
      SCOPE.id,
    ])
  })
})

describe('what nearly all say', () => {
  it('is said by three quarters of those who answer, where six or more do', () => {
    expect(on(DIRECTION, 'does', ...times(5, 'does'), 'mixed', 'mixed', 'silent')?.common).toEqual([
      { theme: DIRECTION.id, same: 6, answer: 8 },
    ])
    expect(on(DIRECTION, 'does', ...times(4, 'does'), 'mixed', 'mixed')?.common).toEqual([])
    expect(on(DIRECTION, 'does', ...times(4, 'does'))?.common).toEqual([])
    expect(on(DIRECTION, 'mixed', ...times(7, 'mixed'))?.common).toEqual([])
  })
})

describe('where one is silent', () => {
  it('counts where more than half of all answer', () => {
    expect(on(DIRECTION, 'silent', 'does', 'does', 'mixed', 'silent')?.silent).toEqual([
      { theme: DIRECTION.id, same: 0, answer: 3 },
    ])
    expect(on(DIRECTION, 'silent', 'does', 'does', 'silent')?.silent).toEqual([])
  })
})

it('sets nobody apart among three, nor a model that does not count', () => {
  expect(on(DIRECTION, 'does', 'mixed', 'mixed')).toBeUndefined()
  const models = times(4, 'does').map((position, place) => ({ id: modelId(`forge-${place}`), positions: [position] }))
  expect(apartOf([DIRECTION], models, ACME)).toBeUndefined()
})

describe('the finding', () => {
  const themes = [DIRECTION, MENTORING, SCOPE]
  const own = (...positions: Position[]) => ({ inProse: 'the Acme guide', positions })
  const weighed = (theme: Theme, same: number, answer: number) => ({ theme: theme.id, same, answer })
  const none = { total: 13, all: [], only: [], common: [], silent: [] }
  const [direction, mentoring, scope] = [weighed(DIRECTION, 1, 9), weighed(MENTORING, 1, 8), weighed(SCOPE, 1, 7)]

  it('tells what it alone says, how many duties it alone names, and what it shares', () => {
    const apart = { ...none, only: [direction, mentoring], common: [weighed(SCOPE, 10, 12)] }
    const finding = apartFinding(apart, own('conditional', 'conditional', 'states:one-team'), themes, 11)
    expect(partsText(finding)).toBe(
      'On who sets technical direction and who helps engineers grow, the Acme guide alone of thirteen sets a condition. It names eleven duties that nobody else does. On what one tech lead covers, it says one team, as do nine of the eleven others who answer.',
    )
    expect(finding.flatMap(({ names }) => names ?? [])).toEqual([DIRECTION.id, MENTORING.id, SCOPE.id])
  })

  it('tells two things at most that it alone says', () => {
    const apart = { ...none, only: [direction, mentoring, scope] }
    const said = own('does', 'other-role', 'states:one-team')
    expect(partsText(apartFinding(apart, said, themes, 0))).toBe(
      'On who sets technical direction, the Acme guide alone of thirteen says yes. On who helps engineers grow, it alone gives it to another role.',
    )
    expect(partsText(apartFinding(apart, said, themes, 1))).toBe(
      'On who sets technical direction, the Acme guide alone of thirteen says yes. It names one duty that nobody else does.',
    )
  })

  it('says that there is nothing, or that there are only duties', () => {
    expect(partsText(apartFinding(none, own(), themes, 0))).toBe('Nothing that only the Acme guide says.')
    expect(partsText(apartFinding(none, own(), themes, 40))).toBe(
      'The Acme guide names 40 duties that none of the other twelve does.',
    )
  })

  it('says no in common for a denial: others may give it to another role', () => {
    const apart = { ...none, common: [weighed(DIRECTION, 7, 7)], silent: [weighed(MENTORING, 0, 9)] }
    expect(partsText(apartFinding(apart, own('does-not'), themes, 0))).toBe(
      'Nothing that only the Acme guide says. On who sets technical direction, it says no, as do all six others who answer.',
    )
  })

  it('tells where it is silent, where it shares nothing with nearly all', () => {
    const apart = { ...none, silent: [weighed(MENTORING, 0, 9)] }
    expect(partsText(apartFinding(apart, own(), themes, 0))).toBe(
      'Nothing that only the Acme guide says. On who helps engineers grow, it says nothing, where nine answer.',
    )
  })
})
