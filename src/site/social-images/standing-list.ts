import type { Answer, Role, SpokenAnswer, Theme } from '../../domain/model.ts'
import { stanceWords } from '../../domain/stance.ts'
import { column, type Drawn, row } from './drawing.ts'
import { TEXT_WIDTH } from './frame.ts'
import { stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** A model with what it answers on a theme. */
export interface Standing {
  name: string
  answer: Answer
}

/** How large things are for a number of models, so that all of them find room below a title. */
function measuresFor(models: number) {
  if (models <= 2) return { mark: 50, name: 42, words: [36, 31], lines: 2, also: 2, gap: 24 }
  if (models === 3) return { mark: 44, name: 36, words: [31, 28], lines: 2, also: 1, gap: 18 }
  return { mark: 40, name: 32, words: [28], lines: 1, also: 0, gap: models === 4 ? 18 : 9 }
}

/** What each model answers: its mark, its name and its stance in words; where few stand together, its answer too. */
export async function standingList(
  standings: readonly Standing[],
  theme: Theme,
  roles: readonly Role[],
  type: Typesetter,
): Promise<Drawn> {
  const models = standings.length
  const { mark, name, words, lines, also, gap } = measuresFor(models)
  const width = TEXT_WIDTH - mark - 20
  const lineOf = async (standing: Standing) => {
    const stance = await type.fit(answerWords(standing.answer, theme, roles), {
      width,
      sizes: words.map((size) => ({ size, lines })),
      style: { lineHeight: 1.18 },
    })
    const own = ownWords(standing.answer, theme, models)
    const text =
      own && also > 0
        ? [
            await type.fit(own, {
              width,
              sizes: [{ size: 27, lines: also }],
              style: { lineHeight: 1.22, color: PALETTE['ink-2'] },
            }),
          ]
        : []
    return row(
      { gap: 20, alignItems: 'flex-start' },
      stanceMark(standing.answer.stance, mark, PALETTE.paper, { marginTop: 3 }),
      column({ width }, type.line(standing.name, name, { fontWeight: 600, lineHeight: 1.14 }), stance, ...text),
    )
  }
  return column({ gap, marginTop: 24 }, ...(await Promise.all(standings.map(lineOf))))
}

/** The stance in full words; for a fact, which one it is: “Stated” alone would tell nothing. */
export function answerWords(answer: Answer, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance !== 'states') return stanceWords(answer, roles)
  return lined(answer, theme) ?? answer.answer
}

/** The answer in its own line. Among three there is room for it only where the stance has no terms of its own to give. */
function ownWords(answer: Answer, theme: Theme, models: number): string | undefined {
  if (answer.stance === 'silent' || (answer.stance === 'states' && !lined(answer, theme))) return undefined
  const brief = answer.stance === 'does' || answer.stance === 'does-not' || answer.stance === 'mixed'
  return models < 3 || brief || answer.stance === 'states' ? answer.answer : undefined
}

function lined(answer: SpokenAnswer, theme: Theme): string | undefined {
  return theme.values?.find(({ id }) => id === answer.value)?.label
}
