import { type SpreadSide, type SpreadZone, spreadOf } from '../../domain/comparing/spread.ts'
import { zoneName } from '../../domain/comparing/spread-words.ts'
import type { AnswerStance, ModelId, Theme, Vocabulary } from '../../domain/model.ts'
import { type Position, stanceOf, valueIn } from '../../domain/position.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { BEFORE_WORD, countLine, hairline } from './count-lines.ts'
import { column, type Drawn, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import { gridReference } from './theme-cards.ts'
import type { Typesetter } from './typesetter.ts'

/** As many ways as an answer may go before the rest are counted in one line: silence has a line of its own. */
const MOST_LINES = 5

/** The mark of a zone whose answers do not share one. */
const MARK_OF: Record<SpreadSide, AnswerStance> = {
  yes: 'does',
  'in-part': 'mixed',
  no: 'does-not',
  value: 'states',
  'own-words': 'states',
  silent: 'silent',
}

/** A theme put to many models: its question, how many answer, and how many go each way. */
export async function answersCard(
  theme: Theme,
  answers: readonly { model: ModelId; position: Position }[],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const zones = spreadOf(theme, answers)
  const spoken = zones.filter(({ side }) => side !== 'silent')
  const silent = zones.find(({ side }) => side === 'silent')?.count ?? 0
  const room = spoken.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES
  const rest = spoken.slice(room).reduce((sum, { count }) => sum + count, 0)
  const high = spoken.length > 3 ? 50 : 57
  const lines = await Promise.all(spoken.slice(0, room).map((zone) => zoneLine(zone, theme, high, type)))
  return sheet({
    middle: [
      brand(),
      await type.fit(theme.question, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 54, lines: 1 },
          { size: 46, lines: 2 },
          { size: 40, lines: 2 },
          { size: 36, lines: 3 },
        ],
        style: { fontWeight: 600, lineHeight: 1.1, letterSpacing: '-0.01em', marginTop: -4 },
      }),
      type.line(answerInWords(answers.length - silent, answers.length), 32, {
        color: PALETTE['ink-2'],
        marginTop: 6,
        marginBottom: 12,
      }),
      row({ height: 3, backgroundColor: PALETTE.ink }),
      ...lines.flatMap((line) => [line, hairline()]),
      ...(rest > 0 ? [countLine({ count: rest, name: 'In other ways', high, quiet: true }), hairline()] : []),
      countLine({ count: silent, mark: silent > 0 ? 'silent' : undefined, name: 'Say nothing', high, quiet: true }),
    ],
    left: gridReference(theme, vocabulary, type),
    right: spread(zones),
  })
}

/** “Ten of thirteen answer.” */
function answerInWords(answer: number, total: number): string {
  if (answer === 0) return `None of ${spelledOut(total)} answers.`
  if (answer === total) return `All ${spelledOut(total)} answer.`
  return `${capitalised(spelledOut(answer))} of ${spelledOut(total)} ${answer === 1 ? 'answers' : 'answer'}.`
}

/** A value may be long: it is set smaller rather than broken. */
async function zoneLine(zone: SpreadZone, theme: Theme, high: number, type: Typesetter): Promise<Drawn> {
  const [first] = zone.groups
  const mark = zone.groups.length === 1 && first ? stanceOf(first.position) : MARK_OF[zone.side]
  const value = first && zone.side === 'value' ? valueIn(first.position) : undefined
  const words = zone.side === 'own-words' && zone.count > 1 ? 'In their own words' : zoneName(zone, theme)
  const name = await type.fit(words, {
    width: TEXT_WIDTH - BEFORE_WORD,
    sizes: [33, 28, 24].map((size) => ({ size, lines: 1 })),
    style: { fontWeight: 600, lineHeight: 1.1 },
  })
  return countLine({ count: zone.count, mark, letter: factLetter({ stance: mark, value }, theme), name, high })
}

/** As many columns and rows of marks as a side has room for. */
const ACROSS = 3
const DOWN = 6

/** The marks once more, in the order of the spread, for those who see the sides. */
function spread(zones: readonly SpreadZone[]): Drawn {
  const stances = zones.flatMap(({ groups }) =>
    groups.flatMap(({ position, models }) => models.map(() => stanceOf(position))),
  )
  const shown = stances.slice(0, ACROSS * DOWN)
  const rows = Array.from({ length: Math.ceil(shown.length / ACROSS) }, (_, place) =>
    row({ gap: 24 }, ...shown.slice(place * ACROSS, (place + 1) * ACROSS).map((stance) => patternMark(stance, 54))),
  )
  return column({ gap: 24, width: 54 * ACROSS + 24 * (ACROSS - 1) }, ...rows)
}
