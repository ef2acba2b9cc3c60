import type { DutyId, Role } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, counted, inWords, uncapitalised } from '../words.ts'
import { agreeOnDuty } from './duty-agreement.ts'
import { TECH_LEAD } from './duty-roles.ts'
import { type DutyRow, type DutyTableSlice, namesRole, speakersIn } from './duty-table.ts'
import { listOfParts } from './list-of-parts.ts'

type Shown = Pick<DutyTableSlice, 'models' | 'rows' | 'total'>

/** The duties that two or more models place: those on which they differ, and those on which they agree. */
export function linedUp(rows: readonly DutyRow[]): { differ: DutyRow[]; agree: DutyRow[] } {
  const lined = rows.filter(({ cells }) => speakersIn(cells) > 1)
  const differ = lined.filter(({ cells }) => agreeOnDuty(cells).agreement === 'differ')
  return { differ, agree: lined.filter((row) => !differ.includes(row)) }
}

/**
 * What the table of all roles comes to: “Of 87 duties, 23 are placed by two or more sources. They agree on 15 and differ
 * on 8: assign work, …” Duties that one source alone places are in the first figure only; silence is in none.
 */
export function dutyFinding({ rows, models, total }: Shown): Part<DutyId>[] {
  const among = models.length < total ? ` in the ${inWords(models.length)} models shown here` : ''
  if (rows.length === 0) return [{ text: `No duty is given to anybody by name${among}.` }]
  const { differ, agree } = linedUp(rows)
  const lined = differ.length + agree.length
  if (lined === 0) {
    const each = rows.length === 1 ? 'The one duty' : `Each of ${rows.length} duties`
    return [{ text: `${each}${among} is placed by one source only.` }]
  }
  const start: Part[] = [
    { text: `Of ${counted(rows.length, 'duty', 'duties')}${among}, ` },
    { text: String(lined), strong: true },
    { text: ` ${lined === 1 ? 'is' : 'are'} placed by two or more sources. They ` },
  ]
  const all = lined === 1 ? 'it' : 'all of them'
  if (differ.length === 0) return [...start, { text: `agree on ${all}`, strong: true }, { text: '.' }]
  const agreeing: Part[] = [{ text: `agree on ${agree.length}`, strong: true }, { text: ' and ' }]
  return [
    ...start,
    ...(agree.length > 0 ? agreeing : []),
    { text: `differ on ${agree.length > 0 ? differ.length : all}`, strong: true },
    { text: ': ' },
    ...dutiesInProse(differ),
    { text: '.' },
  ]
}

/** Duties as they read in a sentence, each by name. */
export function dutiesInProse(rows: readonly DutyRow[]): Part<DutyId>[] {
  return listOfParts(rows.map(({ duty: { id, label } }) => ({ text: uncapitalised(label), names: id })))
}

/**
 * What the table of one role comes to: “The engineering manager is named for 10 duties in 3 of 5 models: plan sprints, assign
 * work, …” Of the tech lead it names what a source explicitly rules out.
 */
export function roleFinding(role: Role, { rows, models, total }: Shown): Part<DutyId>[] {
  const naming = models.filter((_, place) => rows.some(({ cells }) => namesRole(cells[place] ?? [], role.id)))
  const shown = models.length < total ? ' shown here' : ''
  if (rows.length === 0) return [{ text: noDuty(role, models.length, shown) }]
  const start: Part[] = [
    { text: `${capitalised(role.inProse)} ${role.plural ? 'are' : 'is'} named for ` },
    { text: counted(rows.length, 'duty', 'duties'), strong: true },
    { text: ' in ' },
    { text: `${naming.length} of ${models.length}`, strong: true },
    { text: ` ${models.length === 1 ? 'model' : 'models'}${shown}` },
  ]
  if (role.id !== TECH_LEAD) return [...start, { text: ': ' }, ...dutiesInProse(rows), { text: '.' }]
  const denied = rows.filter(({ cells }) => cells.flat().some(({ stance }) => stance === 'does-not'))
  if (denied.length === 0) return [...start, { text: '.' }]
  return [
    ...start,
    { text: `; for ${denied.length} of them a source says explicitly not: ` },
    ...dutiesInProse(denied),
    { text: '.' },
  ]
}

function noDuty({ inProse }: Role, models: number, shown: string): string {
  if (models === 1) return `The one model${shown} gives ${inProse} no duty.`
  return `None of the ${inWords(models)} models${shown} gives ${inProse} a duty.`
}
