import { yearOf } from '../../domain/citation.ts'
import type { DutyColumn, DutyRow as Row } from '../../domain/duties/duty-table.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { groupOf } from '../../domain/statements/kind-groups.ts'
import { counted } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { HeadName, ModelHeads } from '../../ui/table/model-heads.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { useStuckHead } from '../../ui/table/use-stuck-head.ts'
import { columnId, DutyRow } from './duty-row.tsx'
import { ThemeBand } from './theme-band.tsx'

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
        <ModelHeads
          models={models}
          counts={`${counted(rows.length, 'duty', 'duties')} in ${counted(shown.length, 'theme')}`}
          head={(model) => <ColumnHead key={model.id} model={model} marked={groupOf(model) === link.kind} />}
          origin={(model) => <Origin model={model} />}
        />
        {shown.map((theme) => (
          <tbody key={theme.id} {...TABLE_ROLES.rowgroup}>
            <ThemeBand theme={theme} span={models.length + 2} className="area-band" nameClass="area-name" />
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

function ColumnHead({ model: { id, name, caveat }, marked }: { model: DutyColumn; marked: boolean }) {
  return (
    <th {...TABLE_ROLES.columnheader} id={columnId(id)}>
      <HeadName caveat={caveat !== undefined}>
        <InnerLink link={{ page: 'model', model: id }} className="title-link">
          <MarkedName marked={marked}>{name}</MarkedName>
        </InnerLink>
      </HeadName>
    </th>
  )
}

function Origin({ model: { byline, version, caveat } }: { model: DutyColumn }) {
  return (
    <>
      {byline}, {yearOf(version)}
      <CaveatLine caveat={caveat} />
    </>
  )
}
