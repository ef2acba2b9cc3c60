import { describe, expect, it } from 'vitest'
import { agreeOnDuty } from '../../src/domain/duty-agreement.ts'
import { dutyRows } from '../../src/domain/duty-table.ts'
import { whoInWords } from '../../src/domain/duty-words.ts'
import { realContent } from './support/real-content.ts'

// Read off the documents by hand: what each says of three duties that people ask about first. A duty that stops lining
// up, or a cell that says more than its document, is then noticed by somebody who has read them.

const { models, vocabulary } = realContent()
const rows = dutyRows(models, vocabulary)

/** What each model says of a duty, with the lines that say so; the silent are left out. */
function said(duty: string) {
  const row = rows.find((each) => each.duty.id === duty)
  if (!row) throw new Error(`Nobody places ${duty}.`)
  const cells = models.flatMap(({ id }, place) => {
    const placings = row.cells[place] ?? []
    const lines = placings.flatMap(({ cites }) => cites.map((cite) => cite.lines[0]))
    const words = placings.map((placing) => whoInWords(placing, vocabulary.roles)).join('; ')
    return words === '' ? [] : [[id, `${words}: ${[...new Set(lines)].join(', ')}`]]
  })
  return { ...Object.fromEntries(cells), together: agreeOnDuty(row.cells).agreement }
}

describe('who does what in the real documents', () => {
  it('performance reviews: a tech lead with reports in one, nobody named in another, three silent', () => {
    expect(said('review-performance')).toEqual({
      loadsmart: 'Tech lead, only if they have direct reports: 33',
      'mid-size-company': 'Explicitly not the tech lead; nobody named: 50',
      together: 'differ',
    })
  })

  it('managing people: on a condition, or ruled out in favour of the engineering manager', () => {
    expect(said('manage-people')).toEqual({
      loadsmart: 'Tech lead, only if it is agreed beforehand with the engineering manager (hedged in the source): 12',
      soundcloud: 'Explicitly not the tech lead; the engineering manager does: 30, 33',
      together: 'differ',
    })
  })

  it('capacity: the tech lead’s in one, the engineering manager’s in another', () => {
    expect(said('allocate-capacity')).toEqual({
      brax: 'Tech lead: 26',
      soundcloud: 'Engineering manager: 20',
      together: 'differ',
    })
  })

  it('service levels and priorities: one document each', () => {
    expect(said('monitor-systems')).toEqual({
      loadsmart: 'Shared with the engineering manager: 24',
      together: 'one-only',
    })
    expect(said('decide-what-to-build')).toEqual({ soundcloud: 'Product owner: 20', together: 'one-only' })
  })
})
