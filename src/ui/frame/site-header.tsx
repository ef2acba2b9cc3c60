import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { PAGE_KINDS, PAGES, type Page } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { Icon } from '../marks/icons.tsx'
import { Logo } from '../marks/logo.tsx'
import { AlsoHereLinks } from './also-here-links.tsx'
import { PlaceLink } from './place-link.tsx'

/** The pages that have a place of their own. */
const PLACES = PAGES.filter((page) => PAGE_KINDS[page].place)

const MENU = 'places'

/**
 * The head of every page: skip link, name, the places, and as `children` what can be done with the page, which is a tool and
 * no place. `page` is where the reader is; `duties` is how many there are.
 */
export function SiteHeader({
  page,
  duties,
  children,
}: {
  page: Page | undefined
  duties?: number | undefined
  children?: ReactNode
}) {
  const { pathname } = useLocation()
  const menu = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: Back and Forward lead to another page and press nothing in the menu
  useEffect(() => {
    const sheet = menu.current
    if (sheet && 'popover' in sheet && sheet.matches(':popover-open')) sheet.hidePopover()
  }, [pathname])
  return (
    <>
      <a href="#main" className="skip-link link font-semibold">
        Skip to the content
      </a>
      <div className="neatline" aria-hidden="true" />
      <header className="page no-print site-header">
        <LinkTo link={{ page: 'home' }} className="site-name font-serif text-h3 font-semibold">
          <Logo className="size-6 flex-none" />
          Role Atlas
        </LinkTo>
        {/* Where there is room the places stand in the row; else they are a sheet. */}
        <nav ref={menu} id={MENU} popover="auto" aria-label="Main" className="places">
          <ul className="places-row">
            {PLACES.map((place) => (
              <li key={place}>
                <PlaceLink
                  place={place}
                  aria-current={isWithin(page, place) ? (page === place ? 'page' : 'true') : undefined}
                  className="header-place"
                />
              </li>
            ))}
          </ul>
          <div className="places-also">
            <p className="text-ref text-ink-3">Also here</p>
            <AlsoHereLinks page={page} duties={duties} className="header-place" />
          </div>
        </nav>
        {children}
        {/* It opens without a script. */}
        <button type="button" popoverTarget={MENU} className="button menu-button">
          <Icon name="menu" />
          Menu
        </button>
      </header>
    </>
  )
}

function isWithin(page: Page | undefined, place: Page): boolean {
  return page !== undefined && PAGE_KINDS[page].within === place
}
