import './across-table.css'
import { acrossShown } from '../../domain/duties/across-finding.ts'
import type { AcrossSlice } from '../../domain/duties/duties-slice.ts'
import { DUTY_ZONES, type DutyZone } from '../../domain/duties/duty-page.ts'
import { ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Vocabulary } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { AcrossRow } from './across-row.tsx'
import { ThemeBand } from './theme-band.tsx'
import { ZONE_STANCES } from './zone-stances.ts'

/** The duties by theme, and in each who gives it to whom: a column an answer, last the figure of the silent. */
export function AcrossTable({
  link,
  slice: { rows, models, total },
  vocabulary: { themes, roles },
  marked,
}: {
  link: PageLink<'duties'>
  slice: AcrossSlice
  vocabulary: Vocabulary
  marked: ReadonlySet<ModelId>
}) {
  const shown = acrossShown(rows, link.show)
  const heldIn = (zone: DutyZone) => shown.filter(({ zones }) => zones.some((each) => each.zone === zone)).length
  const columns = DUTY_ZONES.filter((zone) => zone !== 'mixed' || heldIn(zone) > 0)
  const banded = themes.filter((theme) => shown.some(({ duty }) => duty.theme === theme.id))
  const counts = `${counted(shown.length, 'duty', 'duties')} in ${counted(banded.length, 'theme')}`
  return (
    <>
      <p className="across-key">
        Small figures are line numbers.{' '}
        <a href="#marks" className="link small-link no-print">
          How to read the marks
        </a>
      </p>
      <RowLinks past="marks">
        <table {...TABLE_ROLES.table} className="across-table" data-mixed={columns.includes('mixed') || undefined}>
          <caption className="sr-only">{`Who does what, ${counts}`}</caption>
          <thead {...TABLE_ROLES.rowgroup}>
            <tr {...TABLE_ROLES.row}>
              <td {...TABLE_ROLES.cell} className="across-counts">
                <span key={counts}>{counts}</span>
              </td>
              {columns.map((zone) => (
                <th key={zone} {...TABLE_ROLES.columnheader} data-zone={zone}>
                  <span className="across-head">
                    <StanceMark stance={ZONE_STANCES[zone]} />
                    <span>
                      {ZONE_NAMES[zone]}
                      {/* A page that was translated lets go of whole elements, not of their words. */}
                      <span key={heldIn(zone)} className="sr-only">{`, ${heldIn(zone)}`}</span>
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
          {banded.map((theme) => (
            <tbody key={theme.id} {...TABLE_ROLES.rowgroup}>
              <ThemeBand theme={theme} span={columns.length + 2} className="across-band" nameClass="across-theme" />
              {shown
                .filter(({ duty }) => duty.theme === theme.id)
                .map((row) => (
                  <AcrossRow
                    key={row.duty.id}
                    row={row}
                    columns={columns}
                    theme={theme}
                    link={link}
                    models={models}
                    total={total}
                    roles={roles}
                    marked={marked}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </RowLinks>
    </>
  )
}
