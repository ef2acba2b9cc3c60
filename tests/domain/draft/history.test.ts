import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnswered, withNote } from '../../../src/domain/draft/asking.ts'
import { withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import {
  type History,
  MOST_STEPS,
  NO_HISTORY,
  recorded,
  redone,
  stepBetween,
  undone,
} from '../../../src/domain/draft/history.ts'
import { DELIVERY, MENTORING, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const blank = blankDraft('mine', 'My draft')

/** The draft and its history after some changes, each a step. */
function changedBy(...changes: { to: (draft: Draft) => Draft; name: string; visit?: string }[]): {
  draft: Draft
  history: History
} {
  return changes.reduce<{ draft: Draft; history: History }>(
    ({ draft, history }, { to, name, visit }) => {
      const next = to(draft)
      const step = stepBetween(draft, next, name, visit)
      return { draft: next, history: step ? recorded(history, step) : history }
    },
    { draft: blank, history: NO_HISTORY },
  )
}

describe('undoing', () => {
  it('has nothing to undo at first, nor anything to do again', () => {
    expect(undone(blank, NO_HISTORY)).toBeUndefined()
    expect(redone(blank, NO_HISTORY)).toBeUndefined()
  })

  it('takes typing back a visit at a time', () => {
    const type = (words: string, visit: string) => ({
      to: (draft: Draft) => withWords(draft, DELIVERY.id, words),
      name: 'words',
      visit,
    })
    const { draft, history } = changedBy(type('P', 'one'), type('Pl', 'one'), type('Plans', 'two'))
    const once = undone(draft, history)
    expect(once?.draft.decisions[DELIVERY.id]?.words).toBe('Pl')
    expect(undone(once?.draft ?? blank, once?.history ?? NO_HISTORY)?.draft.decisions).toEqual({})
  })

  it('leaves a name as it was, and brings it back', () => {
    const { draft, history } = changedBy({ to: (each) => ({ ...each, name: 'Lead at Acme' }), name: 'Name' })
    const before = undone(draft, history)
    expect(before?.draft.name).toBe('My draft')
    expect(redone(before?.draft ?? blank, before?.history ?? NO_HISTORY)?.draft.name).toBe('Lead at Acme')
  })

  it('takes back what was done with questions, and typed beside them a visit at a time', () => {
    const note = (words: string) => ({
      to: (draft: Draft) => withNote(draft, 'not-said:scope', words),
      name: 'note',
      visit: 'one',
    })
    const { draft, history } = changedBy(
      { to: (each) => withAnswered(each, 'not-said:scope', true), name: 'answered' },
      note('A'),
      note('Ask'),
    )
    expect(draft.asked).toEqual({ 'not-said:scope': { answered: true, note: 'Ask' } })
    const once = undone(draft, history)
    expect(once?.draft.asked).toEqual({ 'not-said:scope': { answered: true } })
    const twice = undone(once?.draft ?? blank, once?.history ?? NO_HISTORY)
    expect(twice?.draft).toEqual(blank)
    expect(redone(twice?.draft ?? blank, twice?.history ?? NO_HISTORY)?.draft.asked).toEqual({
      'not-said:scope': { answered: true },
    })
  })

  it('does not hold what was undone once something else is done', () => {
    const { draft, history } = changedBy({ to: (each) => withStance(each, DELIVERY.id, 'does'), name: 'B2' })
    const before = undone(draft, history)
    const next = withStance(before?.draft ?? blank, SCOPE.id, 'mixed')
    const step = stepBetween(before?.draft ?? blank, next, 'A1')
    expect(step && redone(next, recorded(before?.history ?? NO_HISTORY, step))).toBeUndefined()
  })

  it('goes back a hundred steps', () => {
    const many = Array.from({ length: MOST_STEPS + 20 }, (_, place) => ({
      to: (draft: Draft) => withWords(draft, DELIVERY.id, `Plans ${place}`),
      name: String(place),
    }))
    expect(changedBy(...many).history.past).toHaveLength(MOST_STEPS)
  })

  it('all the way and doing all again loses nothing', () => {
    const change = fc.record({
      theme: fc.constantFrom(DELIVERY.id, MENTORING.id, SCOPE.id),
      words: fc.string(),
      stance: fc.constantFrom('does', 'mixed', 'silent', undefined),
      visit: fc.constantFrom('one', 'two', undefined),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { draft, history } = changedBy(
          ...changes.map(({ theme, words, stance, visit }) => ({
            to: (each: Draft) => (stance ? withStance(each, theme, stance) : withWords(each, theme, words)),
            name: 'step',
            ...(visit && { visit }),
          })),
        )
        let now = { draft, history }
        for (let back = undone(now.draft, now.history); back; back = undone(now.draft, now.history)) now = back
        expect(now.draft).toEqual(blank)
        for (let on = redone(now.draft, now.history); on; on = redone(now.draft, now.history)) now = on
        expect(now.draft).toEqual(draft)
      }),
    )
  })
})
