import type { AnswerStance, ModelSummary, Vocabulary } from '../../domain/model.ts'
import { STANCE_LABELS } from '../../domain/statements/stance.ts'
import { capitalised, counted, spelledOut } from '../../domain/words.ts'
import { column, type Drawn, row, words } from './drawing.ts'
import { fingerprintSides } from './fingerprint-sides.ts'
import { sheet, TEXT_WIDTH } from './frame.ts'
import { logo, stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** The atlas itself, for the pages that are about no model and no theme. */
export async function defaultCard(
  featured: readonly ModelSummary[],
  total: number,
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const counts = `${capitalised(spelledOut(total))} published ${total === 1 ? 'answer' : 'answers'} to ${counted(vocabulary.themes.length, 'question')}. Every answer shows its source`
  return sheet({
    middle: [
      row(
        { gap: 22, marginBottom: 22 },
        logo(72),
        words('Role Atlas', { fontSize: 80, fontWeight: 600, letterSpacing: '-0.015em' }),
      ),
      words('What does a tech lead do?', { fontSize: 54, lineHeight: 1.14, width: TEXT_WIDTH }),
      column({ gap: 14, marginTop: 34, marginBottom: 32 }, keys(['does', 'conditional']), keys(['does-not', 'silent'])),
      await type.fit(counts, {
        width: TEXT_WIDTH,
        sizes: [{ size: 31, lines: 2 }],
        style: { lineHeight: 1.22, color: PALETTE['ink-2'] },
      }),
    ],
    ...(await fingerprintSides(featured, vocabulary.themes, type)),
  })
}

/** Marks with their words: how the atlas speaks. */
function keys(stances: readonly AnswerStance[]): Drawn {
  const key = (stance: AnswerStance) =>
    row(
      { gap: 16, width: TEXT_WIDTH / 2 },
      stanceMark(stance, 46, PALETTE.paper),
      words(STANCE_LABELS[stance], { fontSize: 34 }),
    )
  return row({}, ...stances.map(key))
}
