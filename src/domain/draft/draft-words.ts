import { lineFigures } from '../citation.ts'
import type { AnswerStance, Theme } from '../model.ts'
import { STANCE_LABELS } from '../statements/stance.ts'
import { counted, inWords, listInProse } from '../words.ts'
import {
  type Credit,
  type Decision,
  type Draft,
  decidedCount,
  isChanged,
  type MissingTerm,
  missingTerm,
  takenFrom,
} from './draft.ts'
import { readingCounts } from './reader-document.ts'

/** Says of whatever a draft is copied into that it is no source. */
export const NOT_A_SOURCE = 'Private draft, not part of Role Atlas'
/** What is not decided: no silence, and no difference. */
export const NOT_DECIDED = 'Not decided yet'
/** What a draft leaves out says nothing, and means to. */
export const LEFT_OUT = 'Left out on purpose'
/** What the reader's document says nothing on, to its end. */
export const UNSAID = 'Your document says nothing'
/** Words that nobody is owed for. */
export const OWN_WORDS = 'Your own words'

/** What a stance that lacks its term asks for. */
const ASKED: Record<MissingTerm, string> = {
  value: 'Stated, but what?',
  with: 'Shared, with whom?',
  when: 'Only if what?',
  instead: 'Another role, which one?',
  words: 'Stated, in which words?',
}

/** What a stance still needs, as a question; undefined where it is whole. */
export function missingWords(decision: Decision, theme: Pick<Theme, 'values'>): string | undefined {
  const missing = missingTerm(decision, theme)
  return missing && ASKED[missing]
}

/** A stance as it is picked: a fact is stated, whatever its value. */
export function pickedWords(stance: AnswerStance): string {
  return stance === 'states' ? 'Stated' : STANCE_LABELS[stance]
}

/** What the picker says of a stance beside its name, where that alone could be misread. */
export const PICKED_NOTES: Partial<Record<AnswerStance, string>> = {
  shared: 'with another role',
  mixed: 'parts yes, parts no',
  silent: 'on purpose',
}

/** Where the words of a decision come from: “After Loadsmart, lines 8, 12, changed”, “Your document, line 4”. */
export function originWords(decision: Pick<Decision, 'words' | 'credit' | 'lines'>): string {
  const { credit, lines } = decision
  const from = lines && documentLines(lines)
  if (!credit) return from ?? OWN_WORDS
  const after = `fter ${credit.name}${figuresOf(credit.lines)}${isChanged(decision) ? ', changed' : ''}`
  return from ? `${from}, in words a${after}` : `A${after}`
}

/** The lines of the reader's document: “Your document, lines 4, 12–13”. Those of a text that was replaced have no figure. */
export function documentLines(lines: readonly Credit['lines'][number][]): string {
  return lines.length === 0 ? 'Your document, an earlier text' : `Your document${figuresOf(lines)}`
}

function figuresOf(lines: readonly Credit['lines'][number][]): string {
  if (lines.length === 0) return ''
  const [first] = lines
  const several = lines.length > 1 || first?.[0] !== first?.[1]
  return `, ${several ? 'lines' : 'line'} ${lines.map(lineFigures).join(', ')}`
}

/** Why a decision says nothing: it was chosen, or the document does not say it. */
export function silenceWords({ unsaid }: Pick<Decision, 'unsaid'>): string {
  return unsaid ? UNSAID : LEFT_OUT
}

/** What giving a theme a stance is called when it is undone: “E2 Only if”. */
export function stepOfStance(theme: Pick<Theme, 'ref'>, stance: AnswerStance): string {
  return `${theme.ref} ${pickedWords(stance)}`
}

/** A draft in a line: “13 of 27 decided · 2 taken from Loadsmart · began as a copy of Brax”. */
export function draftLine(draft: Draft, themes: readonly Theme[]): string {
  const document = draft.document && readingCounts(draft.document)
  const taken = takenFrom(draft, themes)
  const others = taken.length > 2 ? ` and ${inWords(taken.length - 2)} more` : ''
  const from = taken.slice(0, 2).map(({ name, count }) => `${count} from ${name}`)
  return [
    `${decidedCount(draft, themes)} of ${themes.length} decided`,
    ...(draft.began ? [`began as a copy of ${draft.began.name}`] : []),
    ...(!draft.began && from.length > 0
      ? [`taken: ${others ? `${from.join(', ')}${others}` : listInProse(from)}`]
      : []),
    ...(document ? [`${document.read} of ${counted(document.total, 'passage')} read`] : []),
  ].join(' · ')
}
