import { Fragment } from 'react'
import { dateInWords } from '../../domain/citation.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { changesCorrectionLink } from '../../domain/links/correction-link.ts'
import type { ModelId } from '../../domain/model.ts'
import { OutLink } from '../../ui/controls/out-link.tsx'

/** What the words of the table mean, where and when both editions were read, and where a fault is told. */
export function ReadingNote({
  organisation,
  editions,
}: {
  organisation: ModelId
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
}) {
  const [before, after] = editions
  const correction = changesCorrectionLink(import.meta.env.REPOSITORY_URL, {
    model: organisation,
    versions: [before.source.version, after.source.version],
  })
  return (
    <div className="mt-4 max-w-2xl flex flex-col gap-1 text-ref text-ink-3">
      <p>
        A statement that stands on two themes is counted once. “Reworded” means another meaning or other terms; a comma
        moved is “kept”.
      </p>
      <p>
        {editions.map(({ id, source, read }, place) => (
          <Fragment key={id}>
            {place === 0 ? 'The edition of ' : '; that of '}
            <OutLink href={source.url} className="link small-link">
              {dateInWords(source.version)}
            </OutLink>
            {` was read on ${dateInWords(read)}`}
          </Fragment>
        ))}
        .
        {correction && (
          <span className="no-print">
            {' Found something we read wrongly? '}
            <a href={correction} className="link small-link" rel="noreferrer">
              Tell us
            </a>
          </span>
        )}
      </p>
    </div>
  )
}
