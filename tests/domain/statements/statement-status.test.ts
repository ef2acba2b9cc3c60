import { expect, it } from 'vitest'
import { limitsInWords } from '../../../src/domain/statements/statement-status.ts'

it('says what limits a statement, the hedge first', () => {
  expect(limitsInWords({ hedged: true, status: 'anecdote' })).toEqual(['hedged in the source', 'an anecdote'])
  expect(limitsInWords({ status: 'elsewhere' })).toEqual(['about other kinds of company'])
})

it('says nothing of a model’s own, unhedged statement', () => {
  expect(limitsInWords({})).toEqual([])
  expect(limitsInWords({ status: 'own' })).toEqual([])
})
