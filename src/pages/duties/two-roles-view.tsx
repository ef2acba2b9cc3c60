import './two-roles.css'
import { rolesAt } from '../../domain/duties/role-sides.ts'
import { twoRolesFinding } from '../../domain/duties/two-roles-finding.ts'
import { twoRolesTitle } from '../../domain/duties/two-roles-names.ts'
import { twoRolesHead } from '../../domain/heads/two-roles-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role, ThemeId, TwoRolesFile, Vocabulary } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { RolesAtEach } from './roles-at-each.tsx'
import { TwoRolesTable } from './two-roles-table.tsx'

/** The finding, the other roles to set there, the table of themes that proves it, and the two at each organisation that names both. */
export function TwoRolesView({
  link,
  file,
  role,
  vocabulary,
}: {
  link: PageLink<'two-roles'>
  file: TwoRolesFile
  role: Role
  vocabulary: Vocabulary
}) {
  return (
    <>
      <PageMeta head={twoRolesHead(file, role, vocabulary.themes)} link={link} />
      <div className="pt-8 lg:pt-12">
        <p className="mb-1 text-question text-ink-3">
          <LinkTo link={{ page: 'duties', role: undefined, models: [] }} className="quiet-link small-link">
            Who does what
          </LinkTo>
        </p>
        <PageHeading>{twoRolesTitle(role)}</PageHeading>
        <Finding
          parts={twoRolesFinding(file, role, vocabulary.themes)}
          named={toItsRow}
          className="finding mt-4 max-w-4xl"
        />
      </div>
      <OtherRoles file={file} role={role} roles={vocabulary.roles} />
      <TwoRolesTable link={link} file={file} role={role} vocabulary={vocabulary} />
      <RolesAtEach link={link} file={file} at={rolesAt(file)} role={role} vocabulary={vocabulary} />
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" />
      </div>
    </>
  )
}

/** The way to all that is said of the role, and to the others that stand beside the tech lead. */
function OtherRoles({ file: { paired }, role, roles }: { file: TwoRolesFile; role: Role; roles: readonly Role[] }) {
  const others = roles.filter(({ id }) => id !== role.id && paired.includes(id))
  return (
    <nav aria-label="Beside the tech lead" className="no-print mt-5">
      <LinkTo link={{ page: 'duties', role: role.id, models: [] }} className="link small-link">
        {`All that is said of ${role.inProse}`}
      </LinkTo>
      {others.length > 0 && (
        <p className="mt-1 text-question text-ink-2">
          Beside the tech lead also:{' '}
          {others.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && <span>, </span>}
              <LinkTo link={{ page: 'two-roles', role: id }} className="quiet-link small-link">
                {name}
              </LinkTo>
            </span>
          ))}
        </p>
      )}
    </nav>
  )
}

/** A theme leads to its row further down the page. */
function toItsRow(theme: ThemeId, text: string) {
  return (
    <a href={`#${theme}`} className="quiet-link">
      {text}
    </a>
  )
}
