import { linesInWords } from '../citation.ts'
import { capitalised } from '../words.ts'
import type { StatementChange } from './changes.ts'
import { countsInWords, countsOf } from './changes-words.ts'

/** Statements that stand together under one heading: “Tech Lead, lines 8 to 14”. */
export interface SectionRun {
  heading: string
  label: string
  statements: StatementChange[]
}

/** Changes that follow each other in one section. */
export interface ChangedRun {
  first: StatementChange
  /** What to call them, the most telling first: “Line 12: 1 dropped”, “Line 12”; “The section went”. */
  names: string[]
  /** How many statements there are from the first of them to the next run. */
  room: number
}

/** Sections that one target leads to, with what changed in them in words. */
export interface SectionZone {
  label: string
  sections: SectionRun[]
}

/** The statements in runs of one section each, in their order. What is new in the middle of a section lies in it. */
export function sectionRuns(statements: readonly StatementChange[]): SectionRun[] {
  const runs: { section: string; statements: StatementChange[] }[] = []
  for (const change of statements) {
    const section = (change.before ?? change.after).cite[0]?.section ?? ''
    const last = runs.at(-1)
    if (last && sameHeading(last.section, section)) last.statements.push(change)
    else runs.push({ section, statements: [change] })
  }
  return runs.map(({ section, statements }) => ({
    heading: withoutRemark(section),
    label: `${withoutRemark(section)}, ${linesOf(statements)}`,
    statements,
  }))
}

/** What changed, run by run. */
export function changedRuns(sections: readonly SectionRun[]): ChangedRun[] {
  const runs: { section: SectionRun; from: number; statements: StatementChange[] }[] = []
  let place = 0
  for (const section of sections)
    for (const change of section.statements) {
      const last = runs.at(-1)
      if (change.kind !== 'kept')
        if (last?.section === section && last.from + last.statements.length === place) last.statements.push(change)
        else runs.push({ section, from: place, statements: [change] })
      place += 1
    }
  return runs.flatMap(({ section, from, statements }, run) => {
    const [first] = statements
    return first
      ? [{ first, names: namesOf(statements, section.statements), room: (runs[run + 1]?.from ?? place) - from }]
      : []
  })
}

/** Sections side by side until each zone has at least so many statements; what is left over at the end goes to the last. */
export function sectionZones(sections: readonly SectionRun[], least: number): SectionZone[] {
  const zones: SectionRun[][] = []
  const size = (zone: readonly SectionRun[]) => zone.reduce((sum, { statements }) => sum + statements.length, 0)
  for (const section of sections) {
    const last = zones.at(-1)
    if (last && size(last) < least) last.push(section)
    else zones.push([section])
  }
  const [end, before] = [zones.at(-1), zones.at(-2)]
  if (end && before && size(end) < least) before.push(...(zones.pop() ?? []))
  return zones.map((sections) => ({ label: zoneWords(sections), sections }))
}

/** A heading without what it has in brackets, which is a remark: “Line Management (if TL has direct reports)”. */
export function withoutRemark(heading: string): string {
  return heading.replace(/\s*\([^)]*\)$/, '')
}

function zoneWords(sections: readonly SectionRun[]): string {
  const counts = countsOf(sections.flatMap(({ statements }) => statements))
  const changed = countsInWords(counts, ['dropped', 'reworded', 'new'])
  return `${sections.map(({ label }) => label).join('; ')}: ${changed.join(', ') || 'nothing changed'}`
}

function namesOf(run: readonly StatementChange[], section: readonly StatementChange[]): string[] {
  const kinds = new Set(run.map(({ kind }) => kind))
  const [kind] = kinds
  if (run.length === section.length && run.length > 1 && kinds.size === 1 && kind !== 'reworded')
    return [kind === 'new' ? 'The section came' : 'The section went']
  const lines = linesOf(run)
  const where = capitalised(lines)
  return [`${where}: ${countsInWords(countsOf(run), ['dropped', 'reworded', 'new']).join(', ')}`, where]
}

/** A heading that only changed its capitals is the same. */
function sameHeading(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The lines of a run in the earlier edition, where any of it stood there. */
function linesOf(statements: readonly StatementChange[]): string {
  const before = statements.flatMap(({ before }) => before?.cite ?? [])
  const cites = before.length > 0 ? before : statements.flatMap(({ after }) => after?.cite ?? [])
  const figures = cites.flatMap(({ lines }) => lines)
  return linesInWords([Math.min(...figures), Math.max(...figures)])
}
