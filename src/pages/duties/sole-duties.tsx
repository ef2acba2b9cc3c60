import type { DutyColumn, DutyRow } from '../../domain/duties/duty-table.ts'
import { termsKey } from '../../domain/duties/duty-terms.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role, Vocabulary } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { PlacingLine } from './placing-line.tsx'

/** Where the list of them begins. */
export const SOLE_DUTIES = 'by-one-source'

/** The duties that one model alone places, by theme: a table of them would be four fifths silence. */
export function SoleDuties({
  link,
  rows,
  models,
  vocabulary: { themes, roles },
}: {
  link: PageLink<'duties'>
  rows: readonly DutyRow[]
  models: readonly DutyColumn[]
  vocabulary: Vocabulary
}) {
  const shown = themes.filter((theme) => rows.some(({ duty }) => duty.theme === theme.id))
  return (
    <section aria-labelledby={SOLE_DUTIES} className="mt-12">
      <h2 id={SOLE_DUTIES}>
        Placed by one source only <span className="text-ink-3">{rows.length}</span>
      </h2>
      {models.length > 1 && (
        <p className="mt-1 mb-3 max-w-2xl text-question text-ink-2">
          {models.length === 2
            ? 'The other gives none of these to anybody; that is no silence on the theme.'
            : `The other ${inWords(models.length - 1)} give none of these to anybody; that is no silence on the theme.`}
        </p>
      )}
      <InnerLinks>
        {shown.map((theme) => (
          <section key={theme.id} aria-labelledby={`sole-${theme.id}`} className="sole-theme">
            <h3 id={`sole-${theme.id}`}>
              <InnerLink link={{ page: 'theme', theme: theme.id }} className="title-link">
                {theme.name}
              </InnerLink>{' '}
              <span className="row-ref">{theme.ref}</span>
            </h3>
            <ul className="sole-duties">
              {rows
                .filter(({ duty }) => duty.theme === theme.id)
                .map((row) => (
                  <SoleDuty key={row.duty.id} row={row} link={link} models={models} roles={roles} />
                ))}
            </ul>
          </section>
        ))}
      </InnerLinks>
    </section>
  )
}

function SoleDuty({
  row: { duty, cells },
  link,
  models,
  roles,
}: {
  row: DutyRow
  link: PageLink<'duties'>
  models: readonly DutyColumn[]
  roles: readonly Role[]
}) {
  const place = cells.findIndex((placings) => placings.length > 0)
  const model = models[place]
  if (!model) return null
  return (
    <li id={duty.id}>
      <p>
        <InnerLink link={{ page: 'duty', duty: duty.id }} className="row-name title-link">
          {duty.label}
        </InnerLink>{' '}
        <span className="text-question text-ink-2">{model.shortName}</span>
        <ShareLink path={`${formatDeepLink(link)}#${duty.id}`} label={`Link to ${duty.label}`} />
      </p>
      {cells[place]?.map((placing) => (
        <PlacingLine key={termsKey(placing)} placing={placing} model={model.id} link={link} roles={roles} />
      ))}
    </li>
  )
}
