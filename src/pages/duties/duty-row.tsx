import { agreeOnDuty } from '../../domain/duties/duty-agreement.ts'
import type { DutyColumn, Placing, DutyRow as Row } from '../../domain/duties/duty-table.ts'
import { termsKey } from '../../domain/duties/duty-terms.ts'
import { NOT_PLACED, silentOnDuty, speaksOn } from '../../domain/duties/duty-words.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Role, Theme } from '../../domain/model.ts'
import { STANCE_LABELS } from '../../domain/statements/stance.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { Relation } from '../../ui/marks/relation.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { PlacingLine } from './placing-line.tsx'

/** The id of the head of a model's column. */
export function columnId(model: ModelId): string {
  return `column-${model}`
}

interface RowProps {
  link: PageLink<'duties'>
  models: readonly DutyColumn[]
  roles: readonly Role[]
}

/** A duty across the models that place it and those that do not. */
export function DutyRow({ row: { duty, cells }, theme, link, models, roles }: RowProps & { row: Row; theme: Theme }) {
  const speakers = models.filter((_, place) => cells[place]?.length)
  const silent = models.filter((model) => !speakers.includes(model))
  return (
    <tr {...TABLE_ROLES.row} id={duty.id}>
      <th {...TABLE_ROLES.rowheader} id={`${duty.id}-name`}>
        <InnerLink link={{ page: 'duty', duty: duty.id }} className="row-name title-link">
          {duty.label}
        </InnerLink>
        <ShareLink path={`${formatDeepLink(link)}#${duty.id}`} label={`Link to ${duty.label}`} />
      </th>
      <td {...TABLE_ROLES.cell} className="row-detail">
        <Relation
          {...agreeOnDuty(cells)}
          speakers={speakers.map(({ shortName }) => shortName)}
          models={models.length}
        />
      </td>
      {models.map((model, place) => {
        const placings = cells[place] ?? []
        return placings.length > 0 ? (
          <DutyCell key={model.id} model={model} placings={placings} link={link} roles={roles} />
        ) : (
          <SilentCell key={model.id} note={speaksOn(theme, model)} />
        )
      })}
      {/* On a phone, where cells stand below each other, the silent ones are one line instead of one each. */}
      {silent.length > 0 && (
        <td
          {...TABLE_ROLES.cell}
          headers={[`${duty.id}-name`, ...silent.map(({ id }) => columnId(id))].join(' ')}
          className="unsurveyed silent-ones"
        >
          {silentOnDuty(theme, silent)}
        </td>
      )}
    </tr>
  )
}

/** What a model says of a duty: every way in which it places it. */
function DutyCell({
  model,
  placings,
  link,
  roles,
}: Pick<RowProps, 'link' | 'roles'> & { model: DutyColumn; placings: readonly Placing[] }) {
  return (
    <td {...TABLE_ROLES.cell} data-model={model.shortName}>
      <div>
        {placings.map((placing) => (
          <PlacingLine key={termsKey(placing)} placing={placing} model={model.id} link={link} roles={roles} />
        ))}
      </div>
    </td>
  )
}

/** That a model does not place a duty: it says nothing of it, or speaks on the theme without giving it to anybody. */
function SilentCell({ note }: { note: string | undefined }) {
  return (
    <td {...TABLE_ROLES.cell} className="unsurveyed">
      <p className="who">
        <StanceMark stance="silent" />
        {note === undefined ? STANCE_LABELS.silent : NOT_PLACED}
      </p>
      {note !== undefined && <p className="pl-6">{note}</p>}
    </td>
  )
}
