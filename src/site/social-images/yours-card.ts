import { counted } from '../../domain/words.ts'
import { column, type Drawn, drawing, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** At most so many boxes, and marks, stand at a side. */
const DOWN = 5

/** The reader's own role: boxes of pencil that are not decided at the left, what others answer at the right. No draft is ever in it. */
export async function yoursCard(total: number, themes: number, type: Typesetter): Promise<Drawn> {
  return ownCard(
    {
      title: 'Your own tech lead role',
      below: 'beside what the others answer',
      count: `${counted(themes, 'question')} to decide, with the answers of ${counted(total, 'published definition')}.`,
      kept: 'Kept in your browser and sent nowhere.',
    },
    themes,
    type,
  )
}

/** Who fits what somebody wants, drawn as their own role is: what that is, nobody is told. */
export async function fitCard(total: number, themes: number, type: Typesetter): Promise<Drawn> {
  return ownCard(
    {
      title: 'Who fits?',
      below: 'Who says what you want of a tech lead',
      count: `${counted(themes, 'question')} to choose from, held against ${counted(total, 'published definition')}.`,
      kept: 'Counted, not weighed: there is no score.',
    },
    themes,
    type,
  )
}

interface Told {
  title: string
  below: string
  count: string
  kept: string
}

async function ownCard({ title, below, count, kept }: Told, themes: number, type: Typesetter): Promise<Drawn> {
  return sheet({
    middle: [
      brand(),
      await type.fit(title, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 70, lines: 1 },
          { size: 58, lines: 2 },
        ],
        style: { fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' },
      }),
      type.line(below, 38, { lineHeight: 1.2, color: PALETTE['ink-2'] }),
      row({ height: 3, marginTop: 26, backgroundColor: PALETTE.ink }),
      await type.fit(count, {
        width: TEXT_WIDTH,
        sizes: [{ size: 38, lines: 2 }],
        style: { lineHeight: 1.2, marginTop: 22 },
      }),
      await type.fit(kept, {
        width: TEXT_WIDTH,
        sizes: [{ size: 34, lines: 2 }],
        style: { lineHeight: 1.22, marginTop: 8, color: PALETTE['ink-2'] },
      }),
    ],
    left: column({ gap: 30 }, ...Array.from({ length: Math.min(DOWN, themes) }, undecided)),
    right: column(
      { gap: 30 },
      ...(['does', 'shared', 'conditional', 'does-not', 'silent'] as const).map((stance) => patternMark(stance, 70)),
    ),
  })
}

/** The mark of what is not decided. */
function undecided(): Drawn {
  return drawing(
    `<rect x="2" y="2" width="12" height="12" rx="2.2" fill="none" stroke="${PALETTE['ink-2']}" stroke-width="1.2" stroke-dasharray="2.9 2.2"/>`,
    '0 0 16 16',
    66,
    66,
  )
}
