import { bySize, DUTY_ZONES, type DutyZone, placedBy } from '../../domain/duties/duty-page.ts'
import { ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import type { AnswerStance, DutyFile } from '../../domain/model.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { countLine, hairline } from './count-lines.ts'
import { column, type Drawn, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

type Zone = DutyFile['zones'][number]

/** The mark of a zone; that of its names where they share one. */
const MARK_OF: Record<DutyZone, AnswerStance> = {
  'tech-lead': 'does',
  shared: 'shared',
  'only-if': 'conditional',
  mixed: 'mixed',
  not: 'does-not',
}

/** Whose job a duty is: how many say so, and how many stand in each zone. */
export async function dutyCard(file: DutyFile, type: Typesetter): Promise<Drawn> {
  const { duty, zones, silent, total } = file
  const rows = DUTY_ZONES.flatMap((zone) => zones.filter((each) => each.zone === zone))
  // A sixth line, of those who place it in several ways, leaves less room for each.
  const high = rows.length > 4 ? 50 : 57
  return sheet({
    middle: [
      brand(),
      await type.fit(duty.label, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 61, lines: 1 },
          { size: 57, lines: 1 },
          { size: 50, lines: 1 },
          { size: 44, lines: 2 },
          { size: 38, lines: 2 },
        ],
        style: { fontWeight: 600, lineHeight: 1.1, letterSpacing: '-0.01em', marginTop: -4 },
      }),
      type.line(`Whose job is it? ${capitalised(sayInWords(placedBy(file), total))}`, 34, {
        color: PALETTE['ink-2'],
        marginTop: 6,
        marginBottom: 14,
      }),
      row({ height: 3, backgroundColor: PALETTE.ink }),
      ...rows.flatMap((zone) => [zoneLine(zone, high), hairline()]),
      countLine({
        count: silent.count,
        mark: silent.count > 0 ? 'silent' : undefined,
        name: ZONE_NAMES.silent,
        high,
        quiet: true,
      }),
    ],
    left: marksOf(bySize(zones).flatMap(({ models }) => models.map(({ stance }) => stance))),
    right: marksOf(silent.models.map(() => 'silent' as const)),
  })
}

/** “Four of thirteen say.” */
function sayInWords(placed: number, total: number): string {
  if (placed === total) return `all ${spelledOut(total)} say.`
  return `${spelledOut(placed)} of ${spelledOut(total)} ${placed === 1 ? 'says' : 'say'}.`
}

function zoneLine({ zone, count, models }: Zone, high: number): Drawn {
  if (count === 0) return countLine({ count, name: `${ZONE_NAMES[zone]}, nobody`, high, quiet: true })
  const [first] = models
  const alike = models.every(({ stance }) => stance === first?.stance)
  return countLine({ count, mark: alike && first ? first.stance : MARK_OF[zone], name: ZONE_NAMES[zone], high })
}

/** As many columns as a side has room for, and rows. */
const ACROSS = 3
const DOWN = 6

/** The marks once more, for those who see the sides: few of them large, below one another. */
function marksOf(stances: readonly AnswerStance[]): Drawn {
  const few = stances.length <= 4
  const across = few ? 1 : ACROSS
  const shown = stances.slice(0, ACROSS * DOWN)
  const rows = Array.from({ length: Math.ceil(shown.length / across) }, (_, place) =>
    row(
      { gap: 24 },
      ...shown.slice(place * across, (place + 1) * across).map((stance) => patternMark(stance, few ? 74 : 54)),
    ),
  )
  return column({ gap: 24, width: few ? 74 : 54 * ACROSS + 24 * (ACROSS - 1) }, ...rows)
}
