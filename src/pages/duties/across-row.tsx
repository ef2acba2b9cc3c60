import { Suspense, useState } from 'react'
import { lineFigures } from '../../domain/citation.ts'
import { agreeAcross } from '../../domain/duties/across-finding.ts'
import type { AcrossHolder, AcrossSlice, AcrossRow as Row } from '../../domain/duties/duties-slice.ts'
import { type DutyZone, placedBy } from '../../domain/duties/duty-page.ts'
import { holderTerms, silentOfIt, ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import { placingLimits } from '../../domain/duties/duty-words.ts'
import { formatDeepLink, formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Role, Theme } from '../../domain/model.ts'
import { markedFirst } from '../../domain/statements/kind-groups.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { Relation } from '../../ui/marks/relation.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { styled } from '../../ui/whole-sheets.ts'
import { ZONE_STANCES } from './zone-stances.ts'

// The statements of many duties are too many for a page: most rows stay shut.
const [OpenedDuty, prepareOpened] = lazyPart(
  () => styled(import('./opened-duty.tsx')).then((module) => module.OpenedDuty),
  () => <GonePart what="the statements" />,
)

/** A duty with its relation, who stands in each column, and how many say nothing. It opens to the statements. */
export function AcrossRow({
  row,
  columns,
  theme,
  link,
  models,
  total,
  roles,
  marked,
}: {
  row: Row
  columns: readonly DutyZone[]
  theme: Theme
  link: PageLink<'duties'>
  models: AcrossSlice['models']
  total: number
  roles: readonly Role[]
  marked: ReadonlySet<ModelId>
}) {
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const { duty, zones } = row
  const nameOf = (id: ModelId) => models.find((each) => each.id === id)?.shortName ?? id
  const speakers = zones.flatMap((zone) => zone.models.map(({ id }) => nameOf(id)))
  const silent = total - placedBy(row)
  return (
    <>
      <tr {...TABLE_ROLES.row} id={duty.id} className="across-row" data-open={open || undefined}>
        {/* Read again at each cell: the duty is enough. */}
        <th {...TABLE_ROLES.rowheader} aria-label={duty.label}>
          <InnerLink link={{ page: 'duty', duty: duty.id }} className="row-name title-link">
            {duty.label}
          </InnerLink>
          <ShareLink path={`${formatDeepLink(link)}#${duty.id}`} label={`Link to ${duty.label}`} tabIndex={-1} />
          <span className="across-tools">
            <Relation {...agreeAcross(row, total)} speakers={speakers} models={total} />
            <button
              type="button"
              className="across-opener needs-script no-print"
              aria-expanded={open}
              aria-label={`Statements on “${duty.label}”`}
              onPointerEnter={prepareOpened}
              onFocus={prepareOpened}
              onClick={() => {
                setAsked(true)
                setOpen(!open)
              }}
            >
              Statements
              <Icon name="chevron" className="size-3.5" />
            </button>
          </span>
        </th>
        {columns.map((zone) => (
          <ZoneCell
            key={zone}
            zone={zone}
            held={zones.find((each) => each.zone === zone)}
            theme={theme}
            nameOf={nameOf}
            roles={roles}
            marked={marked}
          />
        ))}
        <td {...TABLE_ROLES.cell} className="unsurveyed across-silent">
          <span className="across-figure" aria-hidden="true">
            {silent}
          </span>
          <span className="across-silence">{silentOfIt(silent)}</span>
        </td>
      </tr>
      {asked && (
        <tr {...TABLE_ROLES.row} className="across-opened" hidden={!open}>
          <td {...TABLE_ROLES.cell} colSpan={columns.length + 2} aria-colspan={columns.length + 2}>
            <Suspense>
              <OpenedDuty duty={duty} theme={theme} />
            </Suspense>
          </td>
        </tr>
      )}
    </>
  )
}

/** Who stands in a column: how many, and each by name. Nobody is an empty cell, save for the ear. */
function ZoneCell({
  zone,
  held,
  theme,
  nameOf,
  roles,
  marked,
}: {
  zone: DutyZone
  held: Row['zones'][number] | undefined
  theme: Theme
  nameOf: (id: ModelId) => string
  roles: readonly Role[]
  marked: ReadonlySet<ModelId>
}) {
  if (!held)
    return (
      <td {...TABLE_ROLES.cell} className="across-nobody">
        <span className="sr-only">nobody</span>
      </td>
    )
  const termsOf = (holder: AcrossHolder) =>
    [holderTerms(holder, roles), ...placingLimits(holder)].filter((words) => words !== '').join(' · ')
  // Who does it outright reads as a list in a line; what must be added stands below.
  const holders = markedFirst(held.models, ({ id }) => marked.has(id))
  const plain = holders.filter((holder) => termsOf(holder) === '')
  const onTerms = holders.filter((holder) => !plain.includes(holder))
  return (
    <td {...TABLE_ROLES.cell} data-zone={zone}>
      <div className="across-cell">
        <p className="across-count">
          <span className="across-zone" aria-hidden="true">
            <StanceMark stance={ZONE_STANCES[zone]} />
            {ZONE_NAMES[zone]}
          </span>{' '}
          <b>{held.count}</b>
        </p>
        <ul className="across-names">
          {[...plain, ...onTerms].map((holder, place) => (
            <Holder
              key={holder.id}
              holder={holder}
              name={nameOf(holder.id)}
              theme={theme}
              terms={termsOf(holder)}
              marked={marked.has(holder.id)}
              goesOn={place < plain.length - 1}
            />
          ))}
          {held.count > held.models.length && <li>{`${held.count - held.models.length} more`}</li>}
        </ul>
      </div>
    </td>
  )
}

/** A name, which leads to the model's own row, with the line that says so and its terms. */
function Holder({
  holder,
  name,
  theme,
  terms,
  marked,
  goesOn,
}: {
  holder: AcrossHolder
  name: string
  theme: Theme
  terms: string
  marked: boolean
  /** Another name follows in the same line. */
  goesOn: boolean
}) {
  const { id, cite } = holder
  return (
    <li className={terms === '' ? undefined : 'across-on-terms'}>
      <span className="across-who">
        <a
          href={`${import.meta.env.BASE_URL}${formatPath({ page: 'model', model: id }).slice(1)}#theme-${theme.id}`}
          className="across-name"
          tabIndex={-1}
        >
          <MarkedName marked={marked}>{name}</MarkedName>
        </a>{' '}
        <InnerLink
          link={{ page: 'statement', model: id, statement: cite.statement }}
          className="across-line"
          tabIndex={-1}
          aria-label={`${cite.lines[0] === cite.lines[1] ? 'line' : 'lines'} ${lineFigures(cite.lines)}`}
        >
          <u>{lineFigures(cite.lines)}</u>
          {goesOn && ','}
        </InnerLink>
      </span>{' '}
      {terms !== '' && <span className="across-terms">{terms}</span>}
    </li>
  )
}
