import { type LineSpan, spanOf } from './lined-text.ts'
import { MOST_BYTES, MOST_PASSAGES } from './reading-limits.ts'
import { sentencesOf } from './sentences.ts'
import { type TextBlock, textBlocksOf } from './text-blocks.ts'

/** A line without a full stop is taken in pieces of at most this length. */
const LONGEST_PASSAGE = 600

/** A sentence or bullet of a document, as it stands there without markup; lines count from 1. */
export interface Passage extends LineSpan {
  text: string
  /** The headings above it, the highest first. */
  headings: readonly string[]
  /** What it hangs on: the line with a colon before its list, the bullet above it, the head of its column. Often empty. */
  lead: string
}

/** A document taken apart. */
export interface PassageReading {
  kind: 'read'
  /** The first of them, at most `MOST_PASSAGES`. */
  passages: Passage[]
  /** How many there are: more than are taken in a long document, none in an empty one. */
  count: number
  headings: { line: number; text: string; depth: number }[]
  lineCount: number
}

/** A document that is longer than what is read, in bytes of UTF-8. Nothing of it is taken. */
export interface TooLong {
  kind: 'too-long'
  bytes: number
}

/** What no reader sees: other control characters than line ends and tabs, byte order marks, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * The passages of a document, Markdown or text without marks, in their order. Any line endings; damaged characters are left as
 * they are. It takes time by the length alone, whatever stands in it, and never throws.
 */
export function passagesOf(document: string): PassageReading | TooLong {
  const bytes = document.length > MOST_BYTES ? document.length : byteLength(document)
  if (bytes > MOST_BYTES) return { kind: 'too-long', bytes: byteLength(document) }
  const text = document.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC')
  const passages: Passage[] = []
  const headings: PassageReading['headings'] = []
  const above: TextBlock[] = []
  let count = 0
  for (const block of textBlocksOf(text)) {
    if (block.kind === 'heading') {
      headings.push({ line: block.lines[0] ?? 1, text: block.text, depth: block.depth })
      while ((above.at(-1)?.depth ?? 0) >= block.depth) above.pop()
      above.push(block)
      continue
    }
    for (const { start, end } of sentencesOf(block.text).flatMap((sentence) => inPieces(block.text, sentence))) {
      count += 1
      if (count > MOST_PASSAGES) continue
      const own = block.text.slice(start, end)
      passages.push({
        text: own,
        ...spanOf(block, start, end),
        headings: above.map(({ text }) => text),
        lead: block.lead,
      })
    }
  }
  return {
    kind: 'read',
    passages,
    count,
    headings,
    lineCount: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
  }
}

/** What a document is called by its own words: by its only heading of the highest rank, else by its first. */
export function titleOf({ headings }: Pick<PassageReading, 'headings'>): string | undefined {
  const [title, another] = headings.filter(({ depth }) => depth === 1)
  return (another ? undefined : title?.text) ?? headings[0]?.text
}

/** How many bytes a text has in UTF-8; half a pair counts as the mark that stands for it. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** A sentence in pieces that can be read, parted after a semicolon or between words where there is one. */
function inPieces(text: string, { start, end }: { start: number; end: number }) {
  const pieces: { start: number; end: number }[] = []
  let from = start
  while (end - from > LONGEST_PASSAGE) {
    const piece = text.slice(from, from + LONGEST_PASSAGE)
    const semicolon = piece.lastIndexOf('; ')
    const space = piece.lastIndexOf(' ')
    const least = LONGEST_PASSAGE / 2
    const length = semicolon > least ? semicolon + 1 : space > least ? space : wholeCharacters(piece)
    pieces.push({ start: from, end: from + length })
    from += length
    if (text[from] === ' ') from += 1
  }
  return [...pieces, { start: from, end }]
}

/** The length of a piece that does not end between the halves of a character. */
function wholeCharacters(piece: string): number {
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}
