import type { Role, Theme, ThemeId } from '../model.ts'
import type { Part } from '../prose.ts'
import { askedAs, sayingWords } from '../questions/question-words.ts'
import { allQuestions, type QuestionGroup, type Saying } from '../questions/questions.ts'
import { roleInProse, stanceWords } from '../statements/stance.ts'
import { capitalised, counted, listInProse, spelledOut, uncapitalised } from '../words.ts'
import { answerIn, type Decision, type Draft, decisionOn, decisionState } from './draft.ts'
import { missingWords, originWords, silenceWords } from './draft-words.ts'
import type { DraftQuestion, DraftQuestionGroup, DraftQuestionKind, SortedQuestions } from './questions.ts'
import { asAnybodys } from './somebodys-words.ts'

/** What a group is called, and what that means for whoever asks. */
export const DRAFT_QUESTION_KINDS: Record<DraftQuestionKind, { name: string; note: string }> = {
  'not-said': { name: 'Not said', note: 'Nothing is said here. What is most disputed elsewhere comes first.' },
  condition: { name: 'On a condition', note: 'It holds if something else does.' },
  'other-role': { name: 'Given to somebody else', note: 'Somebody does it. Here, who?' },
  shared: { name: 'Shared', note: 'Two have it. Who has the last word?' },
  'in-part': { name: 'In part', note: 'Some of it, and some not.' },
  hedged: { name: 'Hedged', note: 'It says may, can or might.' },
}

interface Words {
  themes: readonly Theme[]
  roles: readonly Role[]
}

/** What is done, to go on with: “Manages people”. A fact has no such words: it is named, and what is asked follows. */
function doing({ kind, ask, name }: Theme): { words: string; isDuty: boolean } {
  return kind === 'duty' ? { words: ask.replace(/\?$/, ''), isDuty: true } : { words: name, isDuty: false }
}

/** Where two questions to one role would read the same, each says what of. */
function whoIsIt(decision: Decision, theme: Theme, roles: readonly Role[], isAlone: boolean): string {
  const role = roles.find(({ id }) => id === decision.instead)
  const name = role?.inProse ?? decision.instead ?? 'it'
  const left = isAlone
    ? 'what is left to the tech lead'
    : `what of ${uncapitalised(theme.name)} is left to the tech lead`
  if (!role?.plural) return `Who is ${name} here, and ${left}?`
  return `${name.startsWith('the ') ? `Which of ${name}` : `Which ${name}`} do it here, and ${left}?`
}

/** A question as one asks it: “Manages people only if the engineering manager agrees: who settles that, and when?” */
export function draftQuestionWords({ kind, theme: id }: DraftQuestion, draft: Draft, { themes, roles }: Words): string {
  const theme = themes.find((each) => each.id === id)
  if (!theme) return ''
  const decision = decisionOn(draft, id)
  if (kind === 'not-said' || !decision) return askedAs(theme)
  const { words, isDuty } = doing(theme)
  switch (kind) {
    case 'condition': {
      const when = `only if ${decision.when?.trim()}`
      return isDuty ? `${words} ${when}: who settles that, and when?` : `${words}, ${when}: who settles that, and when?`
    }
    case 'other-role': {
      const others = themes.filter((each) => {
        const other = decisionOn(draft, each.id)
        return other?.stance === 'other-role' && other.instead === decision.instead
      })
      return whoIsIt(decision, theme, roles, others.length < 2)
    }
    case 'shared': {
      const partners = listInProse((decision.with ?? []).map((role) => roleInProse(roles, role)))
      return `${words}, shared with ${partners}: who has the last word?`
    }
    case 'in-part':
      return `${words}: which parts?`
    case 'hedged':
      return `${words}: is it may, or will?`
  }
}

/** What a draft has on a theme that it does not say: that this is on purpose, or what its answer still lacks. */
export function unsaidNote(draft: Draft, theme: Theme): string | undefined {
  const decision = decisionOn(draft, theme.id)
  if (!decision) return undefined
  if (decisionState(decision, theme) === 'left-out') return `${silenceWords(decision)}; readers will still ask.`
  const missing = missingWords(decision, theme)
  return missing && `Begun: ${uncapitalised(missing)}`
}

/** What the draft itself says, after its name: “The draft: only if the engineering manager agrees”. */
export function draftSays(draft: Draft, theme: Theme, roles: readonly Role[]): string {
  const answer = answerIn(decisionOn(draft, theme.id), theme)
  if (!answer) return ''
  if (answer.stance === 'states') {
    const value = theme.values?.find(({ id }) => id === answer.value)?.label
    return `The draft: ${value === undefined ? 'stated in its own words' : uncapitalised(value)}`
  }
  return `The draft: ${uncapitalised(stanceWords(answer, roles))}`
}

/** Who says what on a theme elsewhere. `groups` are the questions of the atlas. */
export function sayingsOn(theme: ThemeId, groups: readonly QuestionGroup[]): Saying[] {
  const question = allQuestions(groups).find((each) => each.theme === theme)
  return question?.zones.flatMap(({ sayings }) => sayings) ?? []
}

/**
 * What stands below a question that is copied, in a line: who says what elsewhere, where it is not said; else what the draft
 * itself says. Whoever gets it wrote no draft.
 */
export function contextWords(
  { kind, theme: id }: DraftQuestion,
  draft: Draft,
  groups: readonly QuestionGroup[],
  { themes, roles }: Words,
): string {
  const theme = themes.find((each) => each.id === id)
  if (!theme) return ''
  const decision = decisionOn(draft, id)
  const lines =
    kind === 'not-said'
      ? [unsaidNote(draft, theme), ...sayingsOn(id, groups).map((saying) => sayingWords(saying, theme, roles))]
      : [draftSays(draft, theme, roles), decision?.words?.trim() ? originWords(decision) : undefined]
  return lines
    .flatMap((line) => (line ? [/[.?]$/.test(line) ? line : `${line}.`] : []))
    .map(asAnybodys)
    .join(' ')
}

const CLAUSES: Record<DraftQuestionKind, string> = {
  'not-said': 'not said',
  condition: 'on a condition',
  'other-role': 'given to somebody else',
  shared: 'shared',
  'in-part': 'said in part',
  hedged: 'hedged',
}

/** What was copied, to whoever pressed: “13 open questions copied as Markdown, with 2 notes”. */
export function copiedWords(questions: number, form: string, notes: number): string {
  const also = notes > 0 ? `, with ${counted(notes, 'note')}` : ''
  return `${counted(questions, 'open question')} copied as ${form}${also}.`
}

/** “14 questions to ask”, or that there is none. */
export function questionsTitle({ open, answered }: SortedQuestions): string {
  const count = open.length + answered.length
  if (count === 0) return 'Nothing left to ask'
  return `${count} ${count === 1 ? 'question' : 'questions'} to ask`
}

/** What the questions of a draft come to: “8 of 20 themes are not said, 1 is on a condition and 2 are hedged. One is answered.” */
export function questionsFinding(
  groups: readonly DraftQuestionGroup[],
  { answered, leftOut }: SortedQuestions,
  total: number,
): Part[] {
  if (groups.length === 0)
    return [{ text: `All ${total} themes are said plainly: no condition, nothing shared, nothing hedged.` }]
  const parts = groups.flatMap(({ kind, questions: { length } }, place): Part[] => {
    const before = place === 0 ? '' : place === groups.length - 1 ? ' and ' : ', '
    // Said of the first, it is understood of the others.
    const [of, noun] = place > 0 ? ['', ''] : [` of ${total}`, ' themes']
    return [
      ...(before ? [{ text: before }] : []),
      { text: `${length}${of}`, strong: true },
      { text: `${noun} ${length === 1 ? 'is' : 'are'} ${CLAUSES[kind]}` },
    ]
  })
  const told = [
    ...(answered.length > 0 ? [tellCount(answered.length, 'answered')] : []),
    ...(leftOut.length > 0 ? [tellCount(leftOut.length, 'left out of the list')] : []),
  ]
  return [...parts, { text: ['.', ...told].join(' ') }]
}

function tellCount(count: number, what: string): string {
  return `${capitalised(spelledOut(count))} ${count === 1 ? 'is' : 'are'} ${what}.`
}
