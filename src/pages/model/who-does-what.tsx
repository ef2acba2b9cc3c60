import { type DutyGroup, groupInWords, type PlacedDuty } from '../../domain/duties/duties-by-role.ts'
import { holdersOf } from '../../domain/duties/duty-terms.ts'
import type { ModelId, Role, RoleId } from '../../domain/model.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'
import { LineLinks } from './line-links.tsx'

/** Who does what around the role: duties by whom they belong to, each with its lines. */
export function WhoDoesWhat({
  model,
  organisation,
  groups,
  roles,
  paired,
  wide,
}: {
  model: ModelId
  /** The edition that counts. */
  organisation: ModelId
  groups: readonly DutyGroup[]
  roles: readonly Role[]
  /** The roles that stand beside the tech lead on pages of their own. */
  paired: readonly RoleId[]
  wide: boolean
}) {
  const named = groups.flatMap((group) => [...holdersOf([group]), ...standIns(group)])
  const beside = roles.filter(({ id }) => paired.includes(id) && named.includes(id))
  return (
    <section aria-labelledby="who-does-what">
      <h2 id="who-does-what">Who does what</h2>
      <p className="mt-1">
        <LinkTo link={{ page: 'duties', role: undefined, models: [] }} className="link small-link">
          Who does it elsewhere
        </LinkTo>
        {beside.map((role) => (
          <LinkTo
            key={role.id}
            link={{ page: 'two-roles', role: role.id }}
            place={organisation}
            className="link small-link ml-4"
          >
            {`Beside ${role.inProse}`}
          </LinkTo>
        ))}
        {groups.length > 0 && <TakeLink mark={`${model}#`}>Take all of it into your role</TakeLink>}
      </p>
      {groups.length === 0 && <p className="mt-2 text-ink-3">The source gives no duty to anybody by name.</p>}
      <InnerLinks>
        <dl className="mt-3 border-t-2 border-ink">
          {groups.map((group) => {
            const words = groupInWords(group, roles)
            return (
              <div
                key={words}
                className="placed-group gap-x-6 border-b border-rule py-3 sm:grid sm:grid-cols-[10.5rem_1fr]"
              >
                <dt className="flex items-start gap-2 font-semibold">
                  <StanceMark stance={group.stance} className="mt-0.5" />
                  {words}
                </dt>
                <dd className="mt-1 pl-6 sm:mt-0 sm:pl-0">
                  <ul className={wide ? 'placed-duties lg:columns-2 lg:gap-x-8' : 'placed-duties'}>
                    {group.duties.map((placed) => (
                      <DutyLine key={placed.duty.id} placed={placed} group={group} roles={roles} />
                    ))}
                  </ul>
                </dd>
              </div>
            )
          })}
        </dl>
      </InnerLinks>
    </section>
  )
}

function DutyLine({ placed, group, roles }: { placed: PlacedDuty; group: DutyGroup; roles: readonly Role[] }) {
  const { duty, statements } = placed
  const notes = [
    group.stance === 'does-not' ? insteadInWords(placed, roles) : undefined,
    statements.every(({ hedged }) => hedged) ? 'may' : undefined,
    statements.every(({ status }) => status === 'unfinished') ? 'unfinished passage' : undefined,
  ].filter((note) => note !== undefined)
  return (
    <li className="answer">
      <InnerLink link={{ page: 'duty', duty: duty.id }} className="title-link">
        {duty.label}
      </InnerLink>
      {notes.length > 0 && <span className="text-ink-3"> ({notes.join('; ')})</span>}{' '}
      <LineLinks statements={statements} />
    </li>
  )
}

/** Who does what the tech lead explicitly does not: a group of these names nobody, its statements do. */
function standIns({ duties }: DutyGroup): RoleId[] {
  return duties.flatMap(({ statements }) => statements.flatMap(({ instead }) => instead ?? []))
}

/** Who does what the tech lead does not, where the source names them. */
function insteadInWords({ statements }: PlacedDuty, roles: readonly Role[]): string | undefined {
  const instead = statements.find((statement) => statement.instead)?.instead
  const role = roles.find(({ id }) => id === instead)
  return role && `${role.inProse} ${role.plural ? 'do' : 'does'}`
}
