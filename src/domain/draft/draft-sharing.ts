import type { Theme } from '../model.ts'
import { counted, inWords, listInProse } from '../words.ts'
import { type Draft, takenFrom, themesByState } from './draft.ts'
import { type LinkLength, LONGEST_LINK } from './draft-link.ts'
import { leftOut } from './left-out.ts'

/** A part of a draft that goes along only when it is asked for. */
export interface OtherPart {
  part: string
  /** “The 22 passages that I read” */
  words: string
  /** What it is called where it is left out: “without the document”. */
  name: string
}

/** The parts of a draft that go along only when they are asked for. */
export function otherParts(draft: Draft): OtherPart[] {
  const { document, ...others } = draft
  return [
    ...(document
      ? [
          {
            part: 'document',
            words: `The document and its ${counted(document.passages, 'passage')}`,
            name: 'the document',
          },
        ]
      : []),
    ...('asked' in others ? [{ part: 'asked', words: 'Ticks and notes on the questions', name: 'the notes' }] : []),
  ]
}

/** What always goes with a draft: “12 answers and 1 left out on purpose, in your words”, and the credits. */
export function partsOfDraft(draft: Draft, themes: readonly Theme[], theirs = false): string[] {
  const { answered } = themesByState(draft, themes)
  const { onPurpose, unsaid } = leftOut(draft, themes)
  const taken = takenFrom(draft, themes)
  const count = taken.reduce((sum, each) => sum + each.count, 0)
  const names = taken.map(({ name }) => name)
  const of = names.length > 3 ? [...names.slice(0, 2), `${inWords(names.length - 2)} more`] : names
  const decided = [
    counted(answered.length, 'answer'),
    ...(onPurpose.length > 0 ? [`${onPurpose.length} left out on purpose`] : []),
    ...(unsaid.length > 0 ? [`${unsaid.length} not said in the document`] : []),
  ]
  return [
    `${listInProse(decided)}, in ${theirs ? 'their' : 'your'} words`,
    ...(count > 0 ? [`Credit for ${counted(count, 'answer')} taken from ${listInProse(of)}`] : []),
  ]
}

/** “1,840” */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Where a link of a length gets through. */
export const LENGTH_WORDS: Record<LinkLength, string> = {
  short: 'Short enough for every chat and for mail.',
  long: 'Some chats cut links this long; try it, or save a file.',
  'too-long': `Most browsers stop at ${figure(LONGEST_LINK)}.`,
}
