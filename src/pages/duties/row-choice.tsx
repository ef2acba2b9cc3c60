import './row-choice.css'
import '../../ui/controls/choice-strip.css'
import type { ReactNode } from 'react'
import { acrossLinedUp } from '../../domain/duties/across-finding.ts'
import { DUTIES_SHOWN, type DutiesShown, LEAST_LABELS, LEAST_SOURCES } from '../../domain/duties/duties-shown.ts'
import { type AcrossSlice, isWhole } from '../../domain/duties/duties-slice.ts'
import { TECH_LEAD } from '../../domain/duties/duty-roles.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { Icon } from '../../ui/marks/icons.tsx'
import { BesideLead } from './beside-lead.tsx'
import { RoleNav } from './role-nav.tsx'

const LABELS: Record<DutiesShown, string> = { all: 'All', differ: 'Differ', agree: 'Agree' }
const SWATCHES: Record<DutiesShown, string> = {
  all: '',
  differ: 'swatch swatch-differ',
  agree: 'swatch swatch-some-silent',
}

/** Which duties the table shows: those on which they differ or agree, those of one role, those that so many sources place. */
export function RowChoice({
  link,
  slice,
  role,
  roles,
  children,
}: {
  link: PageLink<'duties'>
  slice: AcrossSlice
  role: Role | undefined
  roles: readonly Role[]
  children: ReactNode
}) {
  const { rows, named, paired } = slice
  const { differ, agree } = acrossLinedUp(rows)
  const counts: Record<DutiesShown, number> = { all: rows.length, differ: differ.length, agree: agree.length }
  const { show = 'all' } = link
  const withDuties = named.filter(({ duties }) => duties > 0).length
  return (
    <div className="row-choice no-print">
      {rows.length > 0 && (
        <ul className="choice-strip row-views needs-script" aria-label="Duties shown">
          {DUTIES_SHOWN.map((each) => {
            const words = (
              <>
                {each !== 'all' && <span className={SWATCHES[each]} aria-hidden="true" />}
                {LABELS[each]}{' '}
                <span key={counts[each]} className="text-ref">
                  {counts[each] === 0 ? 'none' : counts[each]}
                </span>
              </>
            )
            return (
              <li key={each}>
                {counts[each] === 0 ? (
                  <span className="choice-none">{words}</span>
                ) : (
                  <LinkTo link={{ ...link, show: each }} replace keepScroll aria-current={show === each || undefined}>
                    {words}
                  </LinkTo>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {rows.length > 0 && !isWhole(slice) && <LeastChoice link={link} />}
      {children}
      {(!role || role.id === TECH_LEAD) && <BesideLead paired={paired} roles={roles} />}
      {role && paired.includes(role.id) && (
        <LinkTo link={{ page: 'two-roles', role: role.id }} className="button">
          Beside the tech lead
          <Icon name="arrow" className="size-3.5" />
        </LinkTo>
      )}
      <details className="role-menu">
        <summary className="button">
          {role ? role.name : 'Any role'}
          <span className="text-ref font-normal">{role ? '' : withDuties}</span>
          <Icon name="chevron" className="size-3.5" />
        </summary>
        <RoleNav link={link} roles={roles} named={named} />
      </details>
    </div>
  )
}

/** How many sources must place a duty that is shown. */
function LeastChoice({ link }: { link: PageLink<'duties'> }) {
  const showInstead = useShowInstead()
  return (
    <label className="least-choice button needs-script">
      <span className="sr-only">Placed by</span>
      <select
        value={link.least ?? LEAST_SOURCES[0]}
        onChange={({ target }) => {
          const least = LEAST_SOURCES.find((each) => each === target.value) ?? LEAST_SOURCES[0]
          // The view may be of none among the others.
          showInstead({ ...link, show: 'all', least })
        }}
      >
        {LEAST_SOURCES.map((each) => (
          <option key={each} value={each}>
            {LEAST_LABELS[each]}
          </option>
        ))}
      </select>
      <Icon name="chevron" className="size-3.5" />
    </label>
  )
}
