import { expect, it, test } from 'vitest'
import { spreadOf } from '../../../src/domain/comparing/spread.ts'
import { groupsBySize, speakersOf } from '../../../src/domain/comparing/spread-groups.ts'
import { answersHeading, themeFinding } from '../../../src/domain/comparing/theme-finding.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { modelId } from '../../fixtures/ids.ts'

const THEME = {
  values: [
    { id: 'one-team', label: 'One team' },
    { id: 'department', label: 'A department' },
  ],
}

function spread(answers: Record<string, number>) {
  const positions = Object.entries(answers).flatMap(([position, count]) => Array<string>(count).fill(position))
  return {
    total: positions.length,
    zones: spreadOf(
      THEME,
      positions.map((position, place) => ({ model: modelId(`m${place + 1}`), position: position as Position })),
    ),
  }
}

const found = (answers: Record<string, number>) => themeFinding(spread(answers), THEME, 'Acme')

it.each([
  [
    { mixed: 5, 'does-not': 1, 'other-role': 2, does: 1, conditional: 1, silent: 3 },
    'Of thirteen, ten answer and they split: five say in part, three say no and two say yes.',
  ],
  [{ does: 2, 'does-not': 4, silent: 1 }, 'Of seven, six answer and they split: four say no and two say yes.'],
  [{ does: 10, silent: 3 }, 'Of thirteen, ten answer, and all ten say the same: yes.'],
  [{ does: 6 }, 'All six answer, and all six say the same: yes.'],
  [{ does: 5, shared: 1, conditional: 1 }, 'All seven answer, and all seven say yes, in three ways.'],
  [{ mixed: 6 }, 'All six answer, and all six say in part.'],
  [{ 'states:department': 2, silent: 4 }, 'Of six, two answer, and both say the same: “a department”.'],
  [
    { 'states:department': 3, 'states:one-team': 1, states: 2 },
    'All six answer and they split: three say “a department”, two answer in their own words and one says “one team”.',
  ],
  [
    { 'states:department': 3, states: 1, silent: 2 },
    'Of six, four answer: three say “a department” and one answers in its own words.',
  ],
  [{ states: 4, silent: 2 }, 'Of six, four answer, and each in its own words.'],
  [{ 'does-not': 1, silent: 5 }, 'Of six, only Acme answers: no.'],
  [{ silent: 6 }, 'None of the six speaks on it.'],
])('%o: %s', (answers, sentence) => {
  expect(partsText(found(answers))).toBe(sentence)
})

test('the commonest is strong, and nothing else', () => {
  const strong = found({ does: 2, mixed: 5, silent: 1 }).filter((part) => part.strong)
  expect(strong).toEqual([{ text: 'five say in part', strong: true }])
})

test('groups stand in the order of their size, and silence is none of them', () => {
  const { zones } = spread({ does: 1, mixed: 3, 'does-not': 1, 'other-role': 2, silent: 4 })
  const counted = zones.map(({ side, groups }) => ({
    side,
    groups: groups.map(({ position, models }) => ({ position, count: models.length })),
  }))
  expect(groupsBySize(counted).map(({ position }) => position)).toEqual(['mixed', 'other-role', 'does', 'does-not'])
  expect(speakersOf(zones)).toBe(7)
})

test('the heading counts the answers', () => {
  expect([1, 10, 61].map(answersHeading)).toEqual([
    'The one answer',
    'The ten answers, commonest first',
    'The 61 answers, commonest first',
  ])
})
