import { counted } from '../words.ts'
import type { NewDocument } from './reader-document.ts'
import { MOST_BYTES, MOST_PASSAGES } from './reading-limits.ts'

/** A document that can be read: its text with what the desk takes of it. */
export interface DocumentIn extends Omit<NewDocument, 'added'> {
  /** How many passages it has: more than are taken in a long document. */
  count: number
  lineCount: number
}

/** Why something that was pasted, dropped or chosen cannot be read. */
export type DocumentProblem =
  | {
      why: 'empty' | 'no-words' | 'no-text' | 'damaged' | 'unpacks-too-large' | 'takes-too-long' | 'too-deep' | 'unread'
    }
  /** What it is instead, with what can be done: “a PDF”. */
  | { why: 'other-kind'; kind: OtherKind }
  | { why: 'too-long' | 'too-large'; bytes: number }

/** What files that are no text are found to be. */
export type OtherKind = 'pdf' | 'picture' | 'old-word' | 'rich-text' | 'open-document' | 'zip' | 'pages'

/** A document, or why it is none. */
export type ReadIn = { document: DocumentIn } | { problem: DocumentProblem }

/** So large a file is looked at: a Word document with its pictures. */
export const LARGEST_FILE = 20_000_000

const COPY = 'Open it, copy its text and paste it here.'
const KINDS: Record<OtherKind, { is: string; instead: string }> = {
  pdf: { is: 'a PDF', instead: COPY },
  picture: {
    is: 'a picture',
    instead: 'The site reads text alone: type it here, or paste it from where it was written.',
  },
  'old-word': {
    is: 'a Word file of the old kind, or one with a password',
    instead: 'Save it as .docx without one, or copy its text and paste it here.',
  },
  'rich-text': { is: 'rich text (.rtf)', instead: 'Save it as .docx, or copy its text and paste it here.' },
  'open-document': { is: 'an OpenDocument file', instead: 'Save it as .docx, or copy its text and paste it here.' },
  pages: { is: 'a Pages document', instead: 'Export it as Word, or copy its text and paste it here.' },
  zip: { is: 'an archive with no Word document in it', instead: 'Unpack it and choose the document.' },
}

/** What is wrong with a document and what to do, as two sentences; `name` is that of its file, where it has one. */
export function problemOfDocument(problem: DocumentProblem, name?: string): { what: string; instead: string } {
  const it = name ?? 'This text'
  switch (problem.why) {
    case 'other-kind': {
      const { is, instead } = KINDS[problem.kind]
      return {
        what: `${it} cannot be read here: it is ${is}.`,
        instead: `The site reads .md, .txt, .html and .docx. ${instead}`,
      }
    }
    case 'empty':
      return { what: `${it} is empty.`, instead: 'Choose another file, or paste the text here.' }
    case 'no-words':
      return {
        what: `There are no words in ${name ?? 'this text'}.`,
        instead: 'If it shows some, they may be a picture: type them here.',
      }
    case 'no-text':
      return {
        what: `${it} cannot be read here: it is no text.`,
        instead: 'The site reads .md, .txt, .html and .docx.',
      }
    case 'damaged':
      return {
        what: `${it} is damaged, or stops before its end.`,
        instead: `Get it once more, or open it in a word processor. ${COPY.replace('Open it, copy', 'Copy')}`,
      }
    case 'unpacks-too-large':
      return {
        what: `${it} unpacks to far more than a text.`,
        instead: 'It was not opened. Copy the text and paste it here.',
      }
    case 'too-deep':
      return { what: `${it} is nested deeper than any text.`, instead: 'Copy its words alone and paste them here.' }
    case 'takes-too-long':
      return {
        what: `${it} takes too long to read.`,
        instead: 'Copy the part that describes the role and paste it here.',
      }
    case 'unread':
      return {
        what: `${it} could not be opened.`,
        instead: 'It may have been moved or changed meanwhile: choose it once more.',
      }
    case 'too-long':
      return {
        what: `${it} has ${kilobytes(problem.bytes)} kB of text; the desk takes ${kilobytes(MOST_BYTES)} kB.`,
        instead: 'Nothing of it was taken. Paste the part that describes the role.',
      }
    case 'too-large':
      return {
        what: `${it} has ${Math.ceil(problem.bytes / 1_000_000)} MB; files to ${LARGEST_FILE / 1_000_000} MB are opened.`,
        instead: 'Copy its text and paste it here.',
      }
  }
}

/** “22 passages, 35 lines, in this browser”; of a long text, how much of it is taken. */
export function documentInWords({ count, lineCount }: Pick<DocumentIn, 'count' | 'lineCount'>): string {
  if (count > MOST_PASSAGES) return tooManyWords(count)
  return `${counted(count, 'passage')}, ${counted(lineCount, 'line')}, in this browser`
}

/** What is said of a text that has more passages than are taken. */
export function tooManyWords(count: number): string {
  return `This text has ${count} passages; the desk takes ${MOST_PASSAGES}, the first ones`
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1_000)
}
