import type { Theme, ThemeId } from '../model.ts'
import { readable, withDecision } from './deciding.ts'
import { type Decision, type Draft, type DraftDocument, decisionOn, type PassageResult } from './draft.ts'
import { MOST_WORDS } from './draft-lengths.ts'
import { type GivenTo, givenOf } from './given.ts'
import { resultOf } from './reader-document.ts'

// What becomes of a passage of the reader's document. Each gives the draft that follows, and changes nothing: it is one step.

/** A stance with its terms and words, as a passage gives them. */
export type Given = GivenTo['gave']

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

/**
 * Accepts a passage for a theme: the theme says what was `shown`. What the passage gave to this theme before goes, and to the one
 * `over` whose place it is given; what it gave to others stays.
 */
export function accepted(
  draft: Draft,
  { key, lines }: PassagePlace,
  theme: ThemeId,
  gave: Given,
  { shown, over = theme }: { shown?: Decision | undefined; over?: ThemeId | undefined } = {},
): Draft {
  const given = draft.document ? givenOf(resultOf(draft.document, key)) : []
  const rest = withdrawn(withdrawn(draft, key, theme), key, over)
  const decided = withDecision(rest, theme, shown ?? joinedDecision(decisionOn(rest, theme), { lines }, gave))
  const own: GivenTo = { theme, gave: readable(gave) }
  // It stands where the other stood; one that is added comes last.
  const place = given.findIndex((each) => each.theme === over)
  const others = given.filter((each) => each.theme !== theme && each.theme !== over)
  others.splice(place < 0 ? others.length : place, 0, own)
  return withResult(decided, key, answerOf(others, lines))
}

/** Says of a passage that it is not about the role, or that it is for later. What it gave before goes. */
export function setAside(draft: Draft, key: string, as: 'not-about' | 'later'): Draft {
  return withResult(withdrawn(draft, key), key, { as })
}

/**
 * A draft without what a passage gave, to one theme or to all. A theme that rests on other passages, too, keeps what they gave;
 * words that were written since stay.
 */
export function withdrawn(draft: Draft, key: string, from?: ThemeId): Draft {
  const { document } = draft
  const result = document && resultOf(document, key)
  if (!document || !result) return draft
  const isGone = ({ theme }: GivenTo) => from === undefined || theme === from
  const given = givenOf(result)
  const kept = given.filter((each) => !isGone(each))
  if (from !== undefined && kept.length === given.length) return draft
  const left = result.as === 'answer' && kept.length > 0 ? answerOf(kept, result.lines) : undefined
  return given.filter(isGone).reduce(withoutGiven, withResult(draft, key, left))
}

/** A draft whose theme does not say any more what a passage gave it, which is not among its passages any more. */
function withoutGiven(draft: Draft, { theme, gave }: GivenTo): Draft {
  const decision = decisionOn(draft, theme)
  // What does not rest on the document any more was decided otherwise since.
  if (!decision?.lines?.length) return draft
  const others = Object.values(draft.document?.read ?? {}).flatMap((other) =>
    givenOf(other)
      .filter((each) => each.theme === theme)
      .map((each) => ({ gave: each.gave, lines: other.as === 'answer' ? [other.lines] : [] })),
  )
  const last = others.at(-1)
  if (!last) return withDecision(draft, theme, undefined)
  const isMixedNoMore = decision.stance === 'mixed' && others.length === 1
  const isOfThis = decision.stance === gave.stance && last.gave.stance !== gave.stance
  const { words: _words, ...stance } = last.gave
  const words = wordsWithout(decision.words, gave.words, last.gave.words)
  return withDecision(draft, theme, {
    ...(isMixedNoMore || isOfThis ? stance : decision),
    ...(words !== undefined && { words }),
    ...(decision.credit && { credit: decision.credit }),
    lines: allLines(others.flatMap(({ lines }) => lines)),
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

/** Another result of a passage; without one it is not read. */
function withResult(draft: Draft, key: string, result: PassageResult | undefined): Draft {
  const { document } = draft
  if (!document) return draft
  const { [key]: _, ...others } = document.read
  const read: DraftDocument['read'] = result ? { ...document.read, [key]: result } : others
  return { ...draft, document: { ...document, read } }
}

/** What a passage gave, which is something, as it is kept. */
function answerOf([first, ...also]: readonly GivenTo[], lines: PassagePlace['lines']): PassageResult | undefined {
  return first && { as: 'answer', ...first, lines: [...lines], ...(also.length > 0 && { also }) }
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
