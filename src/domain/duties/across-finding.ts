import type { Agreement } from '../comparing/agreement-class.ts'
import type { DutyId, Role } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, counted, spelledOut, uncapitalised } from '../words.ts'
import type { DutiesShown } from './duties-shown.ts'
import type { AcrossRow, AcrossSlice } from './duties-slice.ts'
import { bySize, placedBy } from './duty-page.ts'
import { TECH_LEAD } from './duty-roles.ts'
import { termsKey } from './duty-terms.ts'
import { listOfParts } from './list-of-parts.ts'

/** From so many sources on the finding counts a duty. */
const ENOUGH = 3
/** How many duties a sentence names. */
const MOST_NAMED = 6

/** How those who place a duty stand to each other: they agree where all stand in one column, and that is not the mixed one. */
export function agreeAcross(row: AcrossRow, total: number): { agreement: Agreement; onDifferentTerms: boolean } {
  const placed = placedBy(row)
  const [zone, ...others] = row.zones
  if (!zone || placed < 2) return { agreement: zone ? 'one-only' : 'nobody', onDifferentTerms: false }
  if (others.length > 0 || zone.zone === 'mixed') return { agreement: 'differ', onDifferentTerms: false }
  const terms = new Set(zone.models.map(({ ways }) => JSON.stringify(ways.map(termsKey).sort())))
  return { agreement: placed === total ? 'all-agree' : 'some-silent', onDifferentTerms: terms.size > 1 }
}

/** The rows on which those who place a duty differ, the most divided first; and those on which they agree, the most first. */
export function acrossLinedUp(rows: readonly AcrossRow[]): { differ: AcrossRow[]; agree: AcrossRow[] } {
  const lined = rows.filter((row) => placedBy(row) > 1)
  const differ = lined.filter((row) => agreeAcross(row, 0).agreement === 'differ')
  return {
    differ: [...differ].sort((a, b) => divided(b) - divided(a) || placedBy(b) - placedBy(a)),
    agree: lined.filter((row) => !differ.includes(row)).sort((a, b) => placedBy(b) - placedBy(a)),
  }
}

/** The rows that a view shows: all of them, or those on which they differ or agree, in the order of the table. */
export function acrossShown(rows: readonly AcrossRow[], show: DutiesShown = 'all'): readonly AcrossRow[] {
  if (show === 'all') return rows
  const shown = acrossLinedUp(rows)[show]
  return rows.filter((row) => shown.includes(row))
}

/** How much of those who place a duty stand outside its largest column. */
function divided({ zones }: AcrossRow): number {
  return 1 - (bySize(zones)[0]?.count ?? 0) / placedBy({ zones })
}

/**
 * What the table comes to: “Of 239 duties, 24 are placed by three sources or more. They differ on 10, most of all on whose job
 * it is to manage people, and agree on 16, above all on who is to review code.” The same whatever the table shows.
 */
export function acrossFinding({ rows, counts }: Pick<AcrossSlice, 'rows' | 'counts'>): Part<DutyId>[] {
  if (counts.one === 0) return [{ text: 'No duty is given to anybody by name.' }]
  const enough = rows.filter((row) => placedBy(row) >= ENOUGH)
  const start: Part[] = [{ text: `Of ${counted(counts.one, 'duty', 'duties')}, ` }]
  if (enough.length === 0) return [...start, { text: 'none', strong: true }, { text: ' is placed by three sources.' }]
  const { differ, agree } = acrossLinedUp(enough)
  const [most] = differ
  const [surest] = agree
  return [
    ...start,
    { text: String(enough.length), strong: true },
    { text: ` ${enough.length === 1 ? 'is' : 'are'} placed by three sources or more. They ` },
    ...(most
      ? [
          { text: `differ on ${differ.length}`, strong: true as const },
          { text: `${differ.length === 1 ? ', ' : ', most of all on '}whose job it is to ` },
          nameOf(most),
        ]
      : []),
    ...(most && surest ? [{ text: ', and ' }] : []),
    ...(surest
      ? [
          { text: `agree on ${agree.length}`, strong: true as const },
          { text: `${agree.length === 1 ? ', ' : ', above all on '}who is to ` },
          nameOf(surest),
        ]
      : []),
    { text: '.' },
  ]
}

/**
 * What the table of one role comes to: “The engineering manager is named for 10 duties by 6 of thirteen: manage people, …”. Of
 * the tech lead it names what a source explicitly rules out.
 */
export function acrossRoleFinding(
  role: Role,
  { rows, counts, naming, total, denied }: Pick<AcrossSlice, 'rows' | 'counts' | 'naming' | 'total' | 'denied'>,
): Part<DutyId>[] {
  if (counts.one === 0) return [{ text: `None of the ${spelledOut(total)} gives ${role.inProse} a duty.` }]
  const start: Part[] = [
    { text: `${capitalised(role.inProse)} ${role.plural ? 'are' : 'is'} named for ` },
    { text: counted(counts.one, 'duty', 'duties'), strong: true },
    { text: ' by ' },
    { text: `${spelledOut(naming)} of ${spelledOut(total)}`, strong: true },
  ]
  if (role.id !== TECH_LEAD) return [...start, { text: ': ' }, ...firstInProse(rows.map(({ duty }) => duty))]
  if (denied.length === 0) return [...start, { text: '.' }]
  return [
    ...start,
    { text: `; for ${spelledOut(denied.length)} of them a source says explicitly not: ` },
    ...firstInProse(denied),
  ]
}

/** The first of some duties by name, how many more there are, and the full stop. */
function firstInProse(duties: AcrossSlice['denied']): Part<DutyId>[] {
  const named = duties.length > MOST_NAMED + 1 ? duties.slice(0, MOST_NAMED) : duties
  const more = duties.length - named.length
  const parts: Part<DutyId>[] = named.map((duty) => nameOf({ duty }))
  return [...listOfParts(more > 0 ? [...parts, { text: `${spelledOut(more)} more` }] : parts), { text: '.' }]
}

function nameOf({ duty: { id, label } }: { duty: AcrossSlice['denied'][number] }): Part<DutyId> {
  return { text: uncapitalised(label), names: id }
}
