import { describe, expect, it } from 'vitest'
import {
  countsOf,
  differencesOf,
  mostApart,
  mostContested,
  settled,
  standingsOf,
  widestFirst,
} from '../../../src/domain/comparing/standings.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'

const { themes } = INDEX.vocabulary
const [acme, corvid, studio, zenith] = INDEX.models
if (!acme || !corvid || !studio || !zenith) throw new Error('The fixture has four models.')

describe('standings', () => {
  it('classes each theme by positions alone, as a full comparison does', () => {
    expect(standingsOf(themes, INDEX.models).map(({ theme, agreement }) => [theme.id, agreement])).toEqual(
      expect.arrayContaining([
        ['scope', 'differ'],
        ['success', 'side-by-side'],
        ['technical-direction', 'all-agree'],
        ['delivery', 'one-only'],
        ['mentoring', 'some-silent'],
        ['people-management', 'differ'],
      ]),
    )
  })

  it('takes a missing position for silence', () => {
    expect(standingsOf(themes, [{ positions: [] }]).map(({ agreement }) => agreement)).toEqual(
      themes.map(() => 'nobody'),
    )
  })

  it('puts the widest gap first and leaves out what does not differ', () => {
    expect(widestFirst(standingsOf(themes, INDEX.models)).map(({ theme }) => theme.id)).toEqual([
      'people-management',
      'scope',
    ])
  })

  it('orders all themes from the most contested to what nobody can judge', () => {
    const standings = standingsOf(themes, INDEX.models)
    expect(mostContested(standings).map(({ theme }) => theme.id)).toEqual([
      'people-management',
      'scope',
      'technical-direction',
      'mentoring',
      'delivery',
      'success',
    ])
    expect(settled(standings).map(({ theme }) => theme.id)).toEqual(['technical-direction', 'mentoring'])
  })

  it('counts differences', () => {
    expect(countsOf(themes, INDEX.models)).toMatchObject({ differ: 2, 'all-agree': 1, 'some-silent': 1, 'one-only': 1 })
    expect(differencesOf(themes, [acme, zenith])).toBe(0)
    expect(differencesOf(themes, [acme, corvid])).toBe(2)
  })

  it('chooses the models that differ on the most themes, the first of equals', () => {
    expect(mostApart(themes, [zenith, acme, studio, corvid], 2)).toEqual([zenith, corvid])
    expect(mostApart(themes, [acme, zenith], 3)).toEqual([acme, zenith])
  })
})
