import { yearOf } from '../../domain/citation.ts'
import { type RolesAt, SIDES, type Side } from '../../domain/duties/role-sides.ts'
import { sideName } from '../../domain/duties/two-roles-names.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Role, TwoRolesFile, Vocabulary } from '../../domain/model.ts'
import { kindAndYear } from '../../domain/statements/model-kind.ts'
import { counted, spelledOut } from '../../domain/words.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { HeldLine } from './held-line.tsx'
import { SideMark } from './side-mark.tsx'

/** Both have a column at each, also an empty one: that it has nothing is an answer. */
const ALWAYS: readonly Side[] = ['tech-lead', 'other']

/** The two side by side at each organisation that gives the role a duty. */
export function RolesAtEach({
  link,
  file,
  at,
  role,
  vocabulary,
}: {
  link: PageLink<'two-roles'>
  file: TwoRolesFile
  at: readonly RolesAt[]
  role: Role
  vocabulary: Vocabulary
}) {
  const others = file.total - file.naming.count
  return (
    <section aria-labelledby="at-each" className="mt-12">
      <h2 id="at-each">{`At each that gives ${role.inProse} a duty`}</h2>
      <p className="mt-1 max-w-2xl text-question text-ink-3">
        {`Their duties on the same themes.${others > 0 ? ` The other ${spelledOut(others)} ${others === 1 ? 'gives' : 'give'} ${role.inProse} no duty.` : ''}`}
      </p>
      <InnerLinks>
        <ul className="mt-3 border-t-2 border-ink">
          {at.map((each) => (
            <AtOne key={each.id} at={each} link={link} file={file} role={role} vocabulary={vocabulary} />
          ))}
        </ul>
      </InnerLinks>
      {file.naming.count > at.length && (
        <p className="mt-3 text-ink-2">{`${file.naming.count - at.length} more name both.`}</p>
      )}
    </section>
  )
}

function AtOne({
  at: { id, duties, elsewhere },
  link,
  file,
  role,
  vocabulary: { roles },
}: {
  at: RolesAt
  link: PageLink<'two-roles'>
  file: TwoRolesFile
  role: Role
  vocabulary: Vocabulary
}) {
  const model = file.models.find((each) => each.id === id)
  if (!model) return null
  const columns = SIDES.filter((side) => ALWAYS.includes(side) || duties.some((each) => each.side === side))
  return (
    <li id={id} className="at-one">
      <div>
        <h3>
          <LinkTo link={{ page: 'model', model: id }} className="title-link">
            {model.name}
          </LinkTo>
          <ShareLink path={`${formatDeepLink(link)}#${id}`} label={`Link to the two at ${model.name}`} />
        </h3>
        <p className="text-question text-ink-3">{kindAndYear(model, yearOf(model.version))}</p>
      </div>
      <div className="at-sides">
        {columns.map((side) => {
          const own = duties.find((each) => each.side === side)?.duties ?? []
          return (
            <section key={side} aria-label={`${sideName(side, role)}, ${model.shortName}`}>
              <p className="side-name">
                <SideMark side={side} />
                {sideName(side, role)} <span className="at-count">{own.length}</span>
              </p>
              <ul>
                {own.map((held) => (
                  <HeldLine
                    key={held.duty}
                    held={held}
                    model={id}
                    role={role}
                    roles={roles}
                    marked={side !== 'tech-lead'}
                  />
                ))}
              </ul>
              {own.length === 0 && <p className="text-ink-3">Nothing on these themes</p>}
              {side === 'tech-lead' && elsewhere > 0 && (
                <p className="mt-1">
                  <InnerLink link={{ page: 'model', model: id }} className="link small-link">
                    {`${counted(elsewhere, 'more duty', 'more duties')} on other themes`}
                  </InnerLink>
                </p>
              )}
            </section>
          )
        })}
      </div>
    </li>
  )
}
