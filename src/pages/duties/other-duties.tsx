import { Fragment } from 'react'
import { LEAST, LEAST_SOURCES } from '../../domain/duties/duties-shown.ts'
import { type AcrossSlice, isWhole } from '../../domain/duties/duties-slice.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** How many duties the table leaves out, and the way to them: without script to the themes, whose pages have them all. */
export function OtherDuties({
  link,
  slice,
  themes,
}: {
  link: PageLink<'duties'>
  slice: AcrossSlice
  themes: readonly Theme[]
}) {
  const { counts } = slice
  const least = LEAST_SOURCES.find((each) => each === link.least) ?? LEAST_SOURCES[0]
  const others = counts.one - counts[least]
  if (others === 0 || isWhole(slice)) return null
  return (
    <>
      <p className="no-print mt-4 text-ink-2">
        <span
          key={others}
        >{`Another ${counted(others, 'duty is', 'duties are')} placed by ${LEAST[least] === 2 ? 'one source' : 'one source or two'}.`}</span>{' '}
        <LinkTo
          link={{ ...link, show: 'all', least: 'one' }}
          replace
          keepScroll
          className="link small-link needs-script"
        >
          {`All ${counts.one}`}
        </LinkTo>
      </p>
      <p className="without-script no-print mt-1 text-ink-2">
        Each stands on the page of its theme:{' '}
        {themes.map(({ id, ref, name }, place) => (
          <Fragment key={id}>
            {place > 0 && ', '}
            <a
              href={`${import.meta.env.BASE_URL}${formatPath({ page: 'theme', theme: id }).slice(1)}#duties`}
              className="quiet-link small-link"
            >
              {ref} {name}
            </a>
          </Fragment>
        ))}
        .
      </p>
    </>
  )
}
