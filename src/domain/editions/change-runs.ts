import { linesInWords } from '../citation.ts'
import { capitalised, inWords } from '../words.ts'
import { CHANGE_KINDS, type ChangeKind, type ChangesShown } from './change-kinds.ts'
import type { StatementChange } from './changes.ts'
import { CHANGE_WORDS } from './changes-words.ts'

/** From so many dropped or new ones in a run some are folded away; so many stand above the fold. */
const FOLDED_FROM = 4
const ABOVE = 3

/** The changes of one kind on a theme, in the order of the documents. */
export interface ChangeRun {
  kind: ChangeKind
  shown: StatementChange[]
  /** The rest of a long run, which a reader opens. */
  folded: StatementChange[]
}

/**
 * What a view shows of a theme’s statements: reworded first, then new, then dropped. Where it shows all changes a long run
 * that has one side only is folded; who asks for one kind gets all of it.
 */
export function changeRuns(statements: readonly StatementChange[], view: ChangesShown): ChangeRun[] {
  const kinds = CHANGE_KINDS.filter((kind) => (view === 'changes' ? kind !== 'kept' : kind === view))
  return kinds.flatMap((kind) => {
    const run = statements.filter((change) => change.kind === kind)
    if (run.length === 0) return []
    const isLong = view === 'changes' && kind !== 'reworded' && run.length >= FOLDED_FROM
    return [{ kind, shown: isLong ? run.slice(0, ABOVE) : run, folded: isLong ? run.slice(ABOVE) : [] }]
  })
}

/** What a fold holds: “Five more dropped, lines 33 to 35”. */
export function foldWords({ kind, folded }: ChangeRun): string {
  const lines = folded.flatMap(({ before, after }) => (before ?? after).cite.flatMap((cite) => cite.lines))
  const span = linesInWords([Math.min(...lines), Math.max(...lines)])
  return `${capitalised(inWords(folded.length))} more ${CHANGE_WORDS[kind].toLowerCase()}, ${span}`
}
