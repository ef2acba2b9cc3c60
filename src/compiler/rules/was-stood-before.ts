import { idsIn, statementsOf } from '../draft.ts'
import { fileBefore } from '../edition-of.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownId } from '../unknown-id.ts'

/** What stood in the edition before is named by its id there, and by one statement only: else it could not be counted. */
export const wasStoodBefore: Rule = {
  name: 'was-stood-before',
  scope: 'model',
  check(file, { editions }) {
    const one = editions.find((each) => each.file === file)
    // A file that cannot be placed among its editions has a fault already.
    if (!one) return []
    const before = fileBefore(editions, file)
    const first = new Map<string, string>()
    return statementsOf(file).flatMap(({ statement: { id, was }, at }): Fault[] => {
      if (was === undefined) return []
      const fault = (said: Said) => [faultAt(file, [...at, 'was'], said)]
      if (!before) return fault(nothingBefore(one.id))
      const twin = first.get(was)
      if (twin !== undefined) return fault(named(was, twin))
      first.set(was, id)
      return unknownId({
        file,
        at: [...at, 'was'],
        id: was,
        kind: `statement of ${before.id}`,
        known: idsIn(before.file, 'statements'),
        why: `"was" tells what became of a statement of the edition before, ${before.id}.`,
        listed: `Name a statement of content/models/${before.id}.yaml; where it is new, delete "was"`,
      })
    })
  },
}

const nothingBefore = (id: string) => ({
  what: `"was", but no edition stands before "${id}"`,
  why: '"was" names a statement of the edition before this one, by the dates of the documents.',
  fix: 'Delete "was"; it belongs into the later of two editions.',
})
const named = (was: string, twin: string) => ({
  what: `"${was}" became "${twin}" already`,
  why: 'A statement of the edition before is counted once: as kept, reworded or dropped.',
  fix: 'Leave "was" with the one that says most of it; the other is new.',
})
