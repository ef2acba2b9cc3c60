import { citedLines } from '../../domain/cited-lines.ts'
import type { HeldDuty } from '../../domain/duties/role-sides.ts'
import { heldTerms } from '../../domain/duties/two-roles-words.ts'
import type { ModelId, Role } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { DutyLines } from './duty-lines.tsx'

/** A duty as one model places it: its name, on which terms, and the lines that say so. `marked` where its side does not stand over it. */
export function HeldLine({
  held,
  model,
  role,
  roles,
  marked = false,
}: {
  held: HeldDuty & { label: string }
  model: ModelId
  role: Role
  roles: readonly Role[]
  marked?: boolean
}) {
  const terms = heldTerms(held, role.id, roles)
  const [first, ...more] = held.ways
  return (
    <li className="held-line">
      {marked && first && <StanceMark stance={more.length > 0 ? 'mixed' : first.stance} />}
      <span>
        <InnerLink link={{ page: 'duty', duty: held.duty }} className="title-link">
          {held.label}
        </InnerLink>
        {terms !== '' && <span className="held-terms">{`, ${terms}`}</span>}{' '}
        <DutyLines model={model} cites={citedLines(held.ways.flatMap(({ cites }) => cites))} />
      </span>
    </li>
  )
}
