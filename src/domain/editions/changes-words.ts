import type { AnswerStance } from '../model.ts'
import { positionOf } from '../position.ts'
import { capitalised } from '../words.ts'
import type { ChangeKind } from './change-kinds.ts'
import type { Became, StatementChange, ThemeChange } from './changes.ts'

/** What became of a statement, in a word. */
export const CHANGE_WORDS: Record<ChangeKind, string> = {
  kept: 'Kept',
  reworded: 'Reworded',
  dropped: 'Dropped',
  new: 'New',
}

/** What stands for a statement on the side that does not have it: before it was new, after it was dropped. */
export const NOT_YET = 'Not in the text'
export const GONE = 'No longer in the text'

/** What became of the answer to a theme, to stand under its name. */
export const BECAME_WORDS: Record<Became, string> = {
  turns: 'Turns',
  'falls-silent': 'Falls silent',
  'speaks-now': 'Speaks now',
  'other-terms': 'Same stance, other terms',
  'other-content': 'Same stance, other content',
  unchanged: 'Unchanged',
  'silent-in-both': 'Silent in both',
}

const STANCES: Record<AnswerStance, string> = {
  states: 'stated',
  does: 'does it',
  shared: 'shared',
  conditional: 'only if',
  mixed: 'in part',
  'does-not': 'explicitly not',
  'other-role': 'another role',
  silent: 'silent',
}

/** A stance before and after, to stand between the two: “Still only if”, “Only if, now silent”, “Stated, now otherwise”. */
export function hingeWords({ before, after }: Pick<ThemeChange, 'before' | 'after'>): string {
  const [then, now] = [STANCES[before.stance], STANCES[after.stance]]
  if (then !== now) return `${capitalised(then)}, now ${now}`
  return positionOf(before) === positionOf(after) ? `Still ${now}` : `${capitalised(then)}, now otherwise`
}

/** Counts of changes with their words: “8 dropped, 1 new”. Those that are none are left out. */
export function countsInWords(counts: Record<ChangeKind, number>, kinds: readonly ChangeKind[]): string[] {
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]} ${CHANGE_WORDS[kind].toLowerCase()}`] : []))
}

/** How many statements of each kind there are. */
export function countsOf(statements: readonly StatementChange[]): Record<ChangeKind, number> {
  const counts = { kept: 0, reworded: 0, dropped: 0, new: 0 }
  for (const { kind } of statements) counts[kind] += 1
  return counts
}
