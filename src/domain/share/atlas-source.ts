import type { Decision, Draft, DraftDocument } from '../draft/draft.ts'
import { NOT_A_SOURCE } from '../draft/draft-words.ts'
import { spanInYaml } from '../draft/lined-text.ts'
import { type Passage, passagesOf } from '../draft/passages.ts'
import type { Area, Theme } from '../model.ts'
import { escapedMarkdown } from './share-escapes.ts'
import { tidied } from './tidied.ts'

/** Where something stands in a document, as a citation says it. */
export interface Place {
  section: string
  /** As YAML: `8` or `[8, 10]`. */
  lines: string
  phrase: string
}

/** A document that answers can be tied to. */
export interface CitableDocument {
  /** What its file is called. */
  name: string
  title: string
  text: string
  /** Where an answer stands in it; undefined where it rests on no line. */
  placeOf: (theme: Theme, decision: Decision) => Place | undefined
}

/** Most words and letters of a phrase. */
const PHRASE_WORDS = 6
const LONGEST_PHRASE = 80
const LONGEST_SECTION = 160

/** The reader's own document. Undefined where no line of it can be cited. */
export function citableSource(document: DraftDocument, id: string): CitableDocument | undefined {
  const reading = passagesOf(document.text)
  if (reading.kind === 'too-long') return undefined
  const { passages, headings } = reading
  if (!passages.some(phraseOf)) return undefined
  return {
    name: `${id}-document.md`,
    title: document.name,
    text: document.text,
    placeOf: (_theme, { lines = [] }) => {
      for (const [from, to] of lines) {
        const passage = passages.find((each) => each.from <= to && each.to >= from && phraseOf(each))
        const phrase = passage && phraseOf(passage)
        if (!passage || !phrase) continue
        const heading = headings.findLast(({ line }) => line <= passage.from)
        return {
          section: sectionOf(heading?.text ?? ''),
          lines: spanInYaml({ from: passage.from, to: passage.to }),
          phrase,
        }
      }
      return undefined
    },
  }
}

/** The first words of a passage, two to six of them; undefined where it has fewer. */
function phraseOf({ text }: Pick<Passage, 'text'>): string | undefined {
  const words = text.split(' ').slice(0, PHRASE_WORDS)
  while (words.join(' ').length > LONGEST_PHRASE) words.pop()
  const phrase = words.join(' ')
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return count >= 2 && tidied(phrase) === phrase ? phrase : undefined
}

function sectionOf(heading: string): string {
  return tidied(heading).slice(0, LONGEST_SECTION).trim() || 'Introduction'
}

/** The draft itself as a document, where it was not read from one: a line an answer, below its area. */
export function citableDraft(
  draft: Draft,
  areas: readonly Area[],
  answered: readonly { theme: Theme; answer: { answer: string }; inFull?: string | undefined }[],
  id: string,
): CitableDocument {
  const lines = [`# ${escapedMarkdown(draft.name)}`, '', `*${NOT_A_SOURCE}.*`]
  const places = new Map<Theme, Place>()
  for (const area of areas) {
    const own = answered.filter(({ theme }) => theme.area === area.id)
    if (own.length === 0) continue
    lines.push('', `## ${escapedMarkdown(area.name)}`, '')
    for (const { theme, answer, inFull } of own) {
      lines.push(`- ${escapedMarkdown(theme.name)}: ${escapedMarkdown(inFull ?? answer.answer)}`)
      const phrase = phraseOf({ text: `${theme.name}: ${answer.answer}` }) ?? `${theme.ref} ${theme.name}`
      places.set(theme, { section: sectionOf(area.name), lines: String(lines.length), phrase })
    }
  }
  return {
    name: `${id}-document.md`,
    title: draft.name,
    text: `${lines.join('\n')}\n`,
    placeOf: (theme) => places.get(theme),
  }
}
