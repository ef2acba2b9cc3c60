import type { Theme, ThemeId } from '../model.ts'
import { withDecision } from './deciding.ts'
import { type Asked, type Draft, decisionOn } from './draft.ts'
import { askedOf } from './questions.ts'

// Each gives the draft that follows, and changes nothing: what came before is a step that can be undone.

function withAsked(draft: Draft, key: string, next: { [Term in keyof Asked]: Asked[Term] | undefined }): Draft {
  const entries = Object.entries({ ...askedOf(draft, key), ...next }).filter(([, term]) => term !== undefined)
  const { [key]: _, ...others } = draft.asked ?? {}
  const asked = entries.length > 0 ? { ...others, [key]: Object.fromEntries(entries) as Asked } : others
  const { asked: __, ...rest } = draft
  return Object.keys(asked).length > 0 ? { ...rest, asked } : rest
}

/** Says of a question that it is answered, or is not. */
export function withAnswered(draft: Draft, key: string, isAnswered: boolean): Draft {
  return withAsked(draft, key, { answered: isAnswered || undefined })
}

/** What the reader notes beside a question. */
export function withNote(draft: Draft, key: string, note: string): Draft {
  return withAsked(draft, key, { note: note === '' ? undefined : note })
}

/** Leaves a question out, or brings it back. */
export function withLeftOut(draft: Draft, key: string, isLeftOut: boolean): Draft {
  return withAsked(draft, key, { leftOut: isLeftOut || undefined })
}

/** Brings back every question that is left out. */
export function withAllBack(draft: Draft): Draft {
  return Object.keys(draft.asked ?? {}).reduce((so, key) => withLeftOut(so, key, false), draft)
}

/**
 * The note beside a question as words of its theme: behind those that stand there, of which none is lost. A theme that was left
 * out on purpose is to be decided anew: it says something now.
 */
export function withAnswerInSheet(draft: Draft, theme: ThemeId, note: string): Draft {
  const { stance, words, ...others } = decisionOn(draft, theme) ?? {}
  const answer = note.replace(/\s+/g, ' ').trim()
  const standing = words?.trim() ?? ''
  const joined = standing === '' || standing.includes(answer) ? standing || answer : `${standing}; ${answer}`
  return withDecision(draft, theme, {
    ...(stance && stance !== 'silent' && { stance }),
    ...others,
    words: joined,
  })
}

/** What a step is called when it is undone: “E1 question answered”. */
export function stepOfAsking(
  { ref }: Pick<Theme, 'ref'>,
  what: 'answered' | 'open' | 'left out' | 'brought back' | 'note',
): string {
  return `${ref} question${what === 'note' ? ':' : ''} ${what}`
}
