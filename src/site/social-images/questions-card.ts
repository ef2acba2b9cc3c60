import { spreadSentence } from '../../domain/comparing/spread-words.ts'
import type { Theme } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import { askedAs } from '../../domain/questions/question-words.ts'
import { allQuestions, type QuestionsSlice } from '../../domain/questions/questions.ts'
import { counted } from '../../domain/words.ts'
import { column, type Drawn, drawing, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** At most so many boxes, and marks, stand at a side. */
const DOWN = 5

/** How many questions there are to ask, and how all answer the most disputed; boxes to tick at the left, its marks at the right. */
export async function questionsCard(
  { groups }: QuestionsSlice,
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Drawn> {
  const questions = allQuestions(groups)
  const [first] = questions
  const theme = themes.find(({ id }) => id === first?.theme)
  const stances = first?.zones.flatMap(({ sayings }) => sayings.map(({ said }) => said.stance)) ?? []
  return sheet({
    middle: [
      brand(),
      await type.fit(`${counted(questions.length, 'question')} to ask`, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 70, lines: 1 },
          { size: 60, lines: 1 },
        ],
        style: { fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' },
      }),
      type.line('before you take the role', 38, { lineHeight: 1.2, color: PALETTE['ink-2'] }),
      ...(first && theme
        ? [
            row({ height: 3, marginTop: 26, backgroundColor: PALETTE.ink }),
            type.line('The most disputed', 28, { marginTop: 22, color: PALETTE['ink-2'] }),
            await type.fit(askedAs(theme), {
              width: TEXT_WIDTH,
              sizes: [
                { size: 44, lines: 1 },
                { size: 36, lines: 2 },
              ],
              style: { fontWeight: 600, lineHeight: 1.16, marginTop: 2 },
            }),
            await type.fit(partsText(spreadSentence(first.zones, theme)), {
              width: TEXT_WIDTH,
              sizes: [
                { size: 34, lines: 2 },
                { size: 28, lines: 3 },
              ],
              style: { lineHeight: 1.22, marginTop: 6 },
            }),
          ]
        : []),
    ],
    left: column({ gap: 30 }, ...questions.slice(0, DOWN).map(() => box())),
    right: column({ gap: 30 }, ...[...new Set(stances)].slice(0, DOWN).map((stance) => patternMark(stance, 70))),
  })
}

/** A box to tick. */
function box(): Drawn {
  return drawing(
    `<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="${PALETTE.paper}" stroke="${PALETTE.ink}" stroke-width="1.2"/>`,
    '0 0 16 16',
    66,
    66,
  )
}
