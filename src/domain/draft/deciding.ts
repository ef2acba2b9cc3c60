import type { AnswerOutline, AnswerStance, ModelId, ModelSummary, RoleId, Statement, Theme, ThemeId } from '../model.ts'
import { type Credit, type Decision, type Draft, decisionOn, stancesOf } from './draft.ts'
import { cutAt, MOST_WORDS } from './draft-lengths.ts'

// Each gives the draft that follows, and changes nothing: what came before is a step that can be undone.

/** An answer of the atlas as it can be taken: whose it is, and where it stands. */
export interface Takeable {
  model: Pick<ModelSummary, 'id' | 'name' | 'version'>
  answer: AnswerOutline
  lines: Credit['lines']
}

/** Another decision on a theme; without one nothing is decided on it. Its words are cut where they could not be read again. */
export function withDecision(draft: Draft, theme: ThemeId, decision: Decision | undefined): Draft {
  const { [theme]: _, ...others } = draft.decisions
  const decisions =
    decision && Object.keys(decision).length > 0 ? { ...draft.decisions, [theme]: readable(decision) } : others
  return { ...draft, decisions: decisions as Draft['decisions'] }
}

/** What somebody says, cut where it could not be read again: a draft with longer words would not open as a whole. */
export function readable<Said extends Pick<Decision, 'words' | 'when'>>(said: Said): Said {
  const { words, when } = said
  return {
    ...said,
    ...(words !== undefined && { words: cutAt(words, MOST_WORDS) }),
    ...(when !== undefined && { when: cutAt(when, MOST_WORDS) }),
  }
}

/** Some terms of a decision anew. A term that is undefined goes. */
function changed(draft: Draft, theme: ThemeId, terms: { [Term in keyof Decision]: Decision[Term] | undefined }): Draft {
  const entries = Object.entries({ ...decisionOn(draft, theme), ...terms }).filter(([, term]) => term !== undefined)
  return withDecision(draft, theme, Object.fromEntries(entries) as Decision)
}

/** Gives a theme a stance. Terms and words stay: whoever goes through the stances loses none. */
export function withStance(draft: Draft, theme: ThemeId, stance: AnswerStance): Draft {
  return changed(draft, theme, { stance, unsaid: undefined })
}

/** States a fact by one of its values. */
export function withValue(draft: Draft, theme: ThemeId, value: string): Draft {
  return changed(withStance(draft, theme, 'states'), theme, { value, inOwnWords: undefined })
}

/** States a fact that none of its values fits: its words tell it. */
export function inOwnWords(draft: Draft, theme: ThemeId): Draft {
  return changed(withStance(draft, theme, 'states'), theme, { value: undefined, inOwnWords: true })
}

/** The condition of an “only if”. */
export function withCondition(draft: Draft, theme: ThemeId, when: string): Draft {
  return changed(draft, theme, { when: when === '' ? undefined : when })
}

/** The roles that something is shared with, or that have a part in it beside a condition. */
export function withPartners(
  draft: Draft,
  theme: ThemeId,
  roles: readonly RoleId[],
  how: 'with' | 'alongside' = 'with',
): Draft {
  return changed(draft, theme, { [how]: roles.length === 0 ? undefined : [...roles] })
}

/** The role that does it instead. */
export function withInstead(draft: Draft, theme: ThemeId, role: RoleId): Draft {
  return changed(draft, theme, { instead: role })
}

/** Whether it may rather than will. */
export function withHedge(draft: Draft, theme: ThemeId, hedged: boolean): Draft {
  return changed(draft, theme, { hedged: hedged || undefined })
}

/** The words of a decision. Whoever empties them and writes anew owes nothing any more. */
export function withWords(draft: Draft, theme: ThemeId, words: string): Draft {
  if (words.trim() === '') return changed(draft, theme, { words: words === '' ? undefined : words, credit: undefined })
  return changed(draft, theme, { words })
}

/** The words as they were taken. */
export function withWordsAsTaken(draft: Draft, theme: ThemeId): Draft {
  const credit = decisionOn(draft, theme)?.credit
  return credit ? changed(draft, theme, { words: credit.words }) : draft
}

/** Takes an answer of the atlas with its terms, words and lines. What was decided before goes. */
export function taken(draft: Draft, theme: Pick<Theme, 'id' | 'values'>, { model, answer, lines }: Takeable): Draft {
  if (answer.stance === 'silent') return draft
  const { stance, value, when, with: partners, instead, answer: words } = answer
  return withDecision(draft, theme.id, {
    stance,
    ...(value !== undefined && { value }),
    ...(stance === 'states' && theme.values && value === undefined && { inOwnWords: true as const }),
    ...(when !== undefined && { when }),
    ...(partners && { [stance === 'conditional' ? 'alongside' : 'with']: partners }),
    ...(instead !== undefined && { instead }),
    words,
    credit: creditOf(model, lines, words),
  })
}

/**
 * Takes a statement of a model into its own theme: stance, terms, words and lines. A stance that the theme cannot be given, as a
 * fact beside a duty, is left to the reader: then the words come alone, and the theme keeps the stance it has.
 */
export function takenStatement(
  draft: Draft,
  theme: Pick<Theme, 'id' | 'kind' | 'values'>,
  model: Takeable['model'],
  statement: Statement,
): Draft {
  const { stance, when, with: partners, instead, hedged, text, cite } = statement
  const lines = cite.map((each): Credit['lines'][number] => [...each.lines])
  if (!stancesOf(theme).includes(stance))
    return changed(draft, theme.id, { words: text, credit: creditOf(model, lines, text) })
  const answer: AnswerOutline = { stance, when, with: partners, instead, answer: text }
  const whole = taken(draft, theme, { model, answer, lines })
  return hedged ? withHedge(whole, theme.id, true) : whole
}

/** What is owed for words. */
function creditOf({ id, name, version }: Takeable['model'], lines: Credit['lines'], words: string): Credit {
  return { model: id, name, version, lines, words }
}

/** Whether a decision has the words of a statement as they were taken from it. */
export function hasWordsOf(decision: Decision | undefined, model: ModelId, { text }: Pick<Statement, 'text'>): boolean {
  return decision?.credit?.model === model && decision.credit.words === text && decision.words === text
}

/** Whether a decision is an answer of the atlas as it was taken. */
export function isTaken(decision: Decision | undefined, { model }: Pick<Takeable, 'model'>): boolean {
  return decision?.credit?.model === model.id
}

/** Whether taking over a decision would lose words of the reader's own, changed ones among them. */
export function losesWords(decision: Decision | undefined): boolean {
  return Boolean(decision?.words?.trim()) && decision?.words !== decision?.credit?.words
}
