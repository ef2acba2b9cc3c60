import type { ModelSummary } from './model.ts'
import { inWords } from './words.ts'

type Kind = ModelSummary['kind']

/** The kind of a model in words, for cards and lists. */
export const KIND_LABELS: Record<Kind, string> = {
  company: 'A company',
  archetype: 'A kind of company, none named',
  guide: 'A guide, no organisation',
}

/** A set of models counted by kind, in prose: “four organisations and one general guide”. */
export function kindsInProse(models: readonly Pick<ModelSummary, 'kind'>[]): string {
  const guides = models.filter(({ kind }) => kind === 'guide').length
  const organisations = models.length - guides
  return [
    organisations > 0 && `${inWords(organisations)} ${organisations === 1 ? 'organisation' : 'organisations'}`,
    guides > 0 && `${inWords(guides)} general ${guides === 1 ? 'guide' : 'guides'}`,
  ]
    .filter((part) => part !== false)
    .join(' and ')
}
