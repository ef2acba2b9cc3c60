import { dutiesOf } from '../../domain/duties/statement-duties.ts'
import { organisationOf } from '../../domain/editions/editions.ts'
import { isOwn } from '../../domain/statements/statement-status.ts'
import type { AuthoredModel, ContentFile } from '../content.ts'
import { statementsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/**
 * Two models line up on a duty by its id alone. Where a statement has neither the verb of the label nor one that the duty
 * lists, somebody has to say that it is the same duty all the same: “feedback at check-ins” is no “review performance”.
 * A duty of one organisation, in however many editions, lines up with nobody and is left alone; so is a noun: “engineers” stands in every other statement.
 */
export const dutiesInTheirVerbs: Rule = {
  name: 'duties-in-their-verbs',
  scope: 'content',
  check({ models }, { duties }) {
    const placed = models.flatMap((file) =>
      statementsOf(file)
        .filter(({ statement }) => isOwn(statement))
        .flatMap(({ statement, at }) => dutiesOf(statement).map((id) => ({ file, statement, at, id }))),
    )
    const placedBy = new Map<string, Set<string>>()
    for (const { id, file } of placed) placedBy.set(id, (placedBy.get(id) ?? new Set()).add(organisation(file)))
    return placed.flatMap(({ file, statement, at, id }) => {
      const duty = duties.get(id)
      if (!duty || placedBy.get(id)?.size === 1) return []
      const verbs = [firstWord(duty.label), ...(duty.verbs ?? [])]
      if (verbs.some((verb) => says(statement.text, verb))) return []
      return faultAt(file, [...at, 'duty'], {
        what: `"${statement.id}" places "${id}", but says it in none of its verbs: ${verbs.join(', ')}`,
        why: 'Two models that share a duty are said to agree or to differ on it: they have to speak of the same thing.',
        fix: `Name another duty; if it is the same, add the verb to "verbs" of "${id}" in content/duties.yaml.`,
      })
    })
  },
}

function organisation({ path, draft: { id, edition } }: ContentFile<AuthoredModel>): string {
  return id === undefined ? path : organisationOf({ id, edition })
}

function firstWord(label: string): string {
  return (label.split(' ', 1)[0] ?? '').toLowerCase()
}

/** Whether a text has a verb in any of its forms: “review” in “reviews”, “manage” in “managing”. */
function says(text: string, verb: string): boolean {
  const stem = verb.toLowerCase().replace(/e$/, '')
  return new RegExp(`(?<![\\p{L}])${stem.replace(/[^\p{L} ]/gu, '')}`, 'iu').test(text)
}
