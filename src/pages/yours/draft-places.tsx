import type { DeepLink, Page } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { KeepingLine } from './keeping-line.tsx'

/** The places of the workbench, with what stands in each; in the order in which a draft goes through them. */
const PLACES: { link: DeepLink; name: string; short?: string }[] = [
  { link: { page: 'sheet', show: 'all' }, name: 'Sheet' },
  { link: { page: 'reading' }, name: 'Reading' },
  { link: { page: 'beside', models: [], show: 'all', sort: 'area' }, name: 'Beside' },
  { link: { page: 'check' }, name: 'Questions' },
  { link: { page: 'fit' }, name: 'Who fits', short: 'Fit' },
]

/**
 * The places of the workbench, the one that is shown marked, and whether the draft is kept. `figures` say how far a place is:
 * “13 of 20”. A draft without a document has nothing to read.
 */
export function DraftPlaces({ here, figures = {} }: { here: Page; figures?: Partial<Record<Page, string>> }) {
  const places = PLACES.filter(({ link: { page } }) => page !== 'reading' || page === here || figures.reading)
  return (
    <div className="draft-bar no-print">
      <nav aria-label="Your role">
        <ul className="draft-places">
          {places.map(({ link, name, short }) => (
            <li key={link.page}>
              <LinkTo link={link} aria-current={link.page === here ? 'page' : undefined}>
                {short === undefined ? (
                  name
                ) : (
                  <>
                    <span className="place-name">{name}</span>
                    {/* Where all five stand in one line of a phone. */}
                    <span className="place-short">{short}</span>
                  </>
                )}
                {figures[link.page] && (
                  <span key={figures[link.page]} className="place-figure">
                    {figures[link.page]}
                  </span>
                )}
              </LinkTo>
            </li>
          ))}
        </ul>
      </nav>
      <KeepingLine />
    </div>
  )
}
