import type { Dataset } from '../dataset.ts'
import { dutyPage } from '../duties/duty-page.ts'
import type { DutyFile, DutyId } from '../model.ts'
import { synonymsOf } from './search-synonyms.ts'
import { wordsOf } from './search-words.ts'

/** How many other words are told of a duty. */
const MOST_ALSO = 5

/** A duty as published: across all models, with the other words by which the search finds it. Undefined for one that is not there. */
export function dutyFileOf(dataset: Dataset, id: DutyId): DutyFile | undefined {
  const duty = dataset.vocabulary.duties.find((each) => each.id === id)
  return duty && dutyPage(dataset, id, alsoFound(duty.label, dataset.synonyms))
}

/**
 * Other words for what a label says: “performance review, appraisal” for “Review performance”. One word of a label alone is
 * too little: “Give the team direction” is not about squads.
 */
export function alsoFound(label: string, synonyms: readonly (readonly string[])[]): string[] {
  const words = wordsOf(label)
  const groups = new Set(
    synonymsOf(synonyms)
      .inText(words)
      .flatMap(({ group, at }) => (at.length > 1 || words.length === 1 ? [group] : [])),
  )
  const said = ` ${words.join(' ')} `
  return [...groups]
    .flatMap((group) => synonyms[group] ?? [])
    .filter((term) => !said.includes(` ${wordsOf(term).join(' ')} `))
    .slice(0, MOST_ALSO)
}
