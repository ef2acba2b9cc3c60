import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { AcrossSlice } from '../../domain/duties/duties-slice.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { placeOf } from '../../ui/frame/landing.ts'

/**
 * Shows all duties where the address names the place of one that the table leaves out: before there was a choice, all of them
 * stood on the page, and their links stay valid.
 */
export function useWidened(link: PageLink<'duties'>, { rows, counts }: AcrossSlice): void {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const lacks = hash.length > 1 && link.least === undefined && rows.length < counts.one
  const address = formatDeepLink({ ...link, show: 'all', least: 'one' })
  useEffect(() => {
    if (lacks && !placeOf(hash)) navigate(address + hash, { replace: true })
  }, [lacks, hash, address, navigate])
}
