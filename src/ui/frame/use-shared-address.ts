import { use, useCallback } from 'react'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { sharedLink } from '../../domain/links/pages-made.ts'
import { PagesMadeContext } from './pages-made-context.ts'
import { siteAddress } from './site-address.ts'

/** Gives the absolute address of a link as others should get it: one that has a page, and so a card. */
export function useSharedAddress(): (link: DeepLink) => string {
  const made = use(PagesMadeContext)
  return useCallback((link) => siteAddress() + sharedLink(link, made).slice(1), [made])
}
