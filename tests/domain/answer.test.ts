import { expect, it } from 'vitest'
import { answerOn } from '../../src/domain/answer.ts'
import type { AnswerOutline } from '../../src/domain/model.ts'

const ANSWERS: Record<string, AnswerOutline> = { pay: { stance: 'does', answer: 'Sets the pay.' } }

it.each([
  ['pay', ANSWERS.pay],
  ['people', { stance: 'silent' }],
  // A theme comes from a link, and these are in every object.
  ['constructor', { stance: 'silent' }],
  ['toString', { stance: 'silent' }],
])('the answer on %s', (theme, answer) => {
  expect(answerOn(ANSWERS, theme)).toEqual(answer)
})
