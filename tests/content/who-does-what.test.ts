import { describe, expect, it } from 'vitest'
import { acrossFinding, acrossLinedUp } from '../../src/domain/duties/across-finding.ts'
import { dutiesAcross } from '../../src/domain/duties/duties-across.ts'
import { acrossSlice } from '../../src/domain/duties/duties-slice.ts'
import { agreeOnDuty } from '../../src/domain/duties/duty-agreement.ts'
import { linedUp } from '../../src/domain/duties/duty-finding.ts'
import { dutyRows } from '../../src/domain/duties/duty-table.ts'
import { whoInWords } from '../../src/domain/duties/duty-words.ts'
import { partsText } from '../../src/domain/prose.ts'
import { countedContent } from './support/real-content.ts'

// Read off the documents by hand: what each says of three duties that people ask about first. A duty that stops lining
// up, or a cell that says more than its document, is then noticed by somebody who has read them.

const content = countedContent()
const { models, vocabulary } = content
const across = dutiesAcross(content)
if (!across) throw new Error('There is no table of all duties.')
const all = across
const rows = dutyRows(models, vocabulary)
/** The five the atlas began with. */
const FIVE = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud']

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
  it('performance reviews: ruled out in two, where feedback given formally in another is no review', () => {
    expect(said('review-performance')).toEqual({
      'mid-size-company': 'Explicitly not the tech lead; nobody named: 50',
      'nhs-dpsp': 'Explicitly not the tech lead; nobody named: 28',
      together: 'some-silent',
    })
    expect(said('give-feedback')).toEqual({
      loadsmart: 'Tech lead, only if they have direct reports: 33',
      'nhs-dpsp': 'Tech lead (hedged in the source): 28',
      'va-caseflow': 'Tech lead: 7',
      together: 'some-silent',
    })
  })

  it('mentoring: four give it to the tech lead; that juniors teach others later takes nothing away', () => {
    expect(said('mentor-engineers')).toEqual({
      'general-guide': 'Tech lead: 9',
      kubernetes: 'Tech lead: 58',
      'mid-size-company': 'Tech lead: 28',
      'nhs-dpsp': 'Tech lead: 40',
      together: 'some-silent',
    })
  })

  it('a sentence that gives two duties stands with both, and HR beside its condition', () => {
    expect(said('review-documents')).toEqual({
      'general-guide': 'Tech lead: 15',
      'mid-size-company': 'Tech lead: 28',
      together: 'some-silent',
    })
    expect(said('meet-other-tech-leads')).toEqual({
      govuk: 'Tech lead: 67',
      loadsmart: 'Tech lead: 14',
      soundcloud: 'Tech lead: 65',
      together: 'some-silent',
    })
    expect(said('plan-for-performance-issues')).toEqual({
      loadsmart: 'Shared with HR, only if they have direct reports: 34',
      together: 'one-only',
    })
  })

  // Counted in the cells of the table, duty by duty: 225 are placed, 172 by one source alone. On eleven they differ: another role has
  // it in one, or the tech lead has it alone in one and with others in the next. A condition alone is no difference.
  it('53 duties are placed by two or more: they differ on 11', () => {
    const { differ, agree } = linedUp(rows)
    expect(rows).toHaveLength(225)
    expect(differ.map(({ duty }) => duty.id)).toEqual([
      'set-technical-direction',
      'aim-for-consensus',
      'keep-consistency',
      'manage-technical-debt',
      'set-priorities',
      'assign-work',
      'allocate-capacity',
      'escalate-problems',
      'write-tickets',
      'support-development',
      'manage-people',
    ])
    expect(agree).toHaveLength(42)
  })

  // Counted in the table of all thirteen: they agree where all who place a duty stand in one column.
  it('27 duties are placed by three or more: they differ on 11, most of all on managing people', () => {
    const slice = acrossSlice(all, 'three')
    const { differ, agree } = acrossLinedUp(slice.rows)
    expect(slice.counts).toEqual({ three: 27, two: 53, one: 225 })
    expect(differ.map(({ duty }) => duty.id)).toEqual([
      'manage-people',
      'escalate-problems',
      'write-tickets',
      'hold-one-to-ones',
      'give-feedback',
      'coordinate-across-teams',
      'manage-technical-debt',
      'pair-with-engineers',
      'set-technical-direction',
      'onboard-engineers',
      'support-development',
    ])
    expect(agree).toHaveLength(16)
    expect(partsText(acrossFinding(slice))).toBe(
      'Of 225 duties, 27 are placed by three sources or more. They differ on 11, most of all on whose job it is to manage people, and agree on 16, above all on who is to review code.',
    )
  })

  it('every row of all thirteen adds up, with nobody twice and nobody without a line', () => {
    for (const { duty, zones } of all.rows) {
      const ids = zones.flatMap(({ models }) => models.map(({ id }) => id))
      expect(new Set(ids).size, duty.id).toBe(ids.length)
      expect(
        zones.reduce((sum, { count }) => sum + count, 0),
        duty.id,
      ).toBe(ids.length)
    }
  })

  it('who has what in the table of all thirteen is what the table of chosen ones says', () => {
    const manage = all.rows.find(({ duty }) => duty.id === 'manage-people')
    expect(
      manage?.zones.map(({ zone, models }) => [zone, models.map(({ id, cite }) => `${id} ${cite.lines[0]}`)]),
    ).toEqual([
      ['tech-lead', ['37signals 5']],
      ['only-if', ['loadsmart 12']],
      ['not', ['soundcloud 30']],
    ])
    expect(all.rows.map(({ duty }) => duty.id).sort()).toEqual(rows.map(({ duty }) => duty.id).sort())
  })

  it('the duties of the first five alone: 21 by two or more, of which they differ on 4', () => {
    const five = models.filter(({ id }) => FIVE.includes(id))
    const { differ, agree } = linedUp(dutyRows(five, vocabulary))
    expect(differ.map(({ duty }) => duty.id)).toEqual([
      'manage-technical-debt',
      'allocate-capacity',
      'support-development',
      'manage-people',
    ])
    expect(agree).toHaveLength(17)
  })

  it('technical direction: the tech lead’s in four, in one together with the architects and the engineers', () => {
    expect(said('set-technical-direction')).toEqual({
      brax: 'Tech lead: 9, 12, 18',
      civicactions: 'Tech lead: 7, 185',
      govuk: 'Shared with the technical architects and the engineers: 11',
      'mid-size-company': 'Tech lead: 28',
      'nhs-dpsp': 'Tech lead: 14',
      together: 'differ',
    })
  })

  it('managing people: outright, on a condition, or ruled out in favour of the engineering manager', () => {
    expect(said('manage-people')).toEqual({
      '37signals': 'Tech lead: 5, 6, 7, 8',
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

  it('priorities: the product owner’s in one, the tech lead’s in a team of another', () => {
    expect(said('set-priorities')).toEqual({
      '37signals': 'Tech lead, only if they are on the SIP team: 12',
      soundcloud: 'Product owner: 20',
      together: 'differ',
    })
  })

  it('code review as a whole: seen to in three, in their own ways', () => {
    expect(said('lead-code-review')).toEqual({
      civicactions: 'Tech lead: 85, 92',
      loadsmart: 'Tech lead: 20',
      sourcegraph: 'Tech lead: 173',
      together: 'some-silent',
    })
  })

  it('who writes code: a team’s make-up gives it to nobody', () => {
    expect(said('write-code')).toEqual({ sourcegraph: 'Tech lead: 181', together: 'one-only' })
  })

  it('service levels and what to build: one document each', () => {
    expect(said('monitor-systems')).toEqual({
      loadsmart: 'Shared with the engineering manager: 24',
      together: 'one-only',
    })
    expect(said('decide-what-to-build')).toEqual({ soundcloud: 'Product owner: 20', together: 'one-only' })
  })
})
