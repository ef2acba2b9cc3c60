import type { Role, RoleId } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The roles that stand beside the tech lead on pages of their own: places, not filters. */
export function BesideLead({ paired, roles }: { paired: readonly RoleId[]; roles: readonly Role[] }) {
  const choices = roles.filter(({ id }) => paired.includes(id))
  if (choices.length === 0) return null
  return (
    <details className="role-menu">
      <summary className="button">
        Beside the tech lead
        <Icon name="chevron" className="size-3.5" />
      </summary>
      <nav aria-label="Beside the tech lead" className="mt-5 mb-4">
        <ul className="flex flex-wrap gap-1.5 sm:gap-2">
          {choices.map(({ id, name }) => (
            <li key={id} className="chip">
              <LinkTo link={{ page: 'two-roles', role: id }} className="title-link pr-3 pointer-coarse:py-3">
                {name}
              </LinkTo>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
