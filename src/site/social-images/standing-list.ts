import type { Answer, Role, Theme } from '../../domain/model.ts'
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
  if (models <= 2) return { mark: 50, name: [42, 36, 31], words: [36, 31], lines: 2, gap: 24 }
  if (models === 3) return { mark: 44, name: [36, 31], words: [31, 28], lines: 2, gap: 18 }
  return { mark: 40, name: [32, 28], words: [28], lines: 1, gap: models === 4 ? 18 : 9 }
}

/** What each model answers: its mark, its name and its stance in words; where there is room, its answer too. */
export async function standingList(
  standings: readonly Standing[],
  theme: Theme,
  roles: readonly Role[],
  type: Typesetter,
): Promise<Drawn> {
  const { mark, name, words, lines, gap } = measuresFor(standings.length)
  const width = TEXT_WIDTH - mark - 20
  const lineOf = async (standing: Standing) => {
    const parts = [
      await type.fit(standing.name, {
        width,
        sizes: name.map((size) => ({ size, lines: 1 })),
        style: { fontWeight: 600, lineHeight: 1.14 },
      }),
      await type.fit(answerWords(standing.answer, theme, roles), {
        width,
        sizes: words.map((size) => ({ size, lines })),
        style: { lineHeight: 1.18 },
      }),
    ]
    const room = linesForAnswer(standing, standings)
    if (room > 0 && standing.answer.stance !== 'silent') {
      const style = { lineHeight: 1.22, color: PALETTE['ink-2'] }
      parts.push(await type.fit(standing.answer.answer, { width, sizes: [{ size: 27, lines: room }], style }))
    }
    return row(
      { gap: 20, alignItems: 'flex-start' },
      stanceMark(standing.answer.stance, mark, PALETTE.paper, { marginTop: 3 }),
      column({ width }, ...parts),
    )
  }
  return column({ gap, marginTop: 24 }, ...(await Promise.all(standings.map(lineOf))))
}

/** For how many lines of an answer there is room. Of three, “Mixed” needs them most: it says the least. */
function linesForAnswer({ answer }: Standing, all: readonly Standing[]): number {
  if (all.length < 3) return answer.stance === 'states' && answer.value === undefined ? 0 : 2
  const mixed = all.filter((each) => each.answer.stance === 'mixed').length
  if (all.length > 3 || answer.stance !== 'mixed') return 0
  return mixed === 1 ? 2 : 1
}

/** The stance in full words; for a fact, which one it is: “Stated” alone would tell nothing. */
function answerWords(answer: Answer, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance !== 'states') return stanceWords(answer, roles)
  return theme.values?.find(({ id }) => id === answer.value)?.label ?? answer.answer
}
