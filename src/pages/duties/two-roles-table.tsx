import '../../ui/table/comparison-table.css'
import '../../ui/table/comparison-bands.css'
import './across-table.css'
import { ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import { SIDES, type Side } from '../../domain/duties/role-sides.ts'
import { sideName } from '../../domain/duties/two-roles-names.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role, TwoRolesFile, Vocabulary } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { SideMark } from './side-mark.tsx'
import { TwoRolesRow } from './two-roles-row.tsx'

/** Each of the two has a column; what else there is only where somebody stands in it. */
const ALWAYS: readonly Side[] = ['tech-lead', 'other']

/** A row a theme: with which of the two who leaves it, last the figure of those who place no duty of it. */
export function TwoRolesTable({
  link,
  file,
  role,
  vocabulary: { themes, roles },
}: {
  link: PageLink<'two-roles'>
  file: TwoRolesFile
  role: Role
  vocabulary: Vocabulary
}) {
  const heldIn = (side: Side) => file.themes.filter(({ sides }) => sides.some((each) => each.side === side)).length
  const columns = SIDES.filter((side) => ALWAYS.includes(side) || heldIn(side) > 0)
  const counts = counted(file.themes.length, 'theme')
  return (
    <>
      <p className="across-key max-w-2xl">
        {`By each source’s own statements, on the themes where ${role.inProse} ${role.plural ? 'have' : 'has'} a duty anywhere. Small figures are line numbers.`}{' '}
        <a href="#marks" className="link small-link no-print">
          How to read the marks
        </a>
      </p>
      <RowLinks past="at-each">
        <table {...TABLE_ROLES.table} className="across-table two-roles-table">
          <caption className="sr-only">{`Who has what, ${counts}`}</caption>
          <thead {...TABLE_ROLES.rowgroup}>
            <tr {...TABLE_ROLES.row}>
              <td {...TABLE_ROLES.cell} className="across-counts">
                {counts}
              </td>
              {columns.map((side) => (
                <th key={side} {...TABLE_ROLES.columnheader} data-side={side}>
                  <span className="across-head">
                    <SideMark side={side} />
                    <span>
                      {sideName(side, role)}
                      <span className="sr-only">{`, ${heldIn(side)}`}</span>
                    </span>
                  </span>
                </th>
              ))}
              <th {...TABLE_ROLES.columnheader} className="unsurveyed across-silent">
                <span className="across-head">
                  <StanceMark stance="silent" />
                  <span className="sr-only">{ZONE_NAMES.silent}</span>
                </span>
              </th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.rowgroup}>
            {file.themes.map((told) => {
              const theme = themes.find(({ id }) => id === told.theme)
              return (
                theme && (
                  <TwoRolesRow
                    key={told.theme}
                    told={told}
                    theme={theme}
                    columns={columns}
                    link={link}
                    file={file}
                    role={role}
                    roles={roles}
                  />
                )
              )
            })}
          </tbody>
        </table>
      </RowLinks>
    </>
  )
}
