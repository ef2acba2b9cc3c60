import { expect, it } from 'vitest'
import { kindOnTheme, kindOnThemes } from '../../../src/domain/comparing/kind-finding.ts'
import { spreadOf } from '../../../src/domain/comparing/spread.ts'
import type { Theme } from '../../../src/domain/model.ts'
import type { KindGroup } from '../../../src/domain/models-view.ts'
import type { Position } from '../../../src/domain/position.ts'
import { modelId } from '../../fixtures/ids.ts'

const THEME = {
  values: [
    { id: 'one-team', label: 'One team' },
    { id: 'department', label: 'A department' },
  ],
}

/** What those of a kind say, beside others who take every position. */
function told(kind: KindGroup, answers: Record<string, number>): string {
  const others = [...(['does', 'shared', 'conditional', 'mixed', 'does-not', 'other-role', 'silent'] as Position[])]
  const all = [...others, ...(['states', 'states:one-team', 'states:department'] as Position[])]
  const zones = spreadOf(
    THEME,
    all.map((position, place) => ({ model: modelId(`m${place + 1}`), position })),
  )
  const groups = zones.flatMap((zone) => zone.groups.map(({ position }) => answers[position] ?? 0))
  return kindOnTheme({ kind, groups }, zones, THEME)
}

it.each<[KindGroup, Record<string, number>, string]>([
  ['public-body', { mixed: 3 }, 'All three public bodies say in part.'],
  ['public-body', { mixed: 2, 'does-not': 1 }, 'The three public bodies split: two in part, one no.'],
  ['public-body', { mixed: 2, silent: 1 }, 'Of the three public bodies, two say in part; one says nothing.'],
  ['public-body', { silent: 3 }, 'None of the three public bodies answers.'],
  ['agency', { silent: 2 }, 'Neither of the two agencies answers.'],
  ['agency', { does: 1, silent: 1 }, 'Of the two agencies, one says yes; the other says nothing.'],
  ['agency', { 'other-role': 2 }, 'Both agencies say no.'],
  ['agency', { does: 1, 'does-not': 1 }, 'The two agencies split: one yes, one no.'],
  [
    'company',
    { does: 2, shared: 1, 'other-role': 1, silent: 1 },
    'Of the five companies, three say yes, one no; one says nothing.',
  ],
  ['company', { does: 2, conditional: 3 }, 'All five companies say yes, in two ways.'],
  ['company', { 'does-not': 2, 'other-role': 3 }, 'All five companies say no, in two ways.'],
  ['company', { conditional: 5 }, 'All five companies say yes on a condition.'],
  [
    'company',
    { conditional: 1, mixed: 2, silent: 2 },
    'Of the five companies, two say in part, one yes on a condition; two say nothing.',
  ],
  ['company', { states: 3 }, 'All three companies answer in their own words.'],
  ['company', { 'states:one-team': 3 }, 'All three companies say “one team”.'],
  [
    'company',
    { 'states:one-team': 1, 'states:department': 2, states: 1 },
    'The four companies split: two “a department”, one “one team”, one in its own words.',
  ],
  ['company', { 'states:one-team': 2, states: 1 }, 'Of the three companies, two say “one team”, one in its own words.'],
  ['open-source', { 'does-not': 1 }, 'The one open source project says no.'],
  ['open-source', { conditional: 1 }, 'The one open source project says yes on a condition.'],
  ['open-source', { silent: 1 }, 'The one open source project says nothing.'],
  ['no-one', { does: 2 }, 'Both that speak for no one organisation say yes.'],
  ['no-one', { does: 1, mixed: 1 }, 'The two that speak for no one organisation split: one yes, one in part.'],
  ['no-one', { silent: 1 }, 'The one that speaks for no one organisation says nothing.'],
])('%s %o: %s', (kind, answers, sentence) => {
  expect(told(kind, answers)).toBe(sentence)
})

/** What those of a kind come to on themes of their own, each with so many who do it, say in part, deny it and are silent. */
function toldOfAll(kind: KindGroup, groups: number[][]): string {
  const positions: Position[] = ['does', 'mixed', 'does-not', 'silent']
  const zones = spreadOf(
    THEME,
    positions.map((position, place) => ({ model: modelId(`m${place + 1}`), position })),
  )
  const theme = { kind: 'duty' } as Theme
  const count = groups[0]?.reduce((sum, each) => sum + each, 0) ?? 0
  return kindOnThemes(
    { kind, count, groups },
    groups.map(() => ({ theme, zones })),
  )
}

it.each<[KindGroup, number[][], string]>([
  [
    'public-body',
    [
      [3, 0, 0, 0],
      [1, 0, 2, 0],
      [2, 1, 0, 0],
      [2, 0, 0, 1],
      [0, 3, 0, 0],
    ],
    'The three public bodies differ on 2 of 5 themes and all agree on 1.',
  ],
  [
    'agency',
    [
      [1, 0, 0, 1],
      [0, 0, 2, 0],
    ],
    'The two agencies differ on none of 2 themes and agree on 1.',
  ],
  [
    'no-one',
    [
      [1, 0, 1, 0],
      [0, 1, 1, 0],
    ],
    'The two that speak for no one organisation differ on 2 of 2 themes and agree on none.',
  ],
  [
    'open-source',
    [
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ],
    'The one open source project speaks on 1 of 2 themes.',
  ],
  ['open-source', [[0, 0, 0, 1]], 'The one open source project speaks on none of 1 theme.'],
])('%s on all themes: %o', (kind, groups, sentence) => {
  expect(toldOfAll(kind, groups)).toBe(sentence)
})
