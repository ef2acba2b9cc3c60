import { inWords } from '../words.ts'
import type { Agreement } from './agreement-class.ts'
import type { Reason, Side } from './reason.ts'

/**
 * How a set of models stands on a theme, in words: “All three agree”, “2 of 3 agree, on different terms”. `answers` is how
 * many facts they state who differ in that alone: “Differ, three answers”.
 */
export function relationWords(
  agreement: Agreement,
  speakers: readonly string[],
  models: number,
  onDifferentTerms: boolean,
  answers?: number,
): string {
  const terms = onDifferentTerms ? ', on different terms' : ''
  switch (agreement) {
    case 'differ':
      return answers === undefined ? 'Differ' : `Differ, ${inWords(answers)} answers`
    case 'all-agree':
      return `${models === 2 ? 'Both' : `All ${inWords(models)}`} agree${terms}`
    case 'some-silent':
      return `${speakers.length} of ${models} agree${terms}`
    case 'one-only':
      return `Only ${speakers[0] ?? 'one'}`
    case 'side-by-side':
      return 'Not judged'
    case 'nobody':
      return 'Nobody speaks'
  }
}

/**
 * Why a theme is in its class, in at most 45 characters: “same stance, different condition”, “2 yes, 1 no”. Empty where the
 * relation says it all: “Differ, three answers”.
 */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'sides':
      return reason.sides.map(([side, count]) => `${count}\u00a0${sideWords(side, count)}`).join(', ')
    case 'other-values':
      return ''
    case 'same':
      return (reason.side === 'fact' ? 'same answer' : `same stance: ${reason.side}`) + besidesSilent(reason.silent)
    case 'other-terms':
      return (
        (reason.terms === 'denial' ? 'ruled out, or left to others' : `same stance, different ${reason.terms}`) +
        besidesSilent(reason.silent)
      )
    case 'alone':
      if (reason.silent === 0) return 'no other is compared'
      return reason.silent === 1 ? 'the other says nothing' : 'the others say nothing'
    case 'no-scale':
      return 'a fact without a common scale'
    case 'in-part':
      return 'each in part, perhaps not the same part'
    case 'all-silent':
      return 'no source answers it'
  }
}

function sideWords(side: Side, count: number): string {
  return side === 'fact' && count > 1 ? 'facts' : side
}

function besidesSilent(silent: number): string {
  return silent > 0 ? `; ${silent}\u00a0silent` : ''
}

/** What each class is called where themes are counted or listed by it, for a number of models: “all three agree”. */
export function agreementLabel(agreement: Agreement, models: number): string {
  switch (agreement) {
    case 'differ':
      return 'differ'
    case 'all-agree':
      return models === 2 ? 'agree' : `all ${inWords(models)} agree`
    case 'some-silent':
      return models === 3 ? 'two agree, one silent' : 'agree, some silent'
    case 'one-only':
      return 'said by one alone'
    case 'side-by-side':
      return 'shown, not judged'
    case 'nobody':
      return 'nobody speaks'
  }
}
