import type { ReactNode } from 'react'
import type { DeepLink } from '../domain/deep-link.ts'
import { LinkTo } from './link-to.tsx'

const PLACES: { link: DeepLink; label: string; pages: DeepLink['page'][] }[] = [
  { link: { page: 'compare' }, label: 'Compare', pages: ['compare', 'comparison', 'row'] },
  { link: { page: 'models' }, label: 'Organisations', pages: ['models', 'model', 'statement'] },
  { link: { page: 'themes' }, label: 'Themes', pages: ['themes', 'theme'] },
  { link: { page: 'about' }, label: 'About', pages: ['about'] },
]

/** The head of every page: skip link, name, the four places and what can be done with it. `page` is where the reader is. */
export function SiteHeader({ page, children }: { page: DeepLink['page'] | undefined; children?: ReactNode }) {
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
        <nav aria-label="Main" className="max-sm:order-last max-sm:basis-full">
          <ul className="-ml-1 flex flex-wrap sm:-ml-1.5 sm:gap-x-3">
            {PLACES.map(({ link, label, pages }) => {
              const here = page !== undefined && pages.includes(page)
              return (
                <li key={label}>
                  <LinkTo
                    link={link}
                    aria-current={here ? (page === link.page ? 'page' : 'true') : undefined}
                    className={`inline-flex min-h-9 items-center border-b-2 px-1 pt-0.5 sm:px-1.5 hover:border-edge ${here ? 'border-ink font-semibold' : 'border-transparent text-ink-2'}`}
                  >
                    {label}
                  </LinkTo>
                </li>
              )
            })}
          </ul>
        </nav>
        {children}
      </header>
    </>
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
