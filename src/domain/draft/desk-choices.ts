import type { Role, Theme } from '../model.ts'
import { factValue, stanceWords } from '../statements/stance.ts'
import { uncapitalised } from '../words.ts'
import { type Given, type JoiningWay, joinedDecision, type PassagePlace } from './accepting.ts'
import type { Decision } from './draft.ts'
import { missingWords } from './draft-words.ts'
import type { StanceSuggestion } from './stance-cues.ts'

/** What a passage may be accepted as: what it gives, and how that goes with what its theme says already. */
export interface DeskChoice {
  way: JoiningWay
  gave: Given
  /** What the theme says once it is accepted. */
  shown: Decision
}

/** A suggested stance as a passage gives it for a theme, with the passage's words as they stand. */
export function givenBy(
  { stance: suggested, hedged, when, with: partners, instead }: StanceSuggestion,
  { kind, values }: Pick<Theme, 'kind' | 'values'>,
  words: string,
): Given {
  const isFact = kind === 'fact'
  // The reader may choose a theme of the other kind.
  const fits =
    isFact && (suggested === 'does' || suggested === 'shared')
      ? 'states'
      : !isFact && suggested === 'states'
        ? 'does'
        : suggested
  const value = fits === 'states' ? valueIn(words, values) : undefined
  return {
    stance: fits,
    ...(value !== undefined && { value }),
    ...(fits === 'states' && value === undefined && { inOwnWords: true as const }),
    ...(when !== undefined && { when }),
    ...(partners?.length && { [fits === 'conditional' ? 'alongside' : 'with']: partners }),
    ...(instead !== undefined && { instead }),
    ...(hedged && { hedged }),
    words,
  }
}

/** The value of a fact that a text names in so many words; the longest where it names several. */
export function valueIn(text: string, values: Theme['values']): string | undefined {
  const plain = ` ${wordsAlone(text)} `
  const named = (values ?? []).filter(({ label }) => plain.includes(` ${wordsAlone(label)} `))
  return named.sort((a, b) => b.label.length - a.label.length)[0]?.id
}

function wordsAlone(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What a passage may be accepted as for a theme, the likeliest first: what it seems to say, and where the theme says something
 * already, one more line for that, or the other part of it. Of a yes and a no, and beside a condition, each is likelier to be a part
 * than to be void.
 */
export function deskChoices(before: Decision | undefined, place: PassagePlace, given: Given): DeskChoice[] {
  const choice = (way: JoiningWay, gave: Given): DeskChoice => ({
    way,
    gave,
    shown: joinedDecision(before, place, gave, way),
  })
  if (!before?.stance || before.stance === 'silent') return [choice('replace', given)]
  const { words } = given
  const asBefore: Given = { stance: before.stance, ...termsOf(before), ...(words !== undefined && { words }) }
  const add = choice('add', asBefore)
  // Two that say the same agree: the second line only bears the first out.
  if (saysSame(before, given)) return [add]
  if (before.stance === 'mixed') return [add, choice('replace', given)]
  // What the reader made of it is what it gave: the list of passages says so, too.
  const mixed = choice('mixed', { stance: 'mixed', ...(words !== undefined && { words }) })
  const replace = choice('replace', given)
  return goOneWay(before.stance, given.stance) ? [replace, add, mixed] : [mixed, replace, add]
}

/** Whether one stance can stand for both. Not for a yes and a no; and a condition would be lost in any other, and in another one. */
function goOneWay(one: Given['stance'], other: Given['stance']): boolean {
  return one !== 'conditional' && other !== 'conditional' && isNo(one) === isNo(other)
}

function isNo(stance: Given['stance']): boolean {
  return stance === 'does-not' || stance === 'other-role'
}

/** A stance that the reader chose by hand, with the words of the passage. */
export function ownChoice(before: Decision | undefined, place: PassagePlace, own: Decision, words: string): DeskChoice {
  const gave: Given = { ...(own.stance && { stance: own.stance }), ...termsOf(own), words }
  return { way: 'replace', gave, shown: joinedDecision(before, place, gave, 'replace') }
}

function termsOf({ value, inOwnWords, when, with: partners, alongside, instead, hedged }: Given): Given {
  return {
    ...(value !== undefined && { value }),
    ...(inOwnWords && { inOwnWords }),
    ...(when !== undefined && { when }),
    ...(partners && { with: partners }),
    ...(alongside && { alongside }),
    ...(instead !== undefined && { instead }),
    ...(hedged && { hedged }),
  }
}

function saysSame(before: Decision, given: Given): boolean {
  const { stance } = given
  if (before.stance !== stance) return false
  switch (stance) {
    case 'states':
      return before.value === given.value
    case 'shared':
      return !given.with?.length || given.with.join() === before.with?.join()
    case 'conditional':
      return before.when === given.when
    case 'other-role':
      return !given.instead || given.instead === before.instead
    default:
      return true
  }
}

/** A stance with its terms as it is offered: “Shared with the engineering manager”, “Stated: one team”, “Shared, with whom?”. */
export function givenWords(given: Given, theme: Theme, roles: readonly Role[]): string {
  const { stance } = given
  if (stance === undefined) return ''
  if (stance === 'silent') return 'Says nothing'
  const value = factValue({ stance, value: given.value }, theme)
  const partners = stance === 'conditional' ? given.alongside : stance === 'shared' ? given.with : undefined
  const { with: _, ...terms } = given
  const words =
    stance === 'states'
      ? value === undefined
        ? 'Stated, in these words'
        : `Stated: ${uncapitalised(value)}`
      : (missingWords(given, theme) ?? stanceWords({ ...terms, stance, ...(partners && { with: partners }) }, roles))
  return given.hedged ? `${words}, may not will` : words
}

/** A choice as it is offered: “Does it, as line 12 says; add this line to it”. */
export function choiceWords(
  { way, gave }: DeskChoice,
  before: Decision | undefined,
  theme: Theme,
  roles: readonly Role[],
): string {
  if (way === 'mixed') return 'Mixed: parts yes, parts no'
  const words = givenWords(gave, theme, roles)
  if (way === 'replace') return words
  const last = before?.lines?.at(-1)
  const says = last
    ? `as ${last[0] === last[1] ? 'line' : 'lines'} ${linesSaid(last)} ${last[0] === last[1] ? 'says' : 'say'}`
    : 'as it is decided'
  return `${words}, ${says}; add this line to it`
}

function linesSaid([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from} to ${to}`
}
