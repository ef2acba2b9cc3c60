import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AGREEMENTS, type Agreement } from '../../../src/domain/comparing/agreement-class.ts'
import { type ComparisonShow, compare } from '../../../src/domain/comparing/comparison.ts'
import { emptyViewFinding } from '../../../src/domain/comparing/empty-view.ts'
import {
  apartWords,
  byDisagreement,
  closingWords,
  comparisonFinding,
  countFinding,
  differParts,
  rowFinding,
} from '../../../src/domain/comparing/finding.ts'
import { silenceFinding } from '../../../src/domain/comparing/silence.ts'
import { answerOf } from '../../../src/domain/dataset.ts'
import type { RoleModel, Theme } from '../../../src/domain/model.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { CORVID, SMALL_STUDIO } from '../../fixtures/corvid-and-small-studio.ts'
import {
  DELIVERY,
  DIRECTION,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'
import { holds } from '../support/holds.ts'

function counts(some: Partial<Record<Agreement, number>>): Record<Agreement, number> {
  return { differ: 0, 'all-agree': 0, 'some-silent': 0, 'one-only': 0, 'side-by-side': 0, nobody: 0, ...some }
}

describe('what a comparison comes to', () => {
  test.each<[models: number, Partial<Record<Agreement, number>>, sentence: string]>([
    [
      2,
      { differ: 6, 'all-agree': 5, 'one-only': 9 },
      'They differ on 6 of 20 themes and agree on 5; 9 come up in one source only.',
    ],
    [
      2,
      { differ: 1, 'all-agree': 1, 'one-only': 1 },
      'They differ on 1 of 3 themes and agree on 1; 1 comes up in one source only.',
    ],
    [2, { differ: 4, 'all-agree': 2 }, 'They differ on 4 of 6 themes and agree on 2.'],
    [2, { 'all-agree': 6 }, 'They differ on none of 6 themes and agree on 6.'],
    [2, { differ: 6 }, 'They differ on 6 of 6 themes and agree on none.'],
    [2, { differ: 1 }, 'They differ on 1 of 1 theme and agree on none.'],
    [
      2,
      { differ: 1, 'side-by-side': 2, nobody: 3 },
      'They differ on 1 of 6 themes and agree on none. 2 are shown, not judged; on 3 nobody speaks.',
    ],
    [2, { 'side-by-side': 1 }, 'They differ on none of 1 theme and agree on none. 1 is shown, not judged.'],
    [2, { nobody: 6 }, 'They differ on none of 6 themes and agree on none. On 6 nobody speaks.'],
    [
      3,
      { differ: 11, 'all-agree': 4, 'some-silent': 3, 'one-only': 2 },
      'They differ on 11 of 20 themes and all agree on 4. On 3 more, two agree and one says nothing. 2 come up in one source only.',
    ],
    [
      3,
      { 'some-silent': 3 },
      'They differ on none of 3 themes and all agree on none. On 3, two agree and one says nothing.',
    ],
    [
      4,
      { differ: 2, 'all-agree': 1, 'some-silent': 1, 'one-only': 1, 'side-by-side': 1 },
      'They differ on 2 of 6 themes and all agree on 1. On 1 more, those that speak agree. 1 comes up in one source only. 1 is shown, not judged.',
    ],
    [5, { differ: 19, 'all-agree': 1 }, 'They differ on 19 of 20 themes and all agree on 1.'],
  ])('%i models, %j', (models, some, sentence) => {
    expect(partsText(comparisonFinding(models, counts(some), undefined))).toBe(sentence)
  })

  test.each<[number, Partial<Record<Agreement, number>>, string]>([
    [0, {}, 'There is nothing to compare.'],
    [3, {}, 'There is nothing to compare.'],
    [1, { 'one-only': 1 }, 'It speaks on 1 of 1 theme.'],
    [1, { 'one-only': 5, nobody: 1 }, 'It speaks on 5 of 6 themes and says nothing on 1.'],
    [1, { nobody: 6 }, 'It speaks on none of 6 themes and says nothing on 6.'],
  ])('of %i there is no difference: %j', (models, some, sentence) => {
    expect(partsText(comparisonFinding(models, counts(some), undefined))).toBe(sentence)
  })

  test.each<[number, Partial<Record<Agreement, number>>, string, string]>([
    [2, { differ: 9, 'all-agree': 5 }, 'Differ on 9 of 14 themes, agree on 5', 'Agree on 5'],
    [2, { 'one-only': 1 }, 'Differ on none of 1 theme, agree on none', 'Agree on none; 1 comes up in one source only'],
    [
      3,
      { 'all-agree': 1, 'one-only': 2 },
      'Differ on none of 3 themes, all agree on 1',
      'All agree on 1; 2 come up in one source only',
    ],
  ])('in a line, for %i: %j', (models, some, line, closing) => {
    expect(apartWords(models, counts(some))).toBe(line)
    expect(closingWords(models, counts(some), undefined)).toBe(closing)
    expect(closingWords(models, counts(some), PEOPLE_MANAGEMENT)).toBe('Widest gap: who manages people')
  })

  test('says the same in a line as in full', () => {
    const some = counts({ differ: 2, 'all-agree': 1, 'side-by-side': 1 })
    const full = partsText(comparisonFinding(3, some, undefined))
    expect(full).toContain(partsText(differParts(some)))
    for (const part of apartWords(3, some).split(', ')) expect(full.toLowerCase()).toContain(part.toLowerCase())
  })

  test('names the widest gap, as a link to its theme', () => {
    const parts = comparisonFinding(2, counts({ differ: 1 }), PEOPLE_MANAGEMENT)
    expect(partsText(parts)).toBe('They differ on 1 of 1 theme and agree on none. The widest gap: who manages people.')
    expect(parts.filter(({ names }) => names)).toEqual([{ text: 'who manages people', names: PEOPLE_MANAGEMENT.id }])
  })

  test('lets the differences and the agreement stand out', () => {
    const strong = comparisonFinding(3, counts({ differ: 2, 'all-agree': 1 }), undefined).filter((part) => part.strong)
    expect(strong.map(({ text }) => text)).toEqual(['differ on 2', 'all agree on 1'])
  })

  test('accounts for every theme: its counts add up', () => {
    const count = fc.nat({ max: 20 })
    const some = fc.record(
      Object.fromEntries(AGREEMENTS.map((agreement) => [agreement, count])) as Record<Agreement, typeof count>,
    )
    holds(
      fc.property(fc.integer({ min: 2, max: 5 }), some, (models, all) => {
        const here = models === 2 ? { ...all, 'some-silent': 0 } : all
        const text = partsText(comparisonFinding(models, here, undefined))
        const figures = [...text.matchAll(/\d+/g)].map(Number)
        const total = Number(/ of (\d+) theme/.exec(text)?.[1])
        expect(total).toBe(Object.values(here).reduce((sum, each) => sum + each, 0))
        expect(figures.reduce((sum, each) => sum + each, 0) - total).toBe(total)
      }),
    )
  })
})

test('the widest gap comes first, and what does not differ is left out', () => {
  const rows = compare(VOCABULARY.themes, DATASET.models)
  expect(byDisagreement(rows).map(({ theme }) => theme.id)).toEqual(['people-management', 'scope'])
})

describe('what models answer on one theme', () => {
  const on = (theme: Theme, ...models: RoleModel[]) =>
    rowFinding(
      theme,
      models.map((model) => ({ inProse: model.inProse, answer: answerOf(model, theme.id) })),
      VOCABULARY.roles,
    )

  test.each<[Theme, RoleModel[], string]>([
    [SCOPE, [ACME, ZENITH, CORVID], 'Acme Anvils and Zenith: one team; the Corvid guide: several teams.'],
    [SCOPE, [], 'Nobody speaks.'],
    [SCOPE, [SMALL_STUDIO, ACME], 'Acme Anvils: one team; a small studio says nothing.'],
    [
      SUCCESS,
      [ACME, ZENITH, CORVID],
      'Acme Anvils and Zenith answer in their own words; the Corvid guide says nothing.',
    ],
    [SUCCESS, [ACME], 'Acme Anvils answers in its own words.'],
    [DIRECTION, [SMALL_STUDIO, ACME, ZENITH], 'A small studio, Acme Anvils and Zenith: yes.'],
    [DELIVERY, [ZENITH, ACME], 'Acme Anvils: shared with the product owner; Zenith says nothing.'],
    [DELIVERY, [ZENITH, CORVID], 'Zenith and the Corvid guide say nothing.'],
    [
      MENTORING,
      [ZENITH, ACME, SMALL_STUDIO],
      'Zenith only if the engineers ask; Acme Anvils and a small studio only if there are juniors.',
    ],
    [
      PEOPLE_MANAGEMENT,
      [ZENITH, ACME, CORVID, SMALL_STUDIO],
      'A small studio: yes; the Corvid guide in part; Acme Anvils explicitly not; Zenith: HR does.',
    ],
  ])('$id, %#', (theme, models, sentence) => {
    expect(on(theme, ...models)).toBe(sentence)
  })
})

describe('a row by counting', () => {
  test.each<[Theme, Position[], string]>([
    [
      PEOPLE_MANAGEMENT,
      ['does-not', 'other-role', 'does-not', 'silent'],
      'Two rule it out, one gives it to another role.',
    ],
    [PEOPLE_MANAGEMENT, ['mixed', 'does', 'conditional'], 'One says partly, one says yes, one sets a condition.'],
    [PEOPLE_MANAGEMENT, ['mixed', 'mixed', 'conditional', 'conditional'], 'Two say partly, two set a condition.'],
    [PEOPLE_MANAGEMENT, ['shared', 'shared', 'does'], 'Two share it, one says yes.'],
    [
      SCOPE,
      ['states:one-team', 'states:several-teams', 'states:one-team'],
      'Two say one team, one says several teams.',
    ],
    [SUCCESS, ['states', 'states'], 'Two answer in their own words.'],
    [SUCCESS, ['silent', 'silent'], 'Nobody speaks.'],
    [SUCCESS, Array.from({ length: 12 }, () => 'states'), '12 answer in their own words.'],
  ])('$id for %j', (theme, positions, sentence) => {
    expect(countFinding(theme, positions)).toBe(sentence)
  })
})

describe('silence beside what is said', () => {
  test.each<[Position[], string]>([
    [['does', 'silent'], 'One says nothing.'],
    [['does', 'silent', 'silent'], 'Two say nothing.'],
    [['does', 'does-not'], ''],
    [['silent', 'silent'], ''],
  ])('%j: “%s”', (positions, words) => {
    expect(silenceFinding(positions)).toBe(words)
  })
})

test.each<[ComparisonShow, number, string]>([
  ['differences', 2, 'No differences among the two'],
  ['differences', 3, 'No differences among these three'],
  ['in-common', 2, 'Nothing that both agree on'],
  ['in-common', 5, 'Nothing that all of these five agree on'],
  ['one-only', 2, 'Nothing that only one of the two says'],
  ['one-only', 4, 'Nothing that only one of these four says'],
  ['silent', 2, 'Nobody is silent: both speak on every theme'],
  ['silent', 3, 'Nobody is silent: all three speak on every theme'],
  ['all', 2, 'There is nothing to compare'],
])('a view without rows is a finding: %s of %i', (show, models, words) => {
  expect(emptyViewFinding(show, models)).toBe(words)
})
