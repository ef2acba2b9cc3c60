import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { PAGE_KINDS, type Page, plainLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../controls/link-to.tsx'

/** A link to a page of the header or the foot, by its name there unless `children` say another. It shuts the menu it stands in. */
export function PlaceLink({
  place,
  children = PAGE_KINDS[place].place ?? PAGE_KINDS[place].alsoHere,
  ...rest
}: { place: Page; children?: ReactNode } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const link = plainLink(place)
  if (!link) return null
  return (
    <LinkTo
      {...rest}
      link={link}
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
    >
      {children}
    </LinkTo>
  )
}
