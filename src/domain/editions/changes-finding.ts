import { dateInWords } from '../citation.ts'
import type { Citation, Role, RoleModel, ThemeId } from '../model.ts'
import { placesInWords } from '../places-in-words.ts'
import type { Part } from '../prose.ts'
import { stanceClause } from '../statements/stance.ts'
import { counted, inWords, listInProse } from '../words.ts'
import { type Changes, isChanged, type StatementChange, type ThemeChange } from './changes.ts'
import { countsInWords, countsOf } from './changes-words.ts'
import { monthInWords } from './edition-names.ts'
import { withoutRemark } from './section-runs.ts'

/** How many themes the finding tells of by name. */
const MOST_TOLD = 2

type Side = Pick<RoleModel, 'statements'> & { source: Pick<RoleModel['source'], 'version'> }

/**
 * What changed, in a few sentences: “Between September 2021 and June 2022 all that the section “Line Management” said went: 7
 * statements, lines 31–35. Elsewhere 1 was dropped, 1 reworded and 1 is new, in line 12; 31 were kept. On who manages people, it
 * still says “only if agreed”, but 8 statements on it went.”
 */
export function changesFinding(before: Side, after: Side, changes: Changes, roles: readonly Role[]): Part<ThemeId>[] {
  const { counts } = changes
  const span = spanInWords(before.source.version, after.source.version)
  if (counts.dropped + counts.new + counts.reworded === 0)
    return [{ text: `${span}, nothing changed in what it says of the role.` }]
  const whole = wholeSection(changes.statements)
  const told = changes.themes.filter(isChanged)
  return [
    ...(whole
      ? [{ text: `${span} ` }, { text: whole.words, strong: true } as const, { text: besideSection(whole, changes) }]
      : [{ text: `${span}: ${statementsInWords(counts)}.` }]),
    ...mostTelling(told).flatMap((theme) => themeParts(theme, roles)),
  ]
}

/** Both numbers and what became of the statements: “40 statements before, 33 after: 31 kept, 1 reworded, 8 dropped, 1 new”. */
export function rulerInWords({ counts }: Changes): string {
  const [before, after] = [counts.kept + counts.reworded + counts.dropped, counts.kept + counts.reworded + counts.new]
  const kinds = countsInWords(counts, ['kept', 'reworded', 'dropped', 'new']).join(', ')
  return `${counted(before, 'statement')} before, ${after} after: ${kinds}`
}

/** “Between September 2021 and June 2022”; to the day where both are of one month. */
function spanInWords(before: string, after: string): string {
  const [from, to] = [monthInWords(before), monthInWords(after)]
  return from === to ? `Between ${dateInWords(before)} and ${dateInWords(after)}` : `Between ${from} and ${to}`
}

/** “8 statements dropped, 1 reworded, 1 new, 31 kept”: the first of them carries the noun. */
function statementsInWords(counts: Changes['counts']): string {
  const [first = '', ...others] = countsInWords(counts, ['dropped', 'reworded', 'new', 'kept'])
  const [count = '', word = ''] = first.split(' ')
  return [`${counted(Number(count), 'statement')} ${word}`, ...others].join(', ')
}

/** A section that went or came as a whole: in words, and what stood in it. */
interface WholeSection {
  words: string
  statements: readonly StatementChange[]
}

/** The largest section of which everything went; else the largest of which everything came. One statement makes no section. */
function wholeSection(statements: readonly StatementChange[]): WholeSection | undefined {
  const gone = largestOf(statements, 'before', 'dropped')
  if (gone) return { words: `all that the section “${gone.name}” said went`, statements: gone.statements }
  const come = largestOf(statements, 'after', 'new')
  return come && { words: `the section “${come.name}” came`, statements: come.statements }
}

/** How much went or came with a section, and what became of all else, with the lines: so that nothing is counted twice. */
function besideSection(whole: WholeSection, { statements }: Changes): string {
  const others = statements.filter((change) => !whole.statements.includes(change))
  const counts = countsOf(others)
  const [dropped, reworded, come] = [counts.dropped, counts.reworded, counts.new]
  const became = [
    ...(dropped > 0 ? [`${dropped} ${wereWord(dropped)} dropped`] : []),
    ...(reworded > 0 ? [`${reworded} ${dropped > 0 ? '' : `${wereWord(reworded)} `}reworded`] : []),
    ...(come > 0 ? [`${come} ${come === 1 ? 'is' : 'are'} new`] : []),
  ]
  const size = `: ${counted(whole.statements.length, 'statement')}, ${placesInWords(linesOf(whole.statements))}.`
  const kept = `${counts.kept} ${wereWord(counts.kept)} kept.`
  return became.length === 0
    ? `${size} ${kept}`
    : `${size} Elsewhere ${listInProse(became)}, in ${changedLines(others)}; ${kept}`
}

function wereWord(count: number): string {
  return count === 1 ? 'was' : 'were'
}

/** The lines of what changed: of the earlier text where it stood there, of the later where it is new. */
function changedLines(changes: readonly StatementChange[]): string {
  const then = placesInWords(linesOf(changes.filter(({ kind }) => kind === 'dropped' || kind === 'reworded')))
  const now = placesInWords(linesOf(changes.filter(({ kind }) => kind === 'new')))
  if (now === '' || now === then) return then
  return then === '' ? now : `${then} before and ${now} after`
}

function linesOf(changes: readonly StatementChange[]): Citation['lines'][] {
  return changes.flatMap(({ before, after }) => ((before ?? after)?.cite ?? []).map(({ lines }) => lines))
}

function largestOf(
  statements: readonly StatementChange[],
  side: 'before' | 'after',
  kind: StatementChange['kind'],
): { name: string; statements: readonly StatementChange[] } | undefined {
  const sections = new Map<string, StatementChange[]>()
  for (const change of statements) {
    const section = change[side]?.cite[0]?.section
    if (section !== undefined) sections.set(section, [...(sections.get(section) ?? []), change])
  }
  const [largest] = [...sections]
    .filter(([, changes]) => changes.length > 1 && changes.every((change) => change.kind === kind))
    .sort(([, a], [, b]) => b.length - a.length)
  return largest && { name: withoutRemark(largest[0]), statements: largest[1] }
}

/**
 * Those whose stance changed in the order of weight, then those of which most statements changed. A statement stands on several
 * themes: one that changed by nothing but what was told already is not told again.
 */
function mostTelling(themes: readonly ThemeChange[]): ThemeChange[] {
  const isContent = ({ became }: ThemeChange) => became === 'other-content'
  const changed = ({ statements }: ThemeChange) => statements.filter(({ kind }) => kind !== 'kept')
  const told = themes.filter((theme) => !isContent(theme))
  for (const theme of themes.filter(isContent).sort((a, b) => changed(b).length - changed(a).length)) {
    const known = new Set(told.flatMap(changed))
    if (changed(theme).some((change) => !known.has(change))) told.push(theme)
  }
  return told.slice(0, MOST_TOLD)
}

function themeParts(
  { theme, before, after, became, statements }: ThemeChange,
  roles: readonly Role[],
): Part<ThemeId>[] {
  const [then, now] = [stanceClause(before, theme, roles), stanceClause(after, theme, roles)]
  const said: Record<typeof became, string> = {
    turns: `it said “${then}” and says “${now}” now`,
    'falls-silent': 'it says nothing any more',
    'speaks-now': 'it speaks now, and said nothing before',
    'other-terms': `it said “${then}” and says “${now}” now`,
    'other-content': `${staysInWords(after, now)}${becauseOf(countsOf(statements))}`,
    unchanged: 'nothing changed',
    'silent-in-both': 'it says nothing in either',
  }
  return [{ text: ' On ' }, { text: theme.inProse, names: theme.id }, { text: `, ${said[became]}.` }]
}

/** That an answer stays: by its terms where it has some, which are what a reader would take for gone. */
function staysInWords({ stance }: ThemeChange['after'], clause: string): string {
  return stance === 'conditional' || stance === 'shared' ? `it still says “${clause}”` : 'the answer stays'
}

/** What became of the statements under an answer that stays, the weightiest alone: “, but 8 statements on it went”. */
function becauseOf({ dropped, new: come, reworded }: Changes['counts']): string {
  if (dropped > 0) return `, but ${counted(dropped, 'statement')} on it went`
  if (come > 0) return `, and ${counted(come, 'statement')} on it came`
  return `, with ${counted(reworded, 'statement')} reworded`
}

/** Where a reader is in it: “two editions of one page”. */
export function editionsInWords(count: number): string {
  return `${inWords(count)} editions of one page`
}
