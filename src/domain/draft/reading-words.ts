import { lineFigures } from '../citation.ts'
import type { Theme } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, counted, listInProse, spelledOut } from '../words.ts'
import { untouchedThemes } from './accepting.ts'
import { type Draft, decisionOn, decisionState, type PassageResult } from './draft.ts'
import type { GivenTo } from './given.ts'
import type { ReadingCounts } from './reader-document.ts'

/** The themes that the reader's document speaks to, so far as it is read, in the order of the atlas. */
export function spokenThemes(draft: Draft, themes: readonly Theme[]): Theme[] {
  return themes.filter((theme) => {
    const decision = decisionOn(draft, theme.id)
    return decision?.lines?.length && decisionState(decision, theme) === 'answered'
  })
}

/** “The description speaks on 6 of 20 themes so far. 8 of 22 passages are read, and 1 of them is kept for later.” */
export function readingFinding(draft: Draft, themes: readonly Theme[], counts: ReadingCounts): Part[] {
  const { total, read, later } = counts
  const isWhole = read === total
  return [
    { text: 'The description speaks on ' },
    { text: String(spokenThemes(draft, themes).length), strong: true },
    { text: ` of ${counted(themes.length, 'theme')}${isWhole ? '' : ' so far'}. ` },
    ...(isWhole
      ? [{ text: `All ${counted(total, 'passage')} ${total === 1 ? 'is' : 'are'} read` }]
      : [
          { text: `${read} of ${total}`, strong: true as const },
          { text: ` ${total === 1 ? 'passage is' : 'passages are'} read` },
        ]),
    ...(later > 0
      ? [
          { text: ', and ' },
          { text: String(later), strong: true as const },
          { text: ` of them ${later === 1 ? 'is' : 'are'} kept for later` },
        ]
      : []),
    { text: '.' },
  ]
}

/** What a document that is read to its end leaves: the themes that nothing was said on, and what is kept for later. */
export function endOfReading(
  draft: Draft,
  themes: readonly Theme[],
  { later }: ReadingCounts,
): { silent: Theme[]; mark: string; leave: string; kept: string | undefined } {
  const silent = untouchedThemes(draft, themes)
  const count = spelledOut(silent.length)
  return {
    silent,
    mark: `Mark ${count} as “Says nothing”`,
    leave: `Leave the ${count} undecided`,
    kept:
      later === 0
        ? undefined
        : `${capitalised(spelledOut(later))} ${later === 1 ? 'passage is' : 'passages are'} kept for later.`,
  }
}

/** “line 13”, “lines 13–14” */
export function lineWords([from, to]: readonly [number, number]): string {
  return `${from === to ? 'line' : 'lines'} ${lineFigures([from, to])}`
}

/** What was made of a passage that gave no answer. */
export function asideWords(result: Exclude<PassageResult, { as: 'answer' }>): string {
  return result.as === 'later' ? 'Later' : 'Not about the role'
}

/** What is undone when a passage was accepted or set aside: “line 13 into B5”, “line 13 for later”. */
export function stepOfPassage(
  lines: readonly [number, number],
  to: Pick<Theme, 'ref'> | 'later' | 'not-about',
): string {
  const where = lineWords(lines)
  if (to === 'later') return `${where} for later`
  return to === 'not-about' ? `${where} not about the role` : `${where} into ${to.ref}`
}

/** What is undone when a passage was taken back from a theme: “line 13 out of B5”. */
export function stepOutOf(lines: readonly [number, number], theme: Pick<Theme, 'ref'>): string {
  return `${lineWords(lines)} out of ${theme.ref}`
}

/** What is asked of a passage that gave something: “Line 13 is in B5. What else does it say?” */
export function givenInWords(
  lines: readonly [number, number],
  given: readonly GivenTo[],
  themes: readonly Theme[],
): string {
  const into = refsInProse(themes.filter(({ id }) => given.some(({ theme }) => theme === id)))
  const [are, do_] = lines[0] === lines[1] ? ['is', 'does it'] : ['are', 'do they']
  return `${capitalised(lineWords(lines))} ${are} in ${into}. What else ${do_} say?`
}

/** The refs of some themes: “A1, B4 and F2”. */
export function refsInProse(themes: readonly Pick<Theme, 'ref'>[]): string {
  return listInProse(themes.map(({ ref }) => ref))
}
