import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkContent } from '../compile.ts'
import { type Edit, type Fault, placeOf } from '../fault.ts'
import { decodeFile } from '../text-file.ts'
import type { Report } from './report.ts'

/** One cure can uncover another fault (a space after a text hides that its full stop is missing), never many. */
const MOST_ROUNDS = 5

/**
 * Puts right what a machine can, with the edits the rules themselves propose. Comments and layout stay; what needs a
 * person is left alone and counted.
 */
export function runFix({ contentDir }: { contentDir: string }): Report {
  const done: string[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const faults = fixable(contentDir, checkContent(contentDir).faults)
    if (faults.length === 0) break
    const files = new Set(faults.map(({ file }) => file))
    for (const file of files) {
      const path = join(dirname(contentDir), file)
      const applied = applyEdits(
        decodeFile(file, readFileSync(path)).file.text,
        faults.filter((fault) => fault.file === file),
      )
      writeFileSync(path, applied.text)
      done.push(...applied.faults.map((fault) => `${placeOf(fault)}  fixed: ${fault.what}`))
    }
  }
  const left = checkContent(contentDir).faults.length
  const rest = left === 0 ? [] : [`${left} left that need a person; \`npm run content:check\` tells them.`]
  return {
    lines: [...done, ...(done.length === 0 ? ['Nothing in the content for a machine to fix.'] : []), ...rest],
    failed: false,
  }
}

type Fixable = Fault & { edit: Edit }

/** A file with damaged bytes is left alone: writing it would make the damage final. */
function fixable(contentDir: string, faults: readonly Fault[]): Fixable[] {
  const isWhole = (file: string) => !decodeFile(file, readFileSync(join(dirname(contentDir), file))).fault
  return faults.filter((fault): fault is Fixable => fault.edit !== undefined && isWhole(fault.file))
}

/** Applies edits that do not touch each other, from the end so that the others keep their place. */
function applyEdits(text: string, faults: readonly Fixable[]): { text: string; faults: Fixable[] } {
  const applied: Fixable[] = []
  let changed = text
  let reached = Number.POSITIVE_INFINITY
  for (const fault of faults.toSorted((a, b) => b.edit.start - a.edit.start)) {
    const { start, end } = fault.edit
    if (end >= reached) continue
    changed = changed.slice(0, start) + fault.edit.text + changed.slice(end)
    reached = start
    applied.unshift(fault)
  }
  return { text: changed, faults: applied }
}
