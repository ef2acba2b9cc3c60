import { modelsBeside, type Side } from '../../domain/duties/role-sides.ts'
import { twoRolesFinding } from '../../domain/duties/two-roles-finding.ts'
import { twoRolesTitle } from '../../domain/duties/two-roles-names.ts'
import type { AnswerStance, Role, Theme, TwoRolesFile } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import type { Drawn } from './drawing.ts'
import { findingCard } from './duties-card.ts'
import { markGrids } from './mark-grid.ts'
import type { Typesetter } from './typesetter.ts'

/** As many models as the sides have room for. */
const MOST_COLUMNS = 5

const STANCE_OF: Record<Side, AnswerStance> = {
  'tech-lead': 'does',
  both: 'shared',
  divided: 'mixed',
  other: 'other-role',
  neither: 'other-role',
}

/** Two roles: what they come to, and at the sides with whom each model leaves each theme. */
export function twoRolesCard(
  file: TwoRolesFile,
  role: Role,
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Drawn> {
  const columns = modelsBeside(file).slice(0, MOST_COLUMNS)
  const marks = columns.map(({ id }) =>
    file.themes.map(({ sides }): AnswerStance => {
      const here = sides.find(({ models }) => models.some((model) => model.id === id))
      return here ? STANCE_OF[here.side] : 'silent'
    }),
  )
  return findingCard(twoRolesTitle(role), partsText(twoRolesFinding(file, role, themes)), markGrids(marks), type)
}
