import type { Answer, Role, Theme } from '../../domain/model.ts'
import { answerWords, factLetter } from '../../domain/statements/stance.ts'
import { column, type Drawn, row, type Style } from './drawing.ts'
import { TEXT_WIDTH } from './frame.ts'
import { stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** A model with what it answers on a theme. */
export interface Standing {
  name: string
  answer: Answer
}

/** How a part is set: the sizes to try, and its style. */
interface Setting {
  sizes: readonly number[]
  style: Style
}

const STRONG = { fontWeight: 600, lineHeight: 1.14 } as const
const PLAIN = { lineHeight: 1.18 } as const
const QUIET = { lineHeight: 1.14, color: PALETTE['ink-2'] } as const

/**
 * How large things are for a number of models, so that all of them find room below a title. What a fact is, is what
 * matters: there its value is larger than the name.
 */
function measuresFor(
  models: number,
  values: boolean,
): { mark: number; top: number; name: Setting; words: Setting; lines: number; gap: number } {
  if (values) {
    const gap = models < 4 ? 18 : models === 4 ? 16 : 6
    const [name, words] = models < 4 ? [[30], [40, 32, 28]] : [[27], [32, 28]]
    return {
      mark: 40,
      top: models < 4 ? 19 : 12,
      name: { sizes: name, style: QUIET },
      words: { sizes: words, style: STRONG },
      lines: models < 4 ? 2 : 1,
      gap,
    }
  }
  const set = (name: number[], words: number[]) => ({
    name: { sizes: name, style: STRONG },
    words: { sizes: words, style: PLAIN },
    top: 3,
  })
  if (models <= 2) return { mark: 50, ...set([42, 36, 31], [36, 31]), lines: 2, gap: 24 }
  if (models === 3) return { mark: 44, ...set([36, 31], [31, 28]), lines: 2, gap: 18 }
  return { mark: 40, ...set([32, 28], [28]), lines: 1, gap: models === 4 ? 18 : 9 }
}

/** What each model answers: its mark, its name and its stance or its fact in words; where there is room, its answer too. */
export async function standingList(
  standings: readonly Standing[],
  theme: Theme,
  roles: readonly Role[],
  type: Typesetter,
): Promise<Drawn> {
  const { mark, top, name, words, lines, gap } = measuresFor(standings.length, theme.values !== undefined)
  const width = TEXT_WIDTH - mark - 20
  const lineOf = async (standing: Standing) => {
    const { answer } = standing
    const said = answerWords(answer, theme, roles) ?? (answer.stance === 'silent' ? '' : answer.answer)
    const parts = [
      await type.fit(standing.name, {
        width,
        sizes: name.sizes.map((size) => ({ size, lines: 1 })),
        style: name.style,
      }),
      await type.fit(said, { width, sizes: words.sizes.map((size) => ({ size, lines })), style: words.style }),
    ]
    const room = linesForAnswer(standing, standings)
    if (room > 0 && answer.stance !== 'silent') {
      const style = { lineHeight: 1.22, color: PALETTE['ink-2'] }
      parts.push(await type.fit(answer.answer, { width, sizes: [{ size: 27, lines: room }], style }))
    }
    return row(
      { gap: 20, alignItems: 'flex-start' },
      stanceMark(answer.stance, mark, PALETTE.paper, { marginTop: top }, factLetter(answer, theme)),
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
