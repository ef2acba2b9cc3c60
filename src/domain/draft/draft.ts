import type { z } from 'zod/mini'
import { SILENT } from '../answer.ts'
import type { AnswerOutline, AnswerStance, ModelId, SpokenStance, Theme, ThemeId } from '../model.ts'
import { type Position, positionOf } from '../position.ts'
import type { DecisionState } from '../sheet-shown.ts'
import type * as schema from './draft-schema.ts'

/** A role in the reader's own hand: what is decided, theme by theme. */
export type Draft = z.infer<typeof schema.draft>
/** What the reader decided on a theme. */
export type Decision = z.infer<typeof schema.decision>
/** Where the words of a decision were taken from. */
export type Credit = z.infer<typeof schema.credit>
/** The reader's own document, and how far it is read. */
export type DraftDocument = z.infer<typeof schema.draftDocument>
/** What the reader made of a passage. */
export type PassageResult = z.infer<typeof schema.passageResult>
/** What the reader did with a question that a draft leaves open: ticked it, left it out, or made a note. */
export type Asked = z.infer<typeof schema.asked>
/** A draft as it stands in the browser's store. */
export type KeptDraft = z.infer<typeof schema.keptDraft>

/** The term that a stance cannot do without, where it is not there yet. */
export type MissingTerm = 'value' | 'with' | 'when' | 'instead' | 'words'

/** A draft of which nothing is decided. */
export function blankDraft(id: string, name: string): Draft {
  return { format: 3, id, name, decisions: {} as Draft['decisions'] }
}

/** What is decided on a theme; undefined where nothing is, not even words. */
export function decisionOn({ decisions }: Pick<Draft, 'decisions'>, theme: ThemeId): Decision | undefined {
  // The themes of a draft may come from somebody else's file.
  return Object.hasOwn(decisions, theme) ? decisions[theme] : undefined
}

/** The term that the stance of a decision still lacks; undefined where it is whole, or there is no stance. */
export function missingTerm(decision: Decision, theme: Pick<Theme, 'values'>): MissingTerm | undefined {
  switch (decision.stance) {
    case 'states':
      if (theme.values?.some(({ id }) => id === decision.value)) return undefined
      if (theme.values && !decision.inOwnWords) return 'value'
      return decision.words?.trim() ? undefined : 'words'
    case 'shared':
      return decision.with?.length ? undefined : 'with'
    case 'conditional':
      return decision.when?.trim() ? undefined : 'when'
    case 'other-role':
      return decision.instead ? undefined : 'instead'
    default:
      return undefined
  }
}

/** What a decision comes to. A stance that lacks its term decides nothing. */
export function decisionState(decision: Decision | undefined, theme: Pick<Theme, 'values'>): DecisionState {
  if (!decision?.stance || missingTerm(decision, theme)) return 'undecided'
  return decision.stance === 'silent' ? 'left-out' : 'answered'
}

/** A decision as an answer: its stance with the terms that go with it. Undefined where nothing is decided. */
export function answerIn(
  decision: Decision | undefined,
  theme: Pick<Theme, 'values'>,
): AnswerOutline | typeof SILENT | undefined {
  const state = decisionState(decision, theme)
  if (!decision || state === 'undecided') return undefined
  if (state === 'left-out') return SILENT
  const { stance, value, when, alongside, instead, words } = decision
  const partners = stance === 'shared' ? decision.with : stance === 'conditional' ? alongside : undefined
  const isValue = stance === 'states' && theme.values?.some(({ id }) => id === value)
  return {
    stance: stance as SpokenStance,
    ...(isValue && { value }),
    ...(stance === 'conditional' && { when: when?.trim() ?? '' }),
    // Beside a condition another role may have a part in it, and a denial may say who does it.
    ...(partners?.length && { with: partners }),
    ...((stance === 'other-role' || stance === 'does-not') && instead && { instead }),
    answer: words?.trim() ?? '',
  }
}

/** The position a draft takes on a theme; undefined where it has decided nothing. */
export function draftPosition(draft: Draft, theme: Theme): Position | undefined {
  const answer = answerIn(decisionOn(draft, theme.id), theme)
  return answer && positionOf(answer)
}

/** The themes by what is decided on them, each in the order of the atlas. */
export function themesByState(draft: Draft, themes: readonly Theme[]): Record<DecisionState, Theme[]> {
  const sorted: Record<DecisionState, Theme[]> = { undecided: [], answered: [], 'left-out': [] }
  for (const theme of themes) sorted[decisionState(decisionOn(draft, theme.id), theme)].push(theme)
  return sorted
}

/** How many themes are decided: answered, or left out. */
export function decidedCount(draft: Draft, themes: readonly Theme[]): number {
  return themes.filter((theme) => decisionState(decisionOn(draft, theme.id), theme) !== 'undecided').length
}

/** Whether words that were taken are no longer as they were taken. */
export function isChanged({ words, credit }: Pick<Decision, 'words' | 'credit'>): boolean {
  return credit !== undefined && words !== credit.words
}

/** The stances that a theme can be given, in the order in which they are told; leaving it out comes last. */
export function stancesOf({ kind }: Pick<Theme, 'kind'>): AnswerStance[] {
  return kind === 'fact'
    ? ['states', 'conditional', 'does-not', 'other-role', 'mixed', 'silent']
    : ['does', 'shared', 'conditional', 'does-not', 'other-role', 'mixed', 'silent']
}

/** The models whose words a draft has taken, with how many themes each gave, most first. */
export function takenFrom(draft: Draft, themes: readonly Theme[]): { model: ModelId; name: string; count: number }[] {
  const taken = new Map<ModelId, { model: ModelId; name: string; count: number }>()
  for (const { id } of themes) {
    const credit = decisionOn(draft, id)?.credit
    if (!credit) continue
    const from = taken.get(credit.model) ?? { model: credit.model, name: credit.name, count: 0 }
    from.count += 1
    taken.set(credit.model, from)
  }
  return [...taken.values()].sort((a, b) => b.count - a.count)
}
