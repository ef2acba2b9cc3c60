import { describe, expect, it } from 'vitest'
import { withStance } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, decisionOn, stancesOf } from '../../../src/domain/draft/draft.ts'
import { isPicked, pickerRows, stepOfPicking, withPicked } from '../../../src/domain/draft/picker-rows.ts'
import { sheetSlice } from '../../../src/domain/draft/sheet-slice.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'

const blank = blankDraft('mine', 'My draft')
const DEPARTMENT = { id: 'department', label: 'A department' }
const WIDE = { ...SCOPE, values: [...(SCOPE.values ?? []), DEPARTMENT] }
const stated = (value: string, count: number) => ({ stance: 'states' as const, value, words: value, count })

describe('the rows of the picker', () => {
  it('are the stances, where a theme has no values', () => {
    for (const theme of [DELIVERY, SUCCESS])
      expect(pickerRows(theme)).toEqual(stancesOf(theme).map((stance) => ({ stance })))
  })

  it('are the values in the place of “Stated”, those that most state first, and that none of them fits', () => {
    const rows = pickerRows(WIDE, [stated('department', 4), { ...stated('one-team', 2), stance: 'states' }])
    expect(rows.map(({ value, inOwnWords, stance }) => value?.label ?? (inOwnWords ? 'own' : stance))).toEqual([
      'A department',
      'One team',
      'Several teams',
      'own',
      'conditional',
      'does-not',
      'other-role',
      'mixed',
      'silent',
    ])
    expect(rows.map(({ value }) => value?.elsewhere)).toEqual([4, 2, 0, ...Array(6).fill(undefined)])
  })

  it('stand as the atlas names them where the others are not known, and by what the atlas knows where they are', () => {
    const order = (others?: Parameters<typeof pickerRows>[1]) =>
      pickerRows(SCOPE, others).flatMap(({ value }) => (value ? [[value.id, value.elsewhere]] : []))
    expect(order()).toEqual([
      ['one-team', 0],
      ['several-teams', 0],
    ])
    const place = INDEX.vocabulary.themes.findIndex(({ id }) => id === SCOPE.id)
    expect(order(sheetSlice(INDEX).others[place])[0]).toEqual(['one-team', 2])
  })

  it('are picked by one step each, which names what was picked', () => {
    for (const theme of [SCOPE, SUCCESS, DELIVERY]) {
      const rows = pickerRows(theme)
      for (const row of rows) {
        const decision = decisionOn(withPicked(withStance(blank, theme.id, 'silent'), theme, row), theme.id)
        expect(rows.filter((each) => isPicked(each, decision))).toEqual([row])
      }
    }
    expect(
      pickerRows(SCOPE)
        .map((row) => stepOfPicking(SCOPE, row))
        .slice(0, 4),
    ).toEqual(['A1 One team', 'A1 Several teams', 'A1 in your words', 'A1 Only if'])
  })

  it('are none picked while a fact lacks its value', () => {
    const decision = decisionOn(withStance(blank, SCOPE.id, 'states'), SCOPE.id)
    expect(pickerRows(SCOPE).some((row) => isPicked(row, decision))).toBe(false)
  })
})
