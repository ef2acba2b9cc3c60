import { PAGE_KINDS, PAGES, type Page } from '../../domain/links/page-kinds.ts'
import { PlaceLink } from './place-link.tsx'

/** The pages that lie in another's place of the header. */
const ALSO_HERE = PAGES.filter((page) => PAGE_KINDS[page].alsoHere)

/** The ways to what has no place in the header, and to all duties: `duties` is how many there are, once it is known. */
export function AlsoHereLinks({
  page,
  duties,
  className,
}: {
  page?: Page | undefined
  duties?: number | undefined
  className: string
}) {
  return (
    <ul className="also-here">
      {ALSO_HERE.map((place) => (
        <li key={place}>
          <PlaceLink place={place} aria-current={page === place ? 'page' : undefined} className={className} />
        </li>
      ))}
      <li>
        <PlaceLink place="duties" className={className}>
          {duties === undefined ? 'All duties' : `All ${duties} duties`}
        </PlaceLink>
      </li>
    </ul>
  )
}
