import { createContext, use, useEffect, useLayoutEffect } from 'react'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { Redirects } from '../../domain/links/redirects.ts'

/** A link that is another by now, and what its view may still name by an old id. */
export interface Moved {
  to: DeepLink
  redirects: Redirects
}

/** What a page says of the address that it is shown at. */
export interface SaidOfAddress {
  /** What the page is about; undefined where the address has no form that ours have. */
  link: DeepLink | undefined
  is: 'here' | 'nowhere' | Moved
}

/** Whoever puts the address right: `hear` takes in what is said before it is painted, `decide` changes the address by it. */
export interface AddressKeeper {
  hear: (said: SaidOfAddress | undefined) => void
  decide: () => void
}

/** The app provides it: pages say what is here, and one place decides what the address should be. */
export const AddressContext = createContext<AddressKeeper>({ hear: () => {}, decide: () => {} })

/** Says of the address that `link` is here, or is not: for as long as the page says so. */
export function useSaidOfAddress(link: DeepLink | undefined, is: SaidOfAddress['is']): void {
  const { hear, decide } = use(AddressContext)
  useLayoutEffect(() => {
    hear({ link, is })
    return () => hear(undefined)
  }, [hear, link, is])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said now may ask for another address
  useEffect(decide, [decide, link, is])
}
