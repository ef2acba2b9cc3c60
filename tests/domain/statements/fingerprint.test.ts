import { describe, expect, test } from 'vitest'
import type { AnswerStance } from '../../../src/domain/model.ts'
import { drawFingerprint, fingerprintWords, stanceCounts } from '../../../src/domain/statements/fingerprint.ts'
import { STANCE_LABELS } from '../../../src/domain/statements/stance.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const [first, second, third] = VOCABULARY.themes
if (!first || !second || !third) throw new Error('The fixture has themes.')

describe('the drawing', () => {
  // From the corner of a bar: right, down, left. The baseline is at 27.5, a unit of air on either side.
  test.each<[AnswerStance, string, string]>([
    ['does', 'does', 'M0 0.5h7v26h-7z'],
    // A plate of 7 by 8 at 7, on a post of 2 from 15 to 26 in the middle.
    ['states', 'fact', 'M0 7h7v8h-2.5v11h-2v-11h-2.5z'],
    ['shared', 'shared', 'M0 13.5h7v13h-7z'],
    ['conditional', 'only', 'M0 0.5h7v26h-7zm1.5 1.5v23h4v-23z'],
    ['does-not', 'not', 'M0 28.5h7v15h-7z'],
    ['other-role', 'not', 'M0 28.5h7v15h-7zm1.5 1.5v12h4v-12z'],
    ['mixed', 'mixed', 'M0 13.5h7v13h-7zM0 28.5h7v8h-7z'],
  ])('of %s is in the colour of %s', (stance, mark, path) => {
    expect(drawFingerprint([stance], [first])).toMatchObject({ width: 7, bars: [{ mark, path }], dots: '' })
  })

  test('of silence is a dot on the line', () => {
    expect(drawFingerprint(['silent'], [first])).toMatchObject({ bars: [], dots: 'M3.5 27.5h0', baseline: 'M0 27.5h7' })
  })

  test('has one path a colour, whatever the number of themes; what is missing is silent', () => {
    const { bars, dots } = drawFingerprint(['states', 'does', 'states', 'does-not', 'other-role'], VOCABULARY.themes)
    expect(bars.map(({ mark }) => mark)).toEqual(['fact', 'does', 'not'])
    expect(bars[0]?.path.match(/M[\d.]+/g)).toEqual(['M0', 'M24.4'])
    expect(dots.match(/M/g)).toHaveLength(VOCABULARY.themes.length - 5)
  })

  test('steps by 9.2, with a gap of 6 between areas', () => {
    const themes = [
      { area: 'a', ref: 'A1' },
      { area: 'a', ref: 'A2' },
      { area: 'b', ref: 'B1' },
    ]
    const { bars, letters, width } = drawFingerprint(['does', 'does', 'does'], themes)
    expect(bars[0]?.path.match(/M[\d.]+/g)).toEqual(['M0', 'M9.2', 'M24.4'])
    expect(letters).toEqual([
      { letter: 'A', x: 0 },
      { letter: 'B', x: 24.4 },
    ])
    expect(width).toBe(31.4)
  })

  test('of no themes is empty', () => {
    expect(drawFingerprint([], [])).toMatchObject({ width: 0, bars: [], dots: '' })
  })
})

describe('the same in words', () => {
  test.each<[AnswerStance[], string]>([
    [['does'], 'Of 1 theme: 1 does it.'],
    [['silent', 'silent'], 'Of 2 themes: 2 say nothing.'],
    [['does', 'states', 'does', 'silent'], 'Of 4 themes: 1 fact, 2 does it, 1 says nothing.'],
    [['states', 'mixed', 'states', 'does-not'], 'Of 4 themes: 2 facts, 1 mixed, 1 explicitly not.'],
    [
      Object.keys(STANCE_LABELS) as AnswerStance[],
      'Of 8 themes: 1 fact, 1 does it, 1 shared, 1 only if, 1 mixed, 1 explicitly not, 1 another role does, 1 says nothing.',
    ],
  ])('%j', (stances, words) => {
    expect(fingerprintWords(stances)).toBe(words)
  })

  test('counts each stance there is, in the order of the legend', () => {
    expect(stanceCounts(['silent', 'states', 'does', 'states', 'silent'])).toEqual([
      ['states', 2],
      ['does', 1],
      ['silent', 2],
    ])
    const all = Object.keys(STANCE_LABELS) as AnswerStance[]
    expect(stanceCounts(all).map(([stance]) => stance)).toEqual(all)
  })
})
