import { yearOf } from '../../domain/citation.ts'
import type { ModelSummary, RoleModel, Vocabulary } from '../../domain/model.ts'
import { spokenCount, stanceOf } from '../../domain/position.ts'
import { partsText } from '../../domain/prose.ts'
import { countedStance, stanceCounts } from '../../domain/statements/fingerprint.ts'
import { capitalised } from '../../domain/words.ts'
import { column, type Drawn, row, words } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { fingerprint, patternMark } from './marks.ts'
import { originLines } from './origin.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

const QUIET = { color: PALETTE['ink-2'] } as const

/**
 * A model: its name, one sentence, and its fingerprint. The sentence is what it alone says, where it answers a theme as nobody
 * else does: a chat shows the definition beside the image. Else it is the definition.
 */
export async function modelCard(
  summary: ModelSummary,
  apart: RoleModel['apart'],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const spoken = spokenCount(summary.positions)
  return sheet({
    middle: [
      brand(),
      await type.fit(summary.name, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 76, lines: 1 },
          { size: 60, lines: 1 },
          { size: 46, lines: 2 },
        ],
        style: { fontWeight: 600, lineHeight: 1.05, letterSpacing: '-0.01em' },
      }),
      await type.fit(aloneInWords(apart) ?? summary.definition, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 38, lines: 3 },
          { size: 34, lines: 4 },
          { size: 30, lines: 5 },
        ],
        style: { lineHeight: 1.2, marginTop: 12, marginBottom: 20 },
      }),
      fingerprint(summary.positions, vocabulary.themes, TEXT_WIDTH),
      type.line(`Speaks on ${spoken} of ${vocabulary.themes.length} themes`, 30, { ...QUIET, marginTop: 10 }),
      await originLines(summary, type),
    ],
    left: column(
      { alignItems: 'center', width: 250 },
      type.line(String(summary.statements), 136, { fontWeight: 600, lineHeight: 1.1 }),
      type.line(summary.statements === 1 ? 'statement' : 'statements', 30, QUIET),
      type.line(summary.version === 'undated' ? 'undated text' : `text of ${yearOf(summary.version)}`, 26, QUIET),
    ),
    right: legend(summary, type),
  })
}

/** The first sentence of what sets a model apart, where that is an answer of its own. */
function aloneInWords(apart: RoleModel['apart']): string | undefined {
  if (!apart || apart.only.length === 0) return undefined
  return partsText(apart.finding).split(/(?<=\.) (?=\p{Lu})/u)[0]
}

/** How often each stance is taken: the key to the fingerprint. */
function legend({ positions }: ModelSummary, type: Typesetter): Drawn {
  return column(
    { width: 250, gap: 16 },
    ...stanceCounts(positions.map(stanceOf)).map(([stance, count]) =>
      row(
        { gap: 10 },
        patternMark(stance, 32),
        words(String(count), { fontSize: 28, fontWeight: 600, width: 32 }),
        type.line(capitalised(countedStance(stance, count)), 21, { ...QUIET, width: 166 }),
      ),
    ),
  )
}
