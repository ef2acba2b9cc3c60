import type { Theme, ThemeId } from '../model.ts'
import { type Asked, type Draft, decisionOn, decisionState } from './draft.ts'

/** What makes a theme of a draft worth asking about, in the order in which it is asked. */
export type DraftQuestionKind = 'not-said' | 'condition' | 'other-role' | 'shared' | 'in-part' | 'hedged'

/** A question that a draft leaves open. One theme may raise two. */
export interface DraftQuestion {
  /** What ticks and notes are kept under: `not-said:mentoring`. */
  key: string
  kind: DraftQuestionKind
  theme: ThemeId
}

/** The questions of one kind; a group that would be empty is not there. */
export interface DraftQuestionGroup {
  kind: DraftQuestionKind
  questions: DraftQuestion[]
}

const KINDS: readonly DraftQuestionKind[] = ['not-said', 'condition', 'other-role', 'shared', 'in-part', 'hedged']

/** What a theme is asked about: nothing where it is said plainly. */
function kindsOn(draft: Draft, theme: Theme): DraftQuestionKind[] {
  const decision = decisionOn(draft, theme.id)
  if (!decision || decisionState(decision, theme) !== 'answered') return ['not-said']
  const kinds: DraftQuestionKind[] = decision.hedged ? ['hedged'] : []
  switch (decision.stance) {
    case 'conditional':
      return ['condition', ...kinds]
    case 'other-role':
      return ['other-role', ...kinds]
    case 'shared':
      return ['shared', ...kinds]
    case 'mixed':
      return ['in-part', ...kinds]
    default:
      return kinds
  }
}

/**
 * All that a draft leaves open, as questions in their groups: what is not said comes first. At the head of each stands what is most
 * disputed elsewhere, and so goes least without saying: `disputed` are all themes in that order.
 */
export function draftQuestions(
  draft: Draft,
  themes: readonly Theme[],
  disputed: readonly ThemeId[] = [],
): DraftQuestionGroup[] {
  const place = ({ id }: Theme) => (disputed.includes(id) ? disputed.indexOf(id) : disputed.length)
  const all = [...themes]
    .sort((a, b) => place(a) - place(b))
    .flatMap((theme) =>
      kindsOn(draft, theme).map((kind): DraftQuestion => ({ key: `${kind}:${theme.id}`, kind, theme: theme.id })),
    )
  return KINDS.flatMap((kind) => {
    const questions = all.filter((each) => each.kind === kind)
    return questions.length > 0 ? [{ kind, questions }] : []
  })
}

/** What the reader did with a question: nothing, where it says nothing. */
export function askedOf({ asked }: Pick<Draft, 'asked'>, key: string): Asked {
  return (asked && Object.hasOwn(asked, key) && asked[key]) || {}
}

/** The questions by what the reader did with them. Those that are left out are in neither of the others. */
export interface SortedQuestions {
  open: DraftQuestion[]
  answered: DraftQuestion[]
  leftOut: DraftQuestion[]
}

/** All questions of a draft by what the reader did with them. */
export function sortedQuestions(draft: Draft, groups: readonly DraftQuestionGroup[]): SortedQuestions {
  const sorted: SortedQuestions = { open: [], answered: [], leftOut: [] }
  for (const question of groups.flatMap(({ questions }) => questions)) {
    const { answered, leftOut } = askedOf(draft, question.key)
    sorted[leftOut ? 'leftOut' : answered ? 'answered' : 'open'].push(question)
  }
  return sorted
}

/** How many questions a draft raises, without those that are left out. */
export function questionCount(draft: Draft, themes: readonly Theme[]): number {
  const { open, answered } = sortedQuestions(draft, draftQuestions(draft, themes))
  return open.length + answered.length
}

/** What is left of the groups when only some questions are shown. */
export function onlyThese(
  groups: readonly DraftQuestionGroup[],
  isShown: (question: DraftQuestion) => boolean,
): DraftQuestionGroup[] {
  return groups
    .map(({ kind, questions }) => ({ kind, questions: questions.filter(isShown) }))
    .filter(({ questions }) => questions.length > 0)
}
