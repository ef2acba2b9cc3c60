import type { HeldDuty, TwoRolesTheme } from '../../domain/duties/role-sides.ts'
import { sideName } from '../../domain/duties/two-roles-names.ts'
import { nameList } from '../../domain/duties/two-roles-words.ts'
import type { Role, Theme, TwoRolesFile } from '../../domain/model.ts'
import { uncapitalised } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { HeldLine } from './held-line.tsx'
import { SideMark } from './side-mark.tsx'

/** Every duty of a theme that somebody places, model by model on the side on which it stands; then who places none. */
export function DutyByDuty({
  told,
  theme,
  file,
  role,
  roles,
}: {
  told: TwoRolesTheme
  theme: Theme
  file: TwoRolesFile
  role: Role
  roles: readonly Role[]
}) {
  const named = (held: HeldDuty) => ({
    ...held,
    label: told.duties.find(({ id }) => id === held.duty)?.label ?? held.duty,
  })
  return (
    <div className="by-duty">
      {told.sides.map(({ side, models }) => (
        <section key={side} data-side={side} aria-label={`${sideName(side, role)}, ${theme.name}`}>
          <p className="side-name">
            <SideMark side={side} />
            {sideName(side, role)}
          </p>
          <ul>
            {models.map(({ id, duties }) => (
              <li key={id} className="by-model">
                <p className="font-semibold">{file.models.find((model) => model.id === id)?.name ?? id}</p>
                <ul>
                  {duties.map((held) => (
                    <HeldLine key={held.duty} held={named(held)} model={id} role={role} roles={roles} marked />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Unplaced told={told} theme={theme} file={file} />
    </div>
  )
}

/** Who gives nobody a duty of the theme: who speaks on it all the same, and who is silent. */
function Unplaced({
  told: { speaking, silent },
  theme,
  file,
}: {
  told: TwoRolesTheme
  theme: Theme
  file: TwoRolesFile
}) {
  if (speaking.count + silent.count === 0) return null
  const name = uncapitalised(theme.name)
  return (
    <section aria-label={`No duty placed, ${theme.name}`} className="no-duty unsurveyed">
      <p className="side-name">
        <StanceMark stance="silent" />
        No duty placed
      </p>
      {speaking.count > 0 && (
        <p>{`Speaking on ${name}, but giving nobody a duty: ${nameList(speaking, file.models)}.`}</p>
      )}
      {silent.count > 0 && <p>{`Silent on all of it: ${nameList(silent, file.models)}.`}</p>}
    </section>
  )
}
