import { describe, expect, it, test } from 'vitest'
import { spreadOf } from '../../../src/domain/comparing/spread.ts'
import { spreadSentence, zoneName } from '../../../src/domain/comparing/spread-words.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { modelId } from '../../fixtures/ids.ts'

const THEME = {
  values: [
    { id: 'one-team', label: 'One team' },
    { id: 'department', label: 'A department' },
    { id: 'project', label: 'One project' },
    { id: 'hr', label: 'HR and the team' },
  ],
}

function spread(...positions: string[]) {
  return spreadOf(
    THEME,
    positions.map((position, place) => ({ model: modelId(`m${place + 1}`), position: position as Position })),
  )
}

const said = (...positions: string[]) => partsText(spreadSentence(spread(...positions), THEME))

describe('spreadOf', () => {
  it('goes from yes to no, and has silence last', () => {
    const zones = spread('silent', 'other-role', 'mixed', 'conditional', 'does', 'does-not', 'shared', 'does')
    expect(zones.map(({ side, count }) => [side, count])).toEqual([
      ['yes', 4],
      ['in-part', 1],
      ['no', 2],
      ['silent', 1],
    ])
    expect(zones.map(({ groups }) => groups.map(({ position }) => position))).toEqual([
      ['does', 'shared', 'conditional'],
      ['mixed'],
      ['does-not', 'other-role'],
      ['silent'],
    ])
    expect(zones[0]?.groups[0]?.models).toEqual(['m5', 'm8'])
  })

  it('has a zone for each value of a fact, the commonest first, else as the theme names them, and own words after', () => {
    const zones = spread('states', 'states:project', 'states:department', 'states:one-team', 'states:project', 'mixed')
    expect(zones.map(({ side, value }) => value ?? side)).toEqual([
      'project',
      'one-team',
      'department',
      'own-words',
      'in-part',
    ])
  })

  it('adds up to the models', () => {
    const zones = spread('does', 'silent', 'mixed', 'does', 'states', 'states:project')
    expect(zones.reduce((sum, { count }) => sum + count, 0)).toBe(6)
  })
})

describe('spreadSentence', () => {
  test.each([
    [
      ['does', 'conditional', 'mixed', 'mixed', 'mixed', 'does-not', 'silent'],
      'Two say yes, three in part, one no. One says nothing.',
    ],
    [['mixed', 'silent', 'silent'], 'One says in part. Two say nothing.'],
    [
      ['states:project', 'states:project', 'states', 'does-not'],
      'Two say “one project”, one in its own words, one no.',
    ],
    [['states', 'states', 'silent'], 'Two answer in their own words. One says nothing.'],
    [['states:hr', 'states:hr'], 'Two say “HR and the team”.'],
    [['silent', 'silent'], 'Nobody speaks on it.'],
  ])('%j', (positions, sentence) => {
    expect(said(...positions)).toBe(sentence)
  })

  it('makes the most there is strong, and never silence', () => {
    const strong = spreadSentence(spread('does', 'mixed', 'mixed', 'silent', 'silent', 'silent'), THEME).filter(
      (part) => part.strong,
    )
    expect(strong.map(({ text }) => text)).toEqual(['two in part'])
  })
})

test('a zone is named by its value, or by the way it goes', () => {
  expect(zoneName({ side: 'value', value: 'department' }, THEME)).toBe('A department')
  expect(zoneName({ side: 'in-part' }, THEME)).toBe('In part')
  expect(zoneName({ side: 'silent' }, THEME)).toBe('Says nothing')
})
