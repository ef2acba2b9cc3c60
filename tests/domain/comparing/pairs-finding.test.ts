import { describe, expect, it } from 'vitest'
import { rankPairs } from '../../../src/domain/comparing/pairs.ts'
import { agreementFinding, figuresOf, partsInWords } from '../../../src/domain/comparing/pairs-finding.ts'
import { agreementHead } from '../../../src/domain/heads/agreement-head.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { byteLength } from '../../../src/domain/shortened.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const LETTERS: Record<string, Position> = { y: 'does', n: 'does-not', m: 'mixed' }

/** Models by name and positions, over as many duties as the longest has. */
function findingOf(models: Record<string, string>, total = Object.keys(models).length): string {
  const all = Object.entries(models).map(([inProse, said]) => ({
    inProse,
    positions: [...said].map((letter) => LETTERS[letter] ?? 'silent'),
  }))
  const themes = Array.from({ length: Math.max(...all.map(({ positions }) => positions.length), 0) }, () => MENTORING)
  return partsText(agreementFinding(rankPairs(themes, all), themes, all.length, total))
}

describe('the finding', () => {
  it('names the closest and the furthest of many, with ties', () => {
    const { themes } = VOCABULARY
    const { models } = INDEX
    expect(partsText(agreementFinding(rankPairs(themes, models), themes, models.length, models.length))).toBe(
      'Closest: Acme Anvils and Zenith, agreeing on all 4 themes they can be compared on. ' +
        'Furthest apart: the Corvid guide and Zenith, agreeing on 1 of the 3 themes; ' +
        'just as far apart are Acme Anvils and the Corvid guide, on 1 of the 3 themes.',
    )
  })

  it.each<[string, Record<string, string>, number | undefined, string]>([
    ['no model', {}, undefined, 'There are no models, and so no pair to compare.'],
    ['one', { A: 'yy' }, undefined, 'There is one model, and so no pair to compare.'],
    ['two', { A: 'yyn', B: 'yyy' }, undefined, 'A and B agree on 2 of the 3 themes they can be compared on.'],
    [
      'two that never agree',
      { A: 'yy', B: 'nn' },
      undefined,
      'A and B agree on none of the 2 themes they can be compared on.',
    ],
    [
      'two with too little',
      { A: 'y-', B: 'yy' },
      undefined,
      'A and B can be compared on fewer than 2 themes, too few to say how close they are.',
    ],
    [
      'three with too little',
      { A: 'y-', B: 'y-', C: '-y' },
      undefined,
      'No pair can be ranked: each can be compared on fewer than 2 themes, too few to say how close they are.',
    ],
    [
      'one pair that is ranked',
      { A: 'yy', B: 'yy', C: '-y' },
      undefined,
      'Closest: A and B, agreeing on all 2 themes they can be compared on. Two pairs can be compared on fewer than 2 themes and are not ranked.',
    ],
    [
      'all the same',
      { A: 'yy', B: 'yy', C: 'yy' },
      undefined,
      'All 3 pairs are equally close: A and B agree on all 2 themes they can be compared on, and so in proportion does every other.',
    ],
    [
      'a tie of three, among some of many',
      { A: 'yy', B: 'yy', C: 'yy', D: 'nm' },
      90,
      'Closest among four of 90 models: A and B, agreeing on all 2 themes they can be compared on; two more pairs are as close. ' +
        'Furthest apart: C and D, agreeing on none of the 2 themes; two more pairs are as far apart.',
    ],
    [
      'six of whom one stands alone',
      { A: 'yyyy', B: 'yyyy', C: 'yyyn', D: 'yyyn', E: 'yyyn', F: 'nnny' },
      undefined,
      'Closest: A and B, agreeing on all 4 themes they can be compared on; three more pairs are as close. ' +
        'Furthest apart: E and F, agreeing on none of the 4 themes; two more pairs are as far apart. ' +
        'F stands alone: nobody agrees with it on more than one theme.',
    ],
    [
      'six of whom one agrees with nobody',
      { A: 'yy', B: 'yy', C: 'yy', D: 'yy', E: 'yy', f: 'nn' },
      undefined,
      'Closest: A and B, agreeing on all 2 themes they can be compared on; nine more pairs are as close. ' +
        'Furthest apart: E and f, agreeing on none of the 2 themes; four more pairs are as far apart. ' +
        'F stands alone: nobody agrees with it on any theme.',
    ],
    [
      'six among more: whoever stands alone there need not',
      { A: 'yy', B: 'yy', C: 'yy', D: 'yy', E: 'yy', F: 'nn' },
      90,
      'Closest among six of 90 models: A and B, agreeing on all 2 themes they can be compared on; nine more pairs are as close. ' +
        'Furthest apart: E and F, agreeing on none of the 2 themes; four more pairs are as far apart.',
    ],
  ])('of %s', (_, models, total, text) => {
    expect(findingOf(models, total)).toBe(text)
  })

  it('makes names and figures stand out', () => {
    const { themes } = VOCABULARY
    const parts = agreementFinding(rankPairs(themes, INDEX.models), themes, 4, 4)
    expect(parts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      'Acme Anvils and Zenith',
      'all 4 themes',
      'the Corvid guide and Zenith',
      '1 of the 3 themes',
    ])
  })
})

it('tells the figures of a pair', () => {
  const counts = { 'all-agree': 8, differ: 3, 'some-silent': 0, 'one-only': 2, 'side-by-side': 1, nobody: 1 }
  expect(figuresOf({ counts, comparable: 11 })).toBe('8 of 11')
})

it('tells the parts beside agreeing, and leaves out what there is none of', () => {
  const counts = { 'all-agree': 4, differ: 3, 'some-silent': 0, 'one-only': 2, 'side-by-side': 1, nobody: 1 }
  expect(partsInWords(counts)).toEqual(['3 differ', '3 silent', '1 not judged'])
  expect(partsInWords({ ...counts, 'one-only': 0, 'side-by-side': 0, nobody: 0 })).toEqual(['3 differ'])
})

describe('the head', () => {
  it('starts with the finding, and is cut to what chats show', () => {
    const head = agreementHead(INDEX.models, INDEX.models.length, VOCABULARY.themes)
    expect(head.title).toBe('Who agrees with whom on the tech lead · Role Atlas')
    expect(byteLength(head.title)).toBeLessThanOrEqual(65)
    expect(head.description).toMatch(/^Closest: Acme Anvils and Zenith, agreeing on all 4 themes/)
    expect(byteLength(head.description)).toBeLessThanOrEqual(300)
  })
})
