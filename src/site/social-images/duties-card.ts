import { dutyFinding, linedUp, roleFinding } from '../../domain/duties/duty-finding.ts'
import { TECH_LEAD } from '../../domain/duties/duty-roles.ts'
import type { DutyRow, DutyTableSlice } from '../../domain/duties/duty-table.ts'
import { holdersOf } from '../../domain/duties/duty-terms.ts'
import { roleTitle } from '../../domain/duties/duty-words.ts'
import type { AnswerStance, Role } from '../../domain/model.ts'
import type { Position } from '../../domain/position.ts'
import { partsText } from '../../domain/prose.ts'
import { column, type Drawn, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { markGrids } from './mark-grid.ts'
import { stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** How many of the duties on which they differ are named. */
const NAMED = 3

/** Who does what: the finding, and some duties that are the tech lead's in one model and not in another. */
export async function dutiesCard(slice: DutyTableSlice, type: Typesetter): Promise<Drawn> {
  const { differ, agree } = linedUp(slice.rows)
  const named = [...differ].sort((one, other) => apart(other) - apart(one)).slice(0, NAMED)
  const [counts = ''] = partsText(dutyFinding(slice)).split(':')
  return sheet({
    middle: [
      brand(),
      await heading('Who does what', type),
      await type.fit(named.length > 0 ? `${counts}:` : counts, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 36, lines: 3 },
          { size: 31, lines: 4 },
        ],
        style: { lineHeight: 1.22, color: PALETTE['ink-2'], marginTop: 12 },
      }),
      column(
        { gap: 10, marginTop: 22 },
        ...(await Promise.all(named.map(({ duty, cells }) => dutyLine(duty.label, stancesIn(cells), type)))),
      ),
    ],
    ...sides([...differ, ...agree]),
  })
}

/** All that is said of one role: for how many duties it is named, and which. */
export function roleCard(role: Role, slice: DutyTableSlice, type: Typesetter): Promise<Drawn> {
  return findingCard(roleTitle(role), partsText(roleFinding(role, slice)), sides(slice.rows), type)
}

/** A heading and a long finding, with marks at both sides. */
export async function findingCard(
  title: string,
  finding: string,
  marks: ReturnType<typeof markGrids>,
  type: Typesetter,
): Promise<Drawn> {
  return sheet({
    middle: [
      brand(),
      await heading(title, type),
      await type.fit(finding, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 40, lines: 5 },
          { size: 36, lines: 6 },
          { size: 31, lines: 8 },
        ],
        style: { lineHeight: 1.24, color: PALETTE['ink-2'], marginTop: 16 },
      }),
    ],
    ...marks,
  })
}

/** What the card is of. */
export function heading(text: string, type: Typesetter): Promise<Drawn> {
  return type.fit(text, {
    width: TEXT_WIDTH,
    sizes: [
      { size: 76, lines: 1 },
      { size: 60, lines: 2 },
      { size: 46, lines: 2 },
    ],
    style: { fontWeight: 600, lineHeight: 1.06, letterSpacing: '-0.01em' },
  })
}

function stancesIn(cells: DutyRow['cells']): AnswerStance[] {
  return cells.flatMap((placings) => placings.slice(0, 1).map(({ stance }) => stance))
}

/** A duty with the marks of those who place it, in the order of the models or of the columns. */
export async function dutyLine(name: string, stances: readonly AnswerStance[], type: Typesetter): Promise<Drawn> {
  const marks = stances.map((stance) => stanceMark(stance, 34, PALETTE.paper))
  const label = await type.fit(name, {
    width: TEXT_WIDTH - marks.length * 44 - 8,
    sizes: [
      { size: 34, lines: 1 },
      { size: 29, lines: 1 },
      { size: 27, lines: 2 },
    ],
    style: { fontWeight: 600, lineHeight: 1.16 },
  })
  return row({ gap: 10 }, label, ...marks)
}

/** Marks at both sides, a column a model: pattern, not information. A model with several placings shows as mixed. */
function sides(rows: readonly DutyRow[]) {
  const models = rows[0]?.cells.length ?? 0
  const positions = Array.from({ length: models }, (_, place) =>
    rows.map(({ cells }): Position => {
      const [first, second] = cells[place] ?? []
      return second ? 'mixed' : (first?.stance ?? 'silent')
    }),
  )
  return markGrids(positions)
}

/** Whether a duty is the tech lead's in one model and nobody's or another's in the next: the plainest difference. */
function apart({ cells }: DutyRow): number {
  const theirs = cells.filter((placings) => placings.length > 0).map((placings) => holdersOf(placings).has(TECH_LEAD))
  return theirs.includes(true) && theirs.includes(false) ? 1 : 0
}
