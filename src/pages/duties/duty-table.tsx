import type { DutyColumn, DutyRow as Row } from '../../domain/duties/duty-table.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import { yearOf } from '../../domain/statements/citation.ts'
import { counted } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { useStuckHead } from '../../ui/table/use-stuck-head.ts'
import { columnId, DutyRow } from './duty-row.tsx'

/** The duties that two or more models place: duties down by theme, models across. */
export function DutyTable({
  link,
  rows,
  models,
  vocabulary: { themes, roles },
}: {
  link: PageLink<'duties'>
  rows: readonly Row[]
  models: readonly DutyColumn[]
  vocabulary: Vocabulary
}) {
  const table = useStuckHead()
  const shown = themes.filter((theme) => rows.some(({ duty }) => duty.theme === theme.id))
  return (
    <RowLinks past="marks">
      <table
        ref={table}
        {...TABLE_ROLES.table}
        className="compare-table short-cells"
        data-columns={models.length}
        data-many={models.length > 3 || undefined}
      >
        <caption className="sr-only">{`Who does what: ${counted(rows.length, 'duty', 'duties')}`}</caption>
        <thead {...TABLE_ROLES.rowgroup}>
          <tr {...TABLE_ROLES.row} className="heads">
            <td {...TABLE_ROLES.cell} colSpan={2} aria-colspan={2} className="corner">
              <a href="#marks" className="link small-link text-question">
                How to read the marks
              </a>
            </td>
            {models.map((model) => (
              <ColumnHead key={model.id} model={model} />
            ))}
          </tr>
          <tr {...TABLE_ROLES.row} className="origins">
            <td {...TABLE_ROLES.cell} colSpan={2} aria-colspan={2}>
              {`${counted(rows.length, 'duty', 'duties')} in ${counted(shown.length, 'theme')}`}
            </td>
            {models.map((model) => (
              <Origin key={model.id} model={model} />
            ))}
          </tr>
        </thead>
        {shown.map((theme) => (
          <tbody key={theme.id} {...TABLE_ROLES.rowgroup}>
            <ThemeBand theme={theme} span={models.length + 2} />
            {rows
              .filter(({ duty }) => duty.theme === theme.id)
              .map((row) => (
                <DutyRow key={row.duty.id} row={row} theme={theme} link={link} models={models} roles={roles} />
              ))}
          </tbody>
        ))}
      </table>
    </RowLinks>
  )
}

function ColumnHead({ model: { id, name, caveat } }: { model: DutyColumn }) {
  return (
    <th {...TABLE_ROLES.columnheader} id={columnId(id)}>
      <span className="head-name">
        <InnerLink link={{ page: 'model', model: id }} className="title-link">
          {name}
        </InnerLink>
        {caveat && <Icon name="warning" className="caveat-sign" />}
      </span>
    </th>
  )
}

function Origin({ model: { byline, version, caveat } }: { model: DutyColumn }) {
  return (
    <td {...TABLE_ROLES.cell}>
      {byline}, {yearOf(version)}
      <CaveatLine caveat={caveat} />
    </td>
  )
}

function ThemeBand({ theme: { id, ref, name }, span }: { theme: Theme; span: number }) {
  return (
    <tr {...TABLE_ROLES.row} className="area-band">
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={span} aria-colspan={span}>
        <span className="area-name">
          <InnerLink link={{ page: 'theme', theme: id }} className="title-link">
            {name}
          </InnerLink>{' '}
          <span className="row-ref">{ref}</span>
        </span>
      </th>
    </tr>
  )
}
