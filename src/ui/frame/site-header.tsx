import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PAGE_KINDS, PAGES, type Page, plainLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { Icon } from '../marks/icons.tsx'

/** The pages that have a place of their own, and of these the ones that open from “More” where there is little room. */
const PLACES = PAGES.filter((page) => PAGE_KINDS[page].place)
const FIRST_PLACES = PLACES.filter((page) => !PAGE_KINDS[page].place?.more)
const MORE_PLACES = PLACES.filter((page) => PAGE_KINDS[page].place?.more)

const MORE = 'more-places'

/** The head of every page: skip link, name, the places and what can be done with it. `page` is where the reader is. */
export function SiteHeader({ page, children }: { page: Page | undefined; children?: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <>
      <a href="#main" className="skip-link link font-semibold">
        Skip to the content
      </a>
      <div className="neatline" aria-hidden="true" />
      <header className="page no-print flex min-h-14 flex-wrap items-center gap-x-6 py-1.5">
        <LinkTo link={{ page: 'home' }} className="flex min-h-11 items-center gap-2.5 font-serif text-h3 font-semibold">
          <Logo />
          Role Atlas
        </LinkTo>
        <nav aria-label="Main" className="places">
          <ul>
            {FIRST_PLACES.map((place) => (
              <PlaceItem key={place} place={place} page={page} />
            ))}
          </ul>
          {/* On a phone the rest opens from a button, which needs no script; where there is room it stands in the row. */}
          <button type="button" popoverTarget={MORE} className="header-place places-more">
            More
            <Icon name="chevron" />
          </button>
          {/* Another page has a list of its own, which is shut: Back and Forward press nothing in this one. */}
          <ul key={pathname} id={MORE} popover="auto">
            {MORE_PLACES.map((place) => (
              <PlaceItem key={place} place={place} page={page} />
            ))}
          </ul>
        </nav>
        {children}
      </header>
    </>
  )
}

function PlaceItem({ place, page }: { place: Page; page: Page | undefined }) {
  const link = plainLink(place)
  const here = page !== undefined && PAGE_KINDS[page].within === place
  if (!link) return null
  return (
    <li>
      <LinkTo
        link={link}
        aria-current={here ? (page === place ? 'page' : 'true') : undefined}
        className="header-place"
        onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
      >
        {PAGE_KINDS[place].place?.label}
      </LinkTo>
    </li>
  )
}

function Logo() {
  return (
    <svg viewBox="0 0 24 24" className="size-6" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M1 1h22v22H1zM12 1v22M1 12h22" />
      <circle cx="6.5" cy="6.5" r="2.6" fill="currentColor" stroke="none" />
      <path d="M15 15h5v5h-5z" fill="currentColor" stroke="none" />
    </svg>
  )
}
