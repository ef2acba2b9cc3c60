import { LinkTo } from '../controls/link-to.tsx'
import { AlsoHereLinks } from './also-here-links.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/**
 * The foot of every page: the promise, the licence, the data, the ways to what the header has no place for, and the
 * colours; on paper also `address`, where it stands. `duties` is how many there are.
 */
export function SiteFooter({ address, duties }: { address?: string | undefined; duties?: number | undefined }) {
  return (
    <footer className="page mt-16 pb-8">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 border-t border-rule pt-4 text-ink-2">
        <div className="max-w-xl flex flex-col gap-1">
          {address && <p className="print-address" data-address={address} />}
          <p>
            Every statement is in our own words and tied to the lines it comes from. The documents stay their authors’.{' '}
            <LinkTo link={{ page: 'about' }} className="link">
              How it is made
            </LinkTo>
          </p>
          <p className="text-ink-3">
            Content: CC BY 4.0, with the sources named.{' '}
            <a href={`${import.meta.env.BASE_URL}data/v1/index.json`} className="quiet-link">
              The data as JSON
            </a>
          </p>
        </div>
        <div className="no-print flex flex-col gap-3">
          <nav aria-labelledby="also-here" className="foot-also">
            <p id="also-here" className="text-ink-3">
              Also here
            </p>
            <AlsoHereLinks duties={duties} className="link small-link pointer-coarse:py-3" />
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  )
}
