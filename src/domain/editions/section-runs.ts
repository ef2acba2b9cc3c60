import type { StatementChange } from './changes.ts'

/** Statements that stand together under one heading: “Tech Lead, lines 8 to 14”. */
export interface SectionRun {
  label: string
  statements: StatementChange[]
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
  return runs.map(({ section, statements }) => ({ label: `${section}, ${linesOf(statements)}`, statements }))
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
  const [from, to] = [Math.min(...figures), Math.max(...figures)]
  return from === to ? `line ${from}` : `lines ${from} to ${to}`
}
