import { useEffect, useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { draftFragment, draftToShare } from '../../domain/draft/draft-link.ts'
import { otherParts } from '../../domain/draft/draft-sharing.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'

/** The link to a draft, and how long it would be otherwise. */
export interface LinkLengths {
  address: string
  /** How many characters it has; infinite where the draft is larger than what any link opens. */
  characters: number
  /** How long it is with nothing that has to be asked for. */
  least: number
  /** By part: how much longer it makes the link. */
  more: Record<string, number>
}

/** The link to a draft, with the view that it opens in and what is asked for. Undefined while it is made. */
export function useLinkLengths(
  draft: Draft,
  opens: PageLink<'sheet' | 'beside'>,
  also: readonly string[],
): LinkLengths | undefined {
  const { themes } = useVocabulary()
  const addressOf = useSharedAddress()
  const [lengths, setLengths] = useState<LinkLengths>()
  const base = addressOf(opens)
  useEffect(() => {
    let over = false
    const fragmentOf = async (parts: readonly string[]) => draftFragment(draftToShare(draft, parts), themes)
    const lengthOf = (fragment: string | undefined) =>
      fragment === undefined ? Number.POSITIVE_INFINITY : base.length + fragment.length
    const make = async () => {
      const [fragment, least] = await Promise.all([fragmentOf(also), fragmentOf([]).then(lengthOf)])
      const more: Record<string, number> = {}
      for (const { part } of otherParts(draft)) more[part] = lengthOf(await fragmentOf([part])) - least
      if (!over) setLengths({ address: base + (fragment ?? ''), characters: lengthOf(fragment), least, more })
    }
    void make()
    return () => {
      over = true
    }
  }, [draft, themes, base, also])
  return lengths
}
