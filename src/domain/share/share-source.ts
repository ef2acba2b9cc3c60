import { dateInWords } from '../citation.ts'
import type { DeepLink } from '../links/page-kinds.ts'
import type { ModelSummary } from '../model.ts'
import type { ShareSource } from './share-subject.ts'

/**
 * A model as whatever is shared names it. `what` is whose document it is, or what kind of thing: an organisation's page may be
 * one engineer's draft.
 */
export function shareSource(
  { id, name, version, caveat }: Pick<ModelSummary, 'id' | 'name' | 'version' | 'caveat'>,
  what: string,
  addressOf: (link: DeepLink) => string,
): ShareSource {
  return {
    name,
    document: `${what}, ${dateInWords(version)}`,
    caution: caveat,
    address: addressOf({ page: 'model', model: id }),
  }
}

/** “Acme (The engineering team, 2 November 2023. Caution: Superseded)” */
export function sourceInWords({ name, document, caution }: Omit<ShareSource, 'address'>): string {
  return `${name} (${document}${caution === undefined ? '' : `. Caution: ${caution}`})`
}
