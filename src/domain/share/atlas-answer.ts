import { answerIn, type Decision } from '../draft/draft.ts'
import { cutAt, LONGEST_CONDITION, LONGEST_WORDS } from '../draft/draft-lengths.ts'
import type { AnswerOutline, Role, Theme } from '../model.ts'
import { roleInProse } from '../statements/stance.ts'
import { takesYesOrNo } from '../statements/statement-words.ts'
import { capitalised, listInProse } from '../words.ts'
import { tidied } from './tidied.ts'

type Spoken = Exclude<AnswerOutline, { stance: 'silent' }>

/** The answer of a draft as one of the atlas's, with its words in full where those are longer than an answer may be; or why it cannot be one. */
export type AtlasAnswer = { answer: Spoken; inFull?: string } | { why: string }

/** The facts whose answers all begin with one word, as content/themes.yaml says: a test holds the two against each other. */
export const OPENINGS: Readonly<Record<string, string>> = { 'working-with-others': 'With', success: 'To' }

/**
 * An answer of a draft in the form that the rules of the content ask for. Undefined where the theme is not answered; what the
 * atlas has no form for is told.
 */
export function atlasAnswer(
  decision: Decision | undefined,
  theme: Theme,
  roles: readonly Role[],
): AtlasAnswer | undefined {
  const answer = answerIn(decision, theme)
  if (!answer || answer.stance === 'silent') return undefined
  const { stance, value, with: partners = [], instead } = answer
  const when = tidied(answer.when ?? '')
    .replace(/^(?:only )?if\s+/i, '')
    .replace(/[.\s]+$/, '')
  if (stance === 'states' && theme.values && value === undefined) return { why: 'none of the values of the atlas fits' }
  if (stance === 'states' && theme.kind === 'duty') return { why: 'the question asks who does it' }
  if ((stance === 'does-not' || stance === 'other-role') && !takesYesOrNo(theme))
    return { why: 'the question takes no yes or no' }
  const unknown = [...partners, ...(instead ? [instead] : [])].find((id) => !roles.some((role) => role.id === id))
  if (unknown !== undefined) return { why: `the atlas knows no role “${unknown}”` }
  if (stance === 'conditional' && (when === '' || when.length > LONGEST_CONDITION))
    return { why: `its condition has more than ${LONGEST_CONDITION} characters` }
  const inFull = withFullStop(opened(tidied(answer.answer), { ...answer, when }, theme, roles))
  const words = fitting(inFull)
  const asksTwo = stance === 'states' && theme.question.includes(', and ')
  const isUnsaid = words.includes('is not said') && stance !== 'mixed' && !asksTwo
  if (isUnsaid || UNSAID_OTHERWISE.test(words))
    return { why: 'it says that something is left open, for which the atlas has other words' }
  if (HOUR.test(words)) return { why: 'it tells a scene with its hour' }
  return {
    answer: { ...answer, ...(stance === 'conditional' && { when }), answer: words },
    ...(words !== inFull && { inFull }),
  }
}

/** What the rules of the content take for another way of saying that something is left open. */
const UNSAID_OTHERWISE =
  /\b(?:(?:is|are|was|were) (?:not (?:mentioned|named|stated|specified|given|clear|addressed)|left open|unclear|unsaid|open)|nothing (?:more |else )?is said|not said to|says nothing|no mention)\b/i
/** What they take for a scene. */
const HOUR = /\bat (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i
/** How an answer to a duty begins. */
const TOLD_OF_THEM = /^(?:[A-Z][a-z]*s|May|Can|Could|Might|Should)\b/
/** How one says that it is true in part. */
const PARTLY =
  /\b(?:only|part|parts|partly|partially|some|rest|open|unsaid|silent|not|no|nothing|but|except|without)\b/i

/** The words of an answer with the beginning that answers to its question have. Without words the stance is said. */
function opened(
  own: string,
  { stance, value, when, with: partners = [], instead }: Spoken & { when: string },
  { id, kind, values }: Theme,
  roles: readonly Role[],
): string {
  const names = listInProse(partners.map((role) => roleInProse(roles, role)))
  const label = values?.find((each) => each.id === value)?.label
  const said: Record<string, string> = {
    states: label ?? 'Stated',
    does: 'Does so',
    shared: `Shares it with ${names}`,
    conditional: kind === 'duty' ? `Does so if ${when}` : `If ${when}`,
    'does-not': 'Does not do so',
    'other-role': `Leaves it to ${instead ? roleInProse(roles, instead) : 'another role'}`,
    mixed: kind === 'duty' ? 'Does so only in part' : 'Only in part',
  }
  const alone = said[stance] ?? ''
  const opening = kind === 'fact' ? OPENINGS[id] : undefined
  let words = own === '' ? alone : capitalised(own)
  if (opening !== undefined && !words.startsWith(`${opening} `))
    words = `${opening} this in view: ${own === '' ? alone : own}`
  if (kind === 'duty' && !TOLD_OF_THEM.test(words) && !(instead !== undefined && words.startsWith('The ')))
    words = `${alone}: ${own}`
  if (stance === 'mixed' && !PARTLY.test(words)) words = `${words.replace(/[.!?\s]+$/, '')}. Only in part`
  return words
}

/** With a full stop at its end. */
function withFullStop(text: string): string {
  return /\.[”"’')]*$/.test(text) ? text : `${text.replace(/[,;:!?…\s]+$/, '')}.`
}

/** No longer than an answer may be: a longer one ends in dots. */
function fitting(words: string): string {
  if (words.length <= LONGEST_WORDS) return words
  return `${cutAt(words, LONGEST_WORDS - 3).replace(/\s+\S*$/, '')}...`
}
