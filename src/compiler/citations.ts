import type { AuthoredModel, AuthoredStatement, ContentFile } from './content.ts'
import { statementsOf } from './draft.ts'
import type { Path } from './located.ts'

export type AuthoredCitation = Exclude<AuthoredStatement['cite'], readonly unknown[]>

/** All citations of a model with the way to each, whether a statement has one or a list. */
export function citationsOf(model: ContentFile<AuthoredModel>): { citation: AuthoredCitation; at: Path }[] {
  return statementsOf(model).flatMap(({ statement: { cite }, at }) =>
    Array.isArray(cite)
      ? cite.map((citation, i) => ({ citation, at: [...at, 'cite', i] }))
      : [{ citation: cite, at: [...at, 'cite'] }],
  )
}
