import { dutyRoles } from '../../domain/duties/duty-roles.ts'
import type { DutyTableSlice } from '../../domain/duties/duty-table.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** The roles, each with its duties: places, not filters, so that each can be linked to. Those without duties stand apart. */
export function RoleNav({
  link,
  roles,
  named,
}: {
  link: PageLink<'duties'>
  roles: readonly Role[]
  named: DutyTableSlice['named']
}) {
  const counts = new Map(named.map(({ role, duties }) => [role, duties]))
  const all = dutyRoles(roles)
  const without = all.filter(({ id }) => !counts.get(id))
  const item = (role: Role | undefined) => {
    const duties = role && counts.get(role.id)
    const here = link.role === role?.id
    return (
      <li key={role?.id ?? 'all'} className={here ? 'chip border-ink bg-accent-wash' : 'chip'}>
        <LinkTo
          link={{ ...link, role: role?.id }}
          aria-current={here ? 'page' : undefined}
          className="title-link pr-3 pointer-coarse:py-3"
        >
          <span>{role?.name ?? 'All roles'}</span>
          {duties !== undefined && duties > 0 && (
            <>
              {' '}
              <span className="view-count font-normal text-ink-3">
                <span>{duties}</span>
                <span className="sr-only">{duties === 1 ? ' duty' : ' duties'}</span>
              </span>
            </>
          )}
        </LinkTo>
      </li>
    )
  }
  return (
    <nav aria-label="Roles" className="no-print mt-5 mb-4">
      <ul className="flex flex-wrap gap-1.5 sm:gap-2">
        {[undefined, ...all.filter((role) => !without.includes(role))].map(item)}
      </ul>
      {without.length > 0 && (
        <p className="mt-2 text-question text-ink-3">
          No duty here:{' '}
          {without.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && <span>, </span>}
              <LinkTo
                link={{ ...link, role: id }}
                aria-current={link.role === id ? 'page' : undefined}
                className={link.role === id ? 'quiet-link font-semibold text-ink' : 'quiet-link'}
              >
                {name}
              </LinkTo>
            </span>
          ))}
        </p>
      )}
    </nav>
  )
}
