import type { ThemeId } from '../model.ts'
import { joinedDecision } from './accepting.ts'
import { withDecision } from './deciding.ts'
import { type Draft, decisionOn } from './draft.ts'
import { givenOf } from './given.ts'

/** A line of the reader's document that was accepted for a theme, with the words that it gave. */
export interface LineLeftOut {
  lines: readonly [number, number]
  words: string
}

/**
 * What was accepted for a theme and does not stand in its words: they were written anew since, or could not hold it. In the order of
 * the document.
 */
export function linesLeftOut({ document, decisions }: Draft, theme: ThemeId): LineLeftOut[] {
  const decision = decisionOn({ decisions }, theme)
  if (!document || !decision) return []
  const left = Object.values(document.read).flatMap((result) =>
    givenOf(result).flatMap(({ theme: of, gave: { words = '' } }): LineLeftOut[] => {
      const said = words.trim().replace(/[.;]+$/, '')
      const isThere = said === '' || of !== theme || decision.words?.includes(said)
      return isThere || result.as !== 'answer' ? [] : [{ lines: result.lines, words: words.trim() }]
    }),
  )
  return left.sort((a, b) => a.lines[0] - b.lines[0])
}

/** The draft with what was left out of a theme's words behind them, as far as they can hold it. */
export function withLinesLeftOut(draft: Draft, theme: ThemeId): Draft {
  return linesLeftOut(draft, theme).reduce(
    (so, { lines, words }) =>
      withDecision(so, theme, joinedDecision(decisionOn(so, theme), { lines }, { words }, 'add')),
    draft,
  )
}
