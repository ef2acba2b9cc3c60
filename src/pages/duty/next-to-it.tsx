import { placeIt } from '../../domain/duties/duty-page-words.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { DutyFile, Theme } from '../../domain/model.ts'
import { capitalised } from '../../domain/words.ts'
import { InnerLinks } from '../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** The duties of the same theme that most place, each with the marks of those who do, and the way to all of them. */
export function NextToIt({ file: { next, onTheme }, theme }: { file: DutyFile; theme: Theme }) {
  if (next.length === 0) return null
  return (
    <section aria-labelledby="next" className="mt-10">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="next">Next to it</h2>
        <InnerLinks>
          <a href={allOn(theme)} className="link small-link">
            {`All ${onTheme} duties on ${theme.ref}`}
          </a>
        </InnerLinks>
      </div>
      <ul className="next-duties mt-2 border-t-2 border-ink">
        {next.map(({ id, label, stances, count }) => (
          <li key={id} className="next-duty">
            <LinkTo link={{ page: 'duty', duty: id }} className="title-link font-semibold">
              {label}
            </LinkTo>
            <span className="next-marks" aria-hidden="true">
              {stances.map((stance, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: marks are told apart by nothing but their place
                <StanceMark key={place} stance={stance} />
              ))}
            </span>
            <span className="next-count">{capitalised(placeIt(count))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a theme's page lists its duties. */
function allOn({ id }: Theme): string {
  return `${import.meta.env.BASE_URL}${formatPath({ page: 'theme', theme: id }).slice(1)}#duties`
}
