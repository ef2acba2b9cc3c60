import type { Role, Theme } from '../model.ts'
import { factValue, IN_ITS_OWN_WORDS, STANCE_MEANINGS, stanceWords } from '../statements/stance.ts'
import { capitalised, counted, listInProse, spelledOut, uncapitalised } from '../words.ts'
import type { QuestionKind, Saying } from './questions.ts'

/** The name of the list of questions. */
export const QUESTIONS_TITLE = 'Questions to ask before you take the role'

/** What a group is called, and what that means for whoever asks. */
export const QUESTION_KINDS: Record<QuestionKind, { name: string; note: string }> = {
  divided: { name: 'They disagree', note: 'Most disputed first. No answer goes without saying.' },
  undivided: { name: 'Nobody disagrees', note: 'As far as they speak: silence is no answer.' },
  facts: { name: 'Facts about the role', note: 'Not a yes or a no: each tells it in its own way.' },
}

/** A theme as one asks an employer: “Who manages people?” where somebody does it, else its own question. */
export function askedAs({ inProse, question }: Pick<Theme, 'inProse' | 'question'>): string {
  return inProse.startsWith('who ') ? `${capitalised(inProse)}?` : question
}

/** Who answers what: “Brax and Loadsmart: does it”, “Two say nothing: Acme and Zenith”. */
export function sayingWords(saying: Saying, theme: Pick<Theme, 'values'>, roles: readonly Role[]): string {
  const { said, count, names } = saying
  const who = listInProse(count > names.length ? [...names, counted(count - names.length, 'other')] : names)
  if (said.stance === 'silent')
    return `${capitalised(spelledOut(count))} ${count === 1 ? 'says' : 'say'} nothing: ${who}`
  return `${who}: ${uncapitalised(answerOf(saying, theme, roles))}`
}

function answerOf({ said, count }: Saying, theme: Pick<Theme, 'values'>, roles: readonly Role[]): string {
  const inTheirs = count > 1 ? `each ${uncapitalised(IN_ITS_OWN_WORDS)}` : IN_ITS_OWN_WORDS
  if (said.stance === 'states') return factValue(said, theme) ?? inTheirs
  if (said.stance === 'mixed') return 'in part'
  // Of many, no condition is told: that there is one is.
  if (said.stance === 'conditional' && said.when === undefined) return STANCE_MEANINGS.conditional
  return stanceWords(said, roles)
}
