import { expect, it } from 'vitest'
import { type History, NO_HISTORY, type Step } from '../../../src/domain/draft/history.ts'
import { historyToKeep, LARGEST_HISTORY } from '../../../src/domain/draft/kept-history.ts'

const step = (name: string, length = 0): Step => ({
  name: name.padEnd(length, '.'),
  visit: 'a visit',
  before: { decisions: {} },
  after: { decisions: {} },
})
const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name.replace(/\.+$/, ''))
const kept = (history: Partial<History>) => historyToKeep({ ...NO_HISTORY, ...history }, 5)

it('keeps all steps in their order, and no visit: a field is visited anew after a reload', () => {
  const history = kept({ past: [step('one'), step('two')], future: [step('three')] })
  expect(history).toMatchObject({ changed: 5 })
  expect([names(history.past), names(history.future)]).toEqual([['one', 'two'], ['three']])
  expect(history.past[0]).not.toHaveProperty('visit')
})

it('keeps those that are undone next where there is no room for all', () => {
  const half = LARGEST_HISTORY / 2
  expect(names(kept({ past: [step('old'), step('large', half), step('other', half), step('new')] }).past)).toEqual([
    'other',
    'new',
  ])
  expect(kept({ past: [step('old'), step('too large', LARGEST_HISTORY)] }).past).toEqual([])
})

it('keeps what can be done again in the room that is left', () => {
  const half = LARGEST_HISTORY / 2
  const history = kept({ past: [step('done', half)], future: [step('last', half), step('next')] })
  expect([names(history.past), names(history.future)]).toEqual([['done'], ['next']])
})
