import { useEffect, useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { draftFragment, draftToShare } from '../../domain/draft/draft-link.ts'
import { otherParts } from '../../domain/draft/draft-sharing.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'

/** The link to a draft, and how long it would be otherwise. */
export interface LinkLengths {
  address: string
  /** How long it is with nothing that has to be asked for. */
  least: number
  /** By part: how much longer it makes the link. */
  more: Record<string, number>
}

/** The link to a draft, with the view it is shared from and what is asked for. Undefined while it is made. */
export function useLinkLengths(draft: Draft, link: DeepLink, also: readonly string[]): LinkLengths | undefined {
  const { themes } = useVocabulary()
  const addressOf = useSharedAddress()
  const [lengths, setLengths] = useState<LinkLengths>()
  const base = addressOf(link.page === 'sheet' ? link : { page: 'sheet', show: 'all' })
  useEffect(() => {
    let over = false
    const addressWith = async (parts: readonly string[]) =>
      base + (await draftFragment(draftToShare(draft, parts), themes))
    const make = async () => {
      const [address, least] = await Promise.all([addressWith(also), addressWith([])])
      const more: Record<string, number> = {}
      for (const { part } of otherParts(draft)) more[part] = (await addressWith([part])).length - least.length
      if (!over) setLengths({ address, least: least.length, more })
    }
    void make()
    return () => {
      over = true
    }
  }, [draft, themes, base, also])
  return lengths
}
