import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/domain/comparing/comparison.ts'
import { mostApart } from '../../../src/domain/comparing/most-apart.ts'
import type { AnswerOutline, Theme } from '../../../src/domain/model.ts'
import { DIRECTION } from '../../fixtures/invented-vocabulary.ts'

const YES: AnswerOutline = { stance: 'does', answer: 'Does.' }
const NO: AnswerOutline = { stance: 'does-not', answer: 'Does not.' }
const PART: AnswerOutline = { stance: 'mixed', answer: 'In part.' }
const SILENT: AnswerOutline = { stance: 'silent' }

/** Two models on so many themes, called a, b and so on, and the themes that stand for their comparison. */
function chosen(...pairs: [AnswerOutline, AnswerOutline][]) {
  const themes = pairs.map((_, place): Theme => ({ ...DIRECTION, id: String.fromCharCode(97 + place) as Theme['id'] }))
  const answersOf = (side: 0 | 1) =>
    Object.fromEntries(themes.map(({ id }, place) => [id, pairs[place]?.[side] ?? SILENT]))
  const few = mostApart(compare(themes, [{ answers: answersOf(0) }, { answers: answersOf(1) }]))
  return { themes: few.rows.map(({ theme }) => theme.id).join(''), words: few.words }
}

describe('the rows that stand for a comparison where there is little room', () => {
  test('are those on which it is furthest apart, in the order of the themes', () => {
    expect(chosen([YES, PART], [YES, YES], [YES, NO], [YES, NO], [SILENT, SILENT], [YES, NO], [YES, NO])).toEqual({
      themes: 'cdfg',
      words: 'the four widest gaps',
    })
  })

  test('are filled up with others on which somebody speaks, where fewer differ', () => {
    expect(chosen([SILENT, SILENT], [YES, YES], [SILENT, YES], [YES, NO], [YES, YES], [YES, YES])).toEqual({
      themes: 'bcde',
      words: 'four of them',
    })
  })

  test('are as many as there are, and silence is never one', () => {
    expect(chosen([SILENT, SILENT], [YES, NO])).toEqual({ themes: 'b', words: 'one of them' })
    expect(chosen([SILENT, SILENT])).toEqual({ themes: '', words: 'none of them' })
  })
})
