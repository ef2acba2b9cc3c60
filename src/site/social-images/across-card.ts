import { acrossFinding, acrossLinedUp, acrossRoleFinding } from '../../domain/duties/across-finding.ts'
import type { AcrossRow, AcrossSlice } from '../../domain/duties/duties-slice.ts'
import { placedBy } from '../../domain/duties/duty-page.ts'
import { roleTitle } from '../../domain/duties/duty-words.ts'
import type { AnswerStance, Role } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import { column, type Drawn } from './drawing.ts'
import { dutyLine, findingCard, heading } from './duties-card.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { markGrids } from './mark-grid.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** How many of the duties on which they differ are named, and how many marks stand beside one. */
const NAMED = 3
const MOST_MARKS = 7
/** As many models as the sides have room for. */
const MOST_COLUMNS = 5

/** Who does what in an atlas of many: the finding, and the most divided duties with a mark for each who places them. */
export async function acrossCard(slice: AcrossSlice, type: Typesetter): Promise<Drawn> {
  const { differ } = acrossLinedUp(slice.rows.filter((row) => placedBy(row) > 2))
  const lines = differ.slice(0, NAMED).map((row) => dutyLine(row.duty.label, stancesOf(row), type))
  return sheet({
    middle: [
      brand(),
      await heading('Who does what', type),
      await type.fit(partsText(acrossFinding(slice)), {
        width: TEXT_WIDTH,
        sizes: [
          { size: 36, lines: 3 },
          { size: 31, lines: 4 },
          { size: 28, lines: 5 },
        ],
        style: { lineHeight: 1.22, color: PALETTE['ink-2'], marginTop: 12 },
      }),
      column({ gap: 10, marginTop: 22 }, ...(await Promise.all(lines))),
    ],
    ...sides(slice),
  })
}

/** All that is said of one role in an atlas of many. */
export function acrossRoleCard(role: Role, slice: AcrossSlice, type: Typesetter): Promise<Drawn> {
  return findingCard(roleTitle(role), partsText(acrossRoleFinding(role, slice)), sides(slice), type)
}

function stancesOf({ zones }: AcrossRow): AnswerStance[] {
  return zones.flatMap(({ models }) => models.map(({ stance }) => stance)).slice(0, MOST_MARKS)
}

/** Marks at both sides, a column a model of those that place most: pattern, not information. */
function sides({ models, rows }: AcrossSlice) {
  const stances = models.map(({ id }) =>
    rows.map(({ zones }) => zones.flatMap((zone) => zone.models).find((each) => each.id === id)?.stance ?? 'silent'),
  )
  const spoken = (column: readonly string[]) => column.filter((stance) => stance !== 'silent').length
  return markGrids([...stances].sort((a, b) => spoken(b) - spoken(a)).slice(0, MOST_COLUMNS))
}
