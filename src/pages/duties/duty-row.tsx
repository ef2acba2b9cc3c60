import { Fragment } from 'react'
import { linesInWords } from '../../domain/citation.ts'
import { citedLines } from '../../domain/cited-lines.ts'
import { formatDeepLink } from '../../domain/deep-link.ts'
import { agreeOnDuty } from '../../domain/duty-agreement.ts'
import { type DutyColumn, type Placing, type DutyRow as Row, speakersIn, termsKey } from '../../domain/duty-table.ts'
import { placingLimits, whoParts } from '../../domain/duty-words.ts'
import type { ModelId, Role } from '../../domain/model.ts'
import { STANCE_LABELS } from '../../domain/stance.ts'
import { listInProse } from '../../domain/words.ts'
import { InnerLink } from '../../ui/inner-links.tsx'
import { Relation } from '../../ui/relation.tsx'
import { ShareLink } from '../../ui/share-link.tsx'
import { StanceMark } from '../../ui/stance-mark.tsx'
import { TABLE_ROLES } from '../../ui/table-roles.ts'
import type { DutiesLink } from './duties-link.ts'

interface RowProps {
  link: DutiesLink
  models: readonly DutyColumn[]
  roles: readonly Role[]
}

/** A duty across the models. Only where two or more speak of it is there something to set against each other. */
export function DutyRow({ row: { duty, cells }, link, models, roles }: RowProps & { row: Row }) {
  const speakers = models.filter((_, place) => cells[place]?.length)
  return (
    <tr {...TABLE_ROLES.row} id={duty.id}>
      <th {...TABLE_ROLES.rowheader}>
        <span className="row-name">{duty.label}</span>
        <ShareLink path={`${formatDeepLink(link)}#${duty.id}`} label={`Link to ${duty.label}`} />
        {speakersIn(cells) > 1 && (
          <span className="block">
            <Relation
              {...agreeOnDuty(cells)}
              speakers={speakers.map(({ shortName }) => shortName)}
              models={models.length}
            />
          </span>
        )}
      </th>
      {models.map(({ id, shortName }, place) => (
        <DutyCell key={id} name={shortName} model={id} placings={cells[place] ?? []} link={link} roles={roles} />
      ))}
      {speakers.length < models.length && (
        <SilentOnes names={models.filter((model) => !speakers.includes(model)).map(({ shortName }) => shortName)} />
      )}
    </tr>
  )
}

/** On a phone, where cells stand below each other, the silent ones are one line at the end instead of one each. */
function SilentOnes({ names }: { names: readonly string[] }) {
  return (
    <td {...TABLE_ROLES.cell} className="unsurveyed silent-ones">
      {`${listInProse(names)} ${names.length === 1 ? 'says' : 'say'} nothing`}
    </td>
  )
}

/** What a model says of a duty: every way in which it places it, or that it says nothing. */
function DutyCell({
  name,
  model,
  placings,
  link,
  roles,
}: Pick<RowProps, 'link' | 'roles'> & { name: string; model: ModelId; placings: readonly Placing[] }) {
  if (placings.length === 0)
    return (
      <td {...TABLE_ROLES.cell} className="unsurveyed">
        <p className="who">
          <StanceMark stance="silent" />
          {STANCE_LABELS.silent}
        </p>
      </td>
    )
  return (
    <td {...TABLE_ROLES.cell} data-model={name}>
      <div>
        {placings.map((placing) => (
          <p key={termsKey(placing)} className="who">
            <StanceMark stance={placing.stance} />
            <span>
              <Who placing={placing} link={link} roles={roles} /> <Lines model={model} cites={placing.cites} />
            </span>
          </p>
        ))}
      </div>
    </td>
  )
}

/** Who has it. Another role leads to what is said of it; the tech lead is in every row and would be a link too many. */
function Who({ placing, link, roles }: { placing: Placing } & Pick<RowProps, 'link' | 'roles'>) {
  const limits = placingLimits(placing)
  return (
    <>
      <b>
        {whoParts(placing, roles).map(({ text, role }) =>
          role === undefined || role === link.role ? (
            text
          ) : (
            <InnerLink key={role} link={{ ...link, role }} className="quiet-link">
              {text}
            </InnerLink>
          ),
        )}
      </b>
      {limits.length > 0 && <span className="text-ink-3"> · {limits.join(' · ')}</span>}
    </>
  )
}

function Lines({ model, cites }: { model: ModelId; cites: Placing['cites'] }) {
  return (
    <span className="cell-lines ml-0">
      {citedLines(cites).map(({ statement, lines }, place) => (
        <Fragment key={statement + linesInWords(lines)}>
          {place > 0 && ', '}
          <InnerLink link={{ page: 'statement', model, statement }}>{linesInWords(lines)}</InnerLink>
        </Fragment>
      ))}
    </span>
  )
}
