import type { ModelSummary } from '../model.ts'
import { capitalised } from '../words.ts'

type Kind = ModelSummary['kind']

/** The kind of a model in words, for cards and lists. */
export const KIND_LABELS: Record<Kind, string> = {
  company: 'A company',
  agency: 'An agency',
  'public-body': 'A public body',
  'open-source-project': 'An open source project',
  draft: 'A company, in one engineer’s unfinished draft',
  archetype: 'A kind of company, none named',
  article: 'A kind of company, in one author’s article',
  guide: 'A guide, no organisation',
}

/** The kind of a model beside its name: “Company”. */
export function kindInWords({ kind }: Pick<ModelSummary, 'kind'>): string {
  return capitalised(KIND_LABELS[kind].replace(/^An? (?!kind)/, ''))
}

/** Kind and year below a name: “Company, 2021”. */
export function kindAndYear(model: Pick<ModelSummary, 'kind'>, year: string): string {
  return `${kindInWords(model)}, ${year}`
}

/** Whether a model is known by its document, as one person's words, and not by the organisation it tells of. */
export function isDocument(kind: Kind): boolean {
  return kind === 'draft' || kind === 'article' || kind === 'guide'
}
