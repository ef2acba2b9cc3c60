import type { Theme, ThemeId } from '../model.ts'
import { readable, withDecision } from './deciding.ts'
import { type Decision, type Draft, decisionOn, type PassageResult } from './draft.ts'
import { MOST_WORDS } from './draft-lengths.ts'
import { resultOf } from './reader-document.ts'

// What becomes of a passage of the reader's document. Each gives the draft that follows, and changes nothing: it is one step.

/** A stance with its terms and words, as a passage gives them. */
export type Given = Extract<PassageResult, { as: 'answer' }>['gave']

/** A passage by what it is called in the draft, with its lines. */
export interface PassagePlace {
  key: string
  lines: readonly [number, number]
}

/** How a passage goes with what its theme says already: in its place, as one more line for it, or as the other part of it. */
export type JoiningWay = 'replace' | 'add' | 'mixed'

/**
 * What a theme says once a passage is accepted for it, to be shown before it is. The words stand as they stand in the document. A
 * line that is added to what is said already adds its words to those, whosesoever they are, parted by a semicolon; what takes their
 * place keeps those of passages before.
 */
export function joinedDecision(
  before: Decision | undefined,
  { lines }: Pick<PassagePlace, 'lines'>,
  given: Given,
  way: JoiningWay = 'replace',
): Decision {
  const own: Decision = { ...given, lines: [[...lines]] }
  if (!before?.stance) return own
  const isOfDocument = before.lines !== undefined && !before.credit && Boolean(before.words)
  const both = isOfDocument || way !== 'replace' ? joinedWords(before.words, given.words) : undefined
  const together = { lines: allLines([...(before.lines ?? []), [...lines]]) }
  if (way === 'replace') return both === undefined ? own : { ...own, words: both, ...together }
  const { unsaid: _, ...kept } = before
  const words = both ?? before.words ?? given.words
  return {
    ...kept,
    ...(way === 'mixed' && { stance: 'mixed' as const }),
    ...(words !== undefined && { words }),
    ...together,
  }
}

/** Accepts a passage for a theme: the theme says what was `shown`. What the passage gave before goes. */
export function accepted(
  draft: Draft,
  { key, lines }: PassagePlace,
  theme: ThemeId,
  gave: Given,
  shown: Decision = joinedDecision(decisionOn(withdrawn(draft, key), theme), { lines }, gave),
): Draft {
  return marked(withDecision(withdrawn(draft, key), theme, shown), key, {
    as: 'answer',
    theme,
    lines: [...lines],
    gave: readable(gave),
  })
}

/** Says of a passage that it is not about the role, or that it is for later. What it gave before goes. */
export function setAside(draft: Draft, key: string, as: 'not-about' | 'later'): Draft {
  return marked(withdrawn(draft, key), key, { as })
}

/**
 * A draft without what a passage gave. A theme that rests on other passages, too, keeps what they gave; words that were written
 * since stay.
 */
export function withdrawn(draft: Draft, key: string): Draft {
  const { document } = draft
  const result = document && resultOf(document, key)
  if (!document || !result) return draft
  const { [key]: _, ...read } = document.read
  const without: Draft = { ...draft, document: { ...document, read } }
  if (result.as !== 'answer') return without
  const decision = decisionOn(draft, result.theme)
  // What does not rest on the document any more was decided otherwise since.
  if (!decision?.lines?.length) return without
  const others = Object.values(read).filter((other) => other.as === 'answer' && other.theme === result.theme)
  const lines = allLines(others.flatMap((other) => (other.as === 'answer' ? [other.lines] : [])))
  const last = others.at(-1)
  if (last?.as !== 'answer') return withDecision(without, result.theme, undefined)
  const isMixedNoMore = decision.stance === 'mixed' && others.length === 1
  const isOfThis = decision.stance === result.gave.stance && last.gave.stance !== result.gave.stance
  const { words: _words, ...stance } = last.gave
  const words = wordsWithout(decision.words, result.gave.words, last.gave.words)
  return withDecision(without, result.theme, {
    ...(isMixedNoMore || isOfThis ? stance : decision),
    ...(words !== undefined && { words }),
    ...(decision.credit && { credit: decision.credit }),
    lines,
  })
}

/** The themes on which nothing was decided and nothing written, in the order of the atlas. */
export function untouchedThemes<T extends Pick<Theme, 'id'>>(draft: Draft, themes: readonly T[]): T[] {
  return themes.filter(({ id }) => decisionOn(draft, id) === undefined)
}

/**
 * Says of a document that is read to its end that it says nothing on what was not touched. Until all its passages are read nothing
 * is said.
 */
export function markedSilent(draft: Draft, themes: readonly Theme[], keys: readonly string[]): Draft {
  const { document } = draft
  if (!document || keys.some((key) => !resultOf(document, key))) return draft
  return untouchedThemes(draft, themes).reduce(
    (so, { id }) => withDecision(so, id, { stance: 'silent', unsaid: true }),
    draft,
  )
}

function marked(draft: Draft, key: string, result: PassageResult): Draft {
  const { document } = draft
  return document ? { ...draft, document: { ...document, read: { ...document.read, [key]: result } } } : draft
}

/** The words of two as one; undefined where one has none, and where they are longer than a draft can hold. */
function joinedWords(before: string | undefined, words: string | undefined): string | undefined {
  if (!before?.trim() || !words?.trim()) return undefined
  if (before.includes(words)) return before
  const both = `${withoutStop(before)}; ${words.trim()}`
  return both.length <= MOST_WORDS ? both : undefined
}

/** Words without those of one passage, where they still stand as they were joined. */
function wordsWithout(
  words: string | undefined,
  gone: string | undefined,
  left: string | undefined,
): string | undefined {
  if (!words || !gone) return words ?? left
  if (words === gone) return left ?? words
  const bare = gone.trim()
  if (words.endsWith(`; ${bare}`)) {
    const before = words.slice(0, -bare.length - 2)
    // The stop that gave way to the semicolon comes back.
    return left && before.endsWith(withoutStop(left)) ? before + left.trim().slice(withoutStop(left).length) : before
  }
  const first = `${withoutStop(bare)}; `
  return words.startsWith(first) ? words.slice(first.length) : words
}

function withoutStop(words: string): string {
  return words.trim().replace(/[.;]+$/, '')
}

/** Lines in their order, each once. */
function allLines(lines: readonly (readonly [number, number])[]): [number, number][] {
  const each = new Map(lines.map(([from, to]) => [`${from}-${to}`, [from, to] as [number, number]]))
  return [...each.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
