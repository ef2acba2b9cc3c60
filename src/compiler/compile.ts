import type { Dataset } from '../domain/dataset.ts'
import { pairedRoles } from '../domain/duties/paired-roles.ts'
import { ALL_RULES } from './all-rules.ts'
import type { Content } from './content.ts'
import { emitDataset } from './emit.ts'
import { type Fault, sortFaults } from './fault.ts'
import { parseContent } from './parse.ts'
import { publishDuties, publishThemes } from './publish.ts'
import { publishModels } from './publish-models.ts'
import { readContent } from './read.ts'
import { ruleFaults } from './rule-faults.ts'

/** Content that holds against every rule, ready to publish. */
export interface Compiled {
  ok: true
  dataset: Dataset
  /** Path relative to the site's base -> JSON text. */
  files: Map<string, string>
  /** Stands for all the content, in the paths of the files that never change. */
  hash: string
}

/** Content with faults: all of them, sorted. */
export interface Failed {
  ok: false
  faults: Fault[]
}

/** Reads and checks a content folder without publishing it. Never throws for what is in it. */
export function checkContent(contentDir: string): { content: Content; faults: Fault[] } {
  const { content, faults } = parseContent(readContent(contentDir))
  return { content, faults: sortFaults([...faults, ...ruleFaults(content, ALL_RULES)]) }
}

/** Compiles a content folder to a dataset and its files, or tells all its faults. Never throws for what is in it. */
export function compileContent(contentDir: string): Compiled | Failed {
  const { content, faults } = checkContent(contentDir)
  const dataset = faults.length === 0 ? datasetOf(content) : undefined
  return dataset ? { ok: true, dataset, ...emitDataset(dataset) } : { ok: false, faults }
}

function datasetOf({
  themes,
  roles,
  duties,
  synonyms,
  phrases,
  atlas,
  redirects,
  models,
}: Content): Dataset | undefined {
  if (!themes.whole || !roles.whole || !duties.whole || !synonyms.whole) return undefined
  if (!phrases.whole || !atlas.whole || !redirects.whole) return undefined
  const vocabulary = {
    areas: themes.whole.areas,
    themes: publishThemes(themes.whole.themes),
    ...roles.whole,
    duties: publishDuties(duties.whole.duties),
  }
  const published = publishModels(
    models.flatMap(({ whole }) => whole ?? []),
    atlas.whole.counting ?? [],
    vocabulary,
  )
  return {
    vocabulary: { ...vocabulary, paired: pairedRoles(vocabulary.roles, published.models) },
    synonyms: synonyms.whole.synonyms,
    themeWords: Object.fromEntries(themes.whole.themes.flatMap(({ id, words }) => (words ? [[id, words]] : []))),
    phrases: phrases.whole.phrases,
    ...published,
    leading: atlas.whole.leading,
    redirects: Object.fromEntries(redirects.whole.redirects.map(({ from, to }) => [from, to])),
  }
}
