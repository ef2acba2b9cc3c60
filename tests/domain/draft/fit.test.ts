import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/domain/comparing/agreement-class.ts'
import { inOwnWords, withPartners, withStance, withValue, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import {
  canFit,
  choicesOn,
  FITS,
  type FitRow,
  fitOf,
  nobodyMatches,
  type Wanted,
  wantedIn,
  whoFits,
} from '../../../src/domain/draft/fit.ts'
import { choiceWords, fitFinding, fitParts, placeWords, saidWords } from '../../../src/domain/draft/fit-words.ts'
import type { Position } from '../../../src/domain/position.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import {
  DELIVERY,
  DIRECTION,
  MENTORING,
  PEOPLE_MANAGEMENT,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
} from '../../fixtures/invented-vocabulary.ts'

const { models, vocabulary } = INDEX
const { themes, roles } = vocabulary

const DUTY_POSITIONS: readonly Position[] = ['does', 'shared', 'conditional', 'mixed', 'does-not', 'other-role']
const spoken = fc.constantFrom<Position>(...DUTY_POSITIONS)
const position = fc.constantFrom<Position>(...DUTY_POSITIONS, 'silent')

describe('how a source fits an answer', () => {
  it.each<[Position, Position, string]>([
    ['does', 'does', 'matches'],
    ['does', 'shared', 'in-part'],
    ['conditional', 'shared', 'in-part'],
    ['conditional', 'conditional', 'matches'],
    ['does', 'mixed', 'in-part'],
    ['mixed', 'mixed', 'in-part'],
    ['mixed', 'does-not', 'in-part'],
    ['does', 'does-not', 'against'],
    ['other-role', 'does', 'against'],
    ['other-role', 'does-not', 'matches'],
    ['does', 'silent', 'silent'],
    ['states:one-team', 'states:one-team', 'matches'],
    ['states:one-team', 'states:several', 'against'],
    ['states:one-team', 'states', 'against'],
    ['states:one-team', 'conditional', 'in-part'],
    ['states:one-team', 'does-not', 'against'],
  ])('%s beside %s: %s', (wanted, other, fit) => {
    expect(fitOf(wanted, other)).toBe(fit)
  })

  it('is the same from either side, and never agreement where a comparison finds none', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        expect(fitOf(one, other)).toBe(fitOf(other, one))
        expect(fitOf(one, other) === 'matches').toBe(classify(MENTORING, [one, other]) === 'all-agree')
      }),
    )
  })
})

describe('the answers of a draft that somebody may fit', () => {
  const draft = [
    (each: Draft) => withStance(each, DIRECTION.id, 'does'),
    (each: Draft) => withValue(withStance(each, SCOPE.id, 'states'), SCOPE.id, 'one-team'),
    (each: Draft) => withWords(withStance(each, SUCCESS.id, 'states'), SUCCESS.id, 'Ships.'),
    (each: Draft) => withStance(each, MENTORING.id, 'silent'),
    (each: Draft) => withStance(each, PEOPLE_MANAGEMENT.id, 'shared'),
  ].reduce((so, next) => next(so), blankDraft('mine', 'My draft'))

  it('are those that line up: not what is left out, not decided, or told in words', () => {
    expect(wantedIn(draft, themes)).toEqual({
      wanted: [
        { theme: SCOPE.id, position: 'states:one-team' },
        { theme: DIRECTION.id, position: 'does' },
      ],
      inWords: [SUCCESS],
    })
    const inWords = withWords(inOwnWords(draft, SCOPE.id), SCOPE.id, 'Half a team.')
    expect(wantedIn(inWords, themes).inWords).toEqual([SCOPE, SUCCESS])
    const shared = withPartners(draft, PEOPLE_MANAGEMENT.id, [PRODUCT_OWNER.id])
    expect(wantedIn(shared, themes).wanted.at(-1)).toEqual({ theme: PEOPLE_MANAGEMENT.id, position: 'shared' })
  })

  it('can be chosen without a draft, where they line up', () => {
    expect(choicesOn(SUCCESS)).toEqual([])
    expect(choicesOn(SCOPE).map((each) => choiceWords(each, SCOPE))).toEqual(['One team', 'Several teams'])
    expect(choicesOn(MENTORING).map((each) => choiceWords(each, MENTORING))).toEqual([
      'Does it',
      'Shared',
      'Only if',
      'Explicitly not',
      'Another role does',
    ])
    for (const theme of themes) for (const each of choicesOn(theme)) expect(canFit(theme, each)).toBe(true)
  })
})

const WANTED: Wanted[] = [
  { theme: SCOPE.id, position: 'states:one-team' },
  { theme: DELIVERY.id, position: 'does' },
  { theme: MENTORING.id, position: 'does' },
  { theme: PEOPLE_MANAGEMENT.id, position: 'does-not' },
]
const named = (rows: readonly FitRow[]) => rows.map(({ source, place }) => `${place} ${source.shortName}`)

describe('who fits', () => {
  it('comes with most matches first, then most in part, then fewest against; equal ones share a place', () => {
    const rows = whoFits(WANTED, themes, models)
    expect(named(rows)).toEqual(['1 Acme', '2 Zenith', '3 Corvid', '3 Small studio'])
    expect(rows.map(({ counts }) => partsText(fitParts(counts)).replaceAll('\u00a0', ' '))).toEqual([
      '2 match, 2 in part',
      '2 match, 1 in part, 1 silent',
      'no match, 1 in part, 1 against, 2 silent',
      'no match, 1 in part, 1 against, 2 silent',
    ])
    expect(rows.map(placeWords)).toEqual(['Place 1', 'Place 2', 'Place 3, shared by two', 'Place 3, shared by two'])
  })

  it('says on each theme what the source says', () => {
    const [acme] = whoFits(WANTED, themes, models)
    expect(
      acme?.themes.map(({ fit, said }, place) => `${fit}: ${saidWords(said, themes[place] ?? SCOPE, roles)}`),
    ).toEqual([
      'matches: One team',
      'in-part: Shared with the product owner',
      'in-part: Only if there are juniors',
      'matches: Explicitly not',
    ])
  })

  it('is told in a few sentences', () => {
    const told = (wanted: readonly Wanted[]) => partsText(fitFinding(whoFits(wanted, themes, models), themes))
    expect(told(WANTED)).toBe(
      'Of the 4 answers that matter to you, Acme Anvils matches 2 and 2 in part. Nobody matches all four. On planning and delivery and on mentoring nobody says what you say.',
    )
    expect(told([{ theme: DIRECTION.id, position: 'does' }])).toMatch(
      /^Of the 1 answer that matters to you, Acme Anvils, the Corvid guide and two others match it\.$/,
    )
    expect(told([{ theme: DIRECTION.id, position: 'does-not' }])).toBe(
      'Of the 1 answer that matters to you, nobody matches it.',
    )
    expect(told(WANTED.slice(0, 1))).toBe('Of the 1 answer that matters to you, Acme Anvils and Zenith match it.')
    expect(told([...WANTED.slice(0, 1), { theme: PEOPLE_MANAGEMENT.id, position: 'mixed' }])).toBe(
      'Of the 2 answers that matter to you, Acme Anvils and Zenith match 1 and 1 in part. Nobody matches both.',
    )
    expect(told([])).toBe('Nothing is ticked: tick the answers that matter to you.')
  })

  it('takes a theme that the atlas does not ask for none', () => {
    expect(whoFits([{ theme: 'gone' as Wanted['theme'], position: 'does' }], themes, models)[0]?.themes).toEqual([])
  })

  const made = fc.array(fc.array(position, { minLength: themes.length, maxLength: themes.length }), {
    minLength: 1,
    maxLength: 12,
  })
  const wantedSome = fc
    .subarray(themes.filter(({ kind }) => kind === 'duty'))
    .chain((some) => fc.tuple(...some.map(({ id }) => spoken.map((each) => ({ theme: id, position: each })))))

  it('is counted: every source has a count for each answer, the places follow it, and the order in does not', () => {
    fc.assert(
      fc.property(made, wantedSome, (positions, wanted) => {
        const sources = positions.map((own, place) => ({
          ...(models[0] as (typeof models)[0]),
          shortName: String(place),
          positions: own,
        }))
        const rows = whoFits(wanted, themes, sources)
        expect(rows).toHaveLength(sources.length)
        for (const { counts } of rows) expect(FITS.reduce((sum, fit) => sum + counts[fit], 0)).toBe(wanted.length)
        for (const [at, row] of rows.entries()) {
          const before = rows[at - 1]
          const key = ({ counts }: FitRow) => [-counts.matches, -counts['in-part'], counts.against]
          if (!before) expect(row.place).toBe(1)
          else {
            const isEqual = String(key(before)) === String(key(row))
            expect(row.place).toBe(isEqual ? before.place : at + 1)
            // Equal ones stand in the order they came in.
            if (isEqual) expect(Number(before.source.shortName)).toBeLessThan(Number(row.source.shortName))
          }
          expect(row.sharedBy).toBe(rows.filter(({ place }) => place === row.place).length - 1)
        }
        // Another order of what is wanted, which weighs nothing, gives the same places.
        expect(named(whoFits([...wanted].reverse(), themes, sources))).toEqual(named(rows))
        for (const theme of nobodyMatches(rows))
          for (const { themes: on } of rows) expect(on.find((each) => each.theme === theme)?.fit).not.toBe('matches')
      }),
    )
  })

  it('is never made worse by saying what is wanted', () => {
    fc.assert(
      fc.property(made, wantedSome, (positions, wanted) => {
        const [wish] = wanted
        if (!wish || wish.position === 'mixed') return
        const sources = positions.map((own, place) => ({
          ...(models[0] as (typeof models)[0]),
          shortName: String(place),
          positions: own,
        }))
        const at = themes.findIndex(({ id }) => id === wish.theme)
        const [first, ...others] = sources
        if (!first) return
        const saying = {
          ...first,
          positions: first.positions.map((each, place) => (place === at ? wish.position : each)),
        }
        const placeOf = (rows: readonly FitRow[]) => rows.find(({ source }) => source.shortName === '0')?.place ?? 0
        expect(placeOf(whoFits(wanted, themes, [saying, ...others]))).toBeLessThanOrEqual(
          placeOf(whoFits(wanted, themes, sources)),
        )
      }),
    )
  })
})
