import type { ModelSummary } from '../model.ts'
import { type Part, partsText } from '../prose.ts'
import { atModel, fittingTitle, head, type Named, type PageHead } from './page-head.ts'

type Titled = Named & Pick<ModelSummary, 'kind'>

/** The title of the page on what changed: “What changed at Loadsmart”. */
export function changesTitle(model: Titled): string {
  return `What changed ${atModel(model)}`
}

/** The head of the page on what changed between an organisation's editions. */
export function changesHead(model: Titled, finding: readonly Part<unknown>[]): PageHead {
  return head(
    fittingTitle(`${changesTitle(model)}: its tech lead page, edition by edition`, changesTitle(model)),
    partsText(finding),
  )
}
