import { describe, expect, test } from 'vitest'
import { dutyPage } from '../../../src/domain/duties/duty-page.ts'
import {
  dutyPageFinding,
  dutyQuestion,
  holderTerms,
  nearIntro,
  placeIt,
  sideBySide,
  silentHeading,
  speakOnTheme,
  termsHeading,
  wayShort,
} from '../../../src/domain/duties/duty-page-words.ts'
import { dutyHead } from '../../../src/domain/heads/duty-head.ts'
import type { DutyFile } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { dutyId, roleId } from '../../fixtures/ids.ts'
import { modelSaying, ROLES, saying, WORDS } from '../support/placed-duties.ts'

const WAYS = {
  does: {},
  shared: { stance: 'shared', with: ['product-owner'] },
  if: { stance: 'conditional', when: 'there are juniors' },
  not: { stance: 'does-not' },
  'not but': { stance: 'does-not', instead: 'engineering-manager' },
  other: { stance: 'other-role', instead: 'engineering-manager' },
  others: { stance: 'other-role', instead: 'engineer' },
}
type Way = keyof typeof WAYS | 'mixed'

/** The duty of an atlas in which models speak of it in these ways, and so many say nothing. */
function placed(ways: Way[], silent = 0): DutyFile {
  const speaking = ways.map((way, place) =>
    modelSaying(
      `m-${place}`,
      ...(way === 'mixed'
        ? [saying('a', 'review-code'), saying('b', 'review-code', WAYS.if)]
        : [saying('a', 'review-code', WAYS[way])]),
    ),
  )
  const models = [...speaking, ...Array.from({ length: silent }, (_, place) => modelSaying(`s-${place}`))]
  const file = dutyPage({ vocabulary: WORDS, models }, dutyId('review-code'))
  if (!file) throw new Error('There is no such duty.')
  return file
}

/** A finding with what stands out in stars. */
function finding(ways: Way[], silent = 0): string {
  return dutyPageFinding(placed(ways, silent), ROLES)
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('')
}

describe('the finding', () => {
  test.each<[Way[], number, string]>([
    [
      ['shared', 'if', 'not', 'not'],
      9,
      '*Nobody leaves it to the tech lead alone.* Of thirteen, four place it: two rule it out, one sets a condition, one shares it. Nine do not place it.',
    ],
    [['does', 'does', 'does', 'does'], 9, '*All four leave it to the tech lead.* The other nine do not place it.'],
    [['does', 'does'], 1, '*The two who place it leave it to the tech lead.* The other one does not place it.'],
    [['not', 'not', 'not'], 0, '*All three rule it out.*'],
    [['other', 'others'], 11, '*The two who place it give it to another role.* The other eleven do not place it.'],
    [
      ['not', 'other'],
      2,
      '*The two who place it rule it out or give it to another role.* The other two do not place it.',
    ],
    [
      ['does', 'does', 'does', 'does', 'does', 'not'],
      7,
      'Of thirteen, six place it: *five leave it to the tech lead*, one rules it out. Seven do not place it.',
    ],
    [
      ['does', 'shared', 'shared', 'mixed'],
      1,
      'Of five, four place it: *two share it*, one leaves it to the tech lead, one places it in more than one way. One does not place it.',
    ],
    [['does', 'if'], 0, 'Both place it: *one leaves it to the tech lead*, one sets a condition.'],
    [['does'], 12, '*Only m-0 speaks of it:* the tech lead does it. The other twelve do not.'],
    [['if'], 12, '*Only m-0 speaks of it:* only if there are juniors. The other twelve do not.'],
    [['shared'], 1, '*Only m-0 speaks of it:* shared with the product owner. The other one does not.'],
    [['not'], 0, '*Only m-0 speaks of it:* explicitly not the tech lead.'],
    [['not but'], 0, '*Only m-0 speaks of it:* explicitly not the tech lead, but the engineering manager.'],
    [['other'], 20, '*Only m-0 speaks of it:* the engineering manager does it. The other twenty do not.'],
    [['others'], 21, '*Only m-0 speaks of it:* the engineers do it. The other 21 do not.'],
    [['mixed'], 2, '*Only m-0 speaks of it:* the tech lead does it; only if there are juniors. The other two do not.'],
    [[], 3, '*Nobody speaks of it.*'],
  ])('%j and %i silent', (ways, silent, words) => {
    expect(finding(ways, silent)).toBe(words)
  })
})

test.each([
  [{ stance: 'does' }, 'tech lead', ''],
  [{ stance: 'shared', with: ['product-owner'] }, 'shared with the product owner', 'with the product owner'],
  [{ stance: 'conditional', when: 'it burns' }, 'only if it burns', 'if it burns'],
  [
    { stance: 'conditional', when: 'it burns', with: ['product-owner'] },
    'shared with the product owner, only if it burns',
    'with the product owner, only if it burns',
  ],
  [{ stance: 'does-not' }, 'explicitly not', 'explicitly not'],
  [
    { stance: 'does-not', instead: roleId('engineer') },
    'explicitly not, the engineers',
    'explicitly not, the engineers',
  ],
  [{ stance: 'other-role', instead: roleId('engineer') }, 'the engineers', 'the engineers'],
] as const)('%j reads in a few words and under a name', (given, short, terms) => {
  const way = given as Parameters<typeof wayShort>[0]
  expect(wayShort(way, ROLES)).toBe(short)
  expect(holderTerms({ stance: way.stance, ways: [way] }, ROLES)).toBe(terms)
})

test('what is placed in several ways says all of them under its name', () => {
  const ways = [{ stance: 'does' as const }, { stance: 'conditional' as const, when: 'it burns' }]
  expect(holderTerms({ stance: 'mixed', ways }, ROLES)).toBe('tech lead; only if it burns')
})

test('what is placed on many terms counts them: they stand below', () => {
  const ways = ['it burns', 'it rains', 'it snows'].map((when) => ({ stance: 'conditional' as const, when }))
  expect(holderTerms({ stance: 'conditional', ways }, ROLES)).toBe('on three different terms')
  const statements = ways.map((way, place) => saying(`s-${place}`, 'review-code', way))
  const file = dutyPage({ vocabulary: WORDS, models: [modelSaying('acme', ...statements)] }, dutyId('review-code'))
  expect(partsText(dutyPageFinding(file ?? placed([]), ROLES))).toBe(
    'Only acme speaks of it: on three different terms.',
  )
})

test('the headings count in words', () => {
  const four = placed(['does', 'shared', 'if', 'not'], 9)
  expect(dutyQuestion('Review performance')).toBe('Whose job is it to review performance?')
  expect(dutyQuestion('PR triage')).toBe('Whose job is it to PR triage?')
  expect(termsHeading(four)).toBe('The four, and on what terms')
  expect(termsHeading(placed(['does'], 9))).toBe('The one who speaks, and on what terms')
  expect(silentHeading(four)).toBe('Nine do not place it')
  expect(silentHeading(placed(['does'], 1))).toBe('One does not place it')
  expect([1, 4].map(placeIt)).toEqual(['one places it', 'four place it'])
  expect([2, 4].map(sideBySide)).toEqual(['Set the two side by side', 'Set these four side by side'])
})

test.each([
  [6, 0, 9, 'Six of them speak on quality'],
  [0, 1, 9, 'One of them speaks on quality'],
  [2, 1, 3, 'All of them speak on quality'],
  [0, 0, 3, 'None of them speaks on quality'],
  [1, 0, 1, 'It speaks on quality'],
  [0, 0, 1, 'It says nothing of quality at all'],
])('%i near, %i beside, of %i silent', (near, beside, silent, words) => {
  const of = (count: number) => ({ count, models: [] })
  expect(speakOnTheme({ near: of(near), beside: of(beside), silent: of(silent) }, 'quality')).toBe(words)
})

test('what stands nearest is introduced as no answer', () => {
  const near = (count: number) => nearIntro({ near: { count, models: [] } }, 'quality')
  expect(near(6)).toBe('Six speak on quality, but not on this. What stands nearest:')
  expect(near(1)).toBe('One speaks on quality, but not on this. What stands nearest:')
})

describe('the head', () => {
  const file = placed(['does', 'does'], 11)
  const titled = (label: string) => dutyHead({ ...file, duty: { ...file.duty, label } }, ROLES).title

  test.each([
    ['Review code', 'Review code: is it the tech lead’s job? · Role Atlas'],
    ['Facilitate development processes', 'Facilitate development processes: is it the tech lead’s job?'],
    ['See that developers understand the work', 'See that developers understand the work: whose job is it?'],
    ['W'.repeat(48), `${'W'.repeat(48)}: whose job is it?`.slice(0, 48)],
  ])('of %s', (label, title) => {
    expect(titled(label)).toContain(title)
  })

  test('describes the duty by its question and its finding', () => {
    expect(dutyHead(file, ROLES).description).toBe(
      `${dutyQuestion(file.duty.label)} ${partsText(dutyPageFinding(file, ROLES))}`,
    )
  })
})
