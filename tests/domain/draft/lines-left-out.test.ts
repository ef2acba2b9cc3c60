import { expect, it } from 'vitest'
import { accepted, joinedDecision } from '../../../src/domain/draft/accepting.ts'
import { withDecision, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft, decisionOn } from '../../../src/domain/draft/draft.ts'
import { linesLeftOut, withLinesLeftOut } from '../../../src/domain/draft/lines-left-out.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'
import { DELIVERY, MENTORING } from '../../fixtures/invented-vocabulary.ts'

const TEXT = 'Plans the sprints.\nTells what slips.\nAgrees dates with HR.'
const begun = withDocument(blankDraft('mine', 'My draft'), { name: 'Lead', text: TEXT, added: 1, passages: 3 })

/** Accepts the line of a text for delivery, added to what was accepted before. */
function withLine(draft: Draft, line: number): Draft {
  const place = { key: String(line), lines: [line, line] as const }
  const gave = { stance: 'does' as const, words: TEXT.split('\n')[line - 1] ?? '' }
  const shown = joinedDecision(decisionOn(draft, DELIVERY.id), place, gave, 'add')
  return accepted(draft, place, DELIVERY.id, gave, { shown })
}

const BOTH = withLine(withLine(begun, 1), 2)
const wordsOf = (draft: Draft) => decisionOn(draft, DELIVERY.id)?.words

it('nothing is left out where lines were added', () => {
  expect(wordsOf(BOTH)).toBe('Plans the sprints; Tells what slips.')
  expect(linesLeftOut(BOTH, DELIVERY.id)).toEqual([])
  expect(linesLeftOut(BOTH, MENTORING.id)).toEqual([])
})

it('of words that do not have them, lines that were accepted are told in the order of the document', () => {
  const written = withWords(withLine(BOTH, 3), DELIVERY.id, 'Tells what slips, and more.')
  expect(linesLeftOut(written, DELIVERY.id)).toEqual([
    { lines: [1, 1], words: 'Plans the sprints.' },
    { lines: [3, 3], words: 'Agrees dates with HR.' },
  ])
})

it('they can be added to the words, and then none is left out', () => {
  const written = withWords(BOTH, DELIVERY.id, 'Plans as a team.')
  const whole = withLinesLeftOut(written, DELIVERY.id)
  expect(wordsOf(whole)).toBe('Plans as a team; Plans the sprints; Tells what slips.')
  expect(decisionOn(whole, DELIVERY.id)).toEqual({ ...decisionOn(BOTH, DELIVERY.id), words: wordsOf(whole) })
  expect(linesLeftOut(whole, DELIVERY.id)).toEqual([])
})

it('none is left out of a theme that was cleared', () => {
  expect(linesLeftOut(withDecision(BOTH, DELIVERY.id, undefined), DELIVERY.id)).toEqual([])
})
