import { hasStop, isBold, isText, isTitle, mayHead } from './bare-headings.ts'
import { wordsWithoutMarkup } from './inline-words.ts'
import { joined, type LinedText, linedText } from './lined-text.ts'
import { collapse } from './normalise.ts'
import { sentencesOf } from './sentences.ts'

/** A heading, or a paragraph, bullet, table cell or block of code, as plain words. */
export interface TextBlock extends LinedText {
  kind: 'heading' | 'content'
  /** Of a heading: 1 is the highest. */
  depth: number
  /** The words that a bullet or a cell hangs on: the line with a colon before the list, the bullet above, the head of the column. */
  lead: string
}

/** How deep quotes and bullets may stand within each other on one line; what is deeper is read as words. */
const DEEPEST = 20
/** A line shorter than this was not broken because the next word had no room. */
const LEAST_WRAPPED = 50

const BULLET = /^(?:[-*+•‣◦▪▸·–—]|\d{1,9}[.)]|[a-z][.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const ATX = /^(#{1,6})(?:[ \t]+|$)/
const FENCE = /^(?:`{3,}|~{3,})/
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const COLUMNS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/
const DEFINITION = /^\[(?!\^)[^[\]]+\]:[ \t]*\S+/
const FOOTNOTE = /^\[\^[^[\]\s]+\]:[ \t]*/
/** A line that tells a site generator what to do: Liquid, GitBook, kramdown. */
const TEMPLATE_TAG = /^(?:\{%[^{}]*%\}|\{:[^{}]*\})$/
const TAGGED_HEADING = /^<h([1-6])\b[^<>]*>(.*?)(?:<\/h\1>)?[ \t]*$/i

/** A line without the marks of quotes and bullets before it. */
interface Line {
  number: number
  words: string
  indent: number
  isBullet: boolean
  isNumbered: boolean
  isQuoted: boolean
}

/**
 * The blocks of a text that hold words, in the order they stand. The text is Markdown or has no marks at all: it is read line by
 * line, in a time that grows with its length and with nothing else, whatever stands in it. Lines end with line feeds.
 */
export function textBlocksOf(text: string): TextBlock[] {
  const lines = withoutUnseen(text).split('\n')
  const blocks: TextBlock[] = []
  const bullets: { indent: number; words: string }[] = []
  let paragraph: Line[] = []
  let lead = ''
  let heads: string[] = []
  let isInRow = false

  const add = (kind: TextBlock['kind'], words: LinedText, hangsOn = '', depth = 0) => {
    const own = collapse(words)
    if (/[\p{L}\p{N}]/u.test(own.text)) blocks.push({ kind, depth, lead: hangsOn, ...own })
    return own.text
  }
  const addHeading = (own: LinedText, depth: number) => {
    add('heading', own, '', depth)
    lead = ''
    bullets.length = 0
  }
  const addWords = (part: readonly Line[]) => {
    const [first] = part
    if (!first) return
    const hangsOn = first.isBullet ? (bullets.at(-2)?.words ?? lead) : ''
    const own = piecesOf(plainOf(part), part).map((piece) => add('content', piece, hangsOn))
    const bullet = bullets.at(-1)
    if (first.isBullet && bullet) bullet.words = leadIn(own.join(' '))
    if (!first.isBullet) {
      bullets.length = 0
      lead = own.at(-1)?.endsWith(':') ? leadIn(own.at(-1) ?? '') : ''
    }
  }
  /** Ends the paragraph. What stands from the place `after` on tells which of its lines are headings. */
  const close = (after: number, isBeforeBullet = false) => {
    const part = paragraph
    paragraph = []
    const [first] = part
    if (!first) return
    const isFirst = blocks.length === 0
    const isOver = () => !isInRow && standsOver(lines, after, isFirst)
    const heads = bareHeadings(part, { isFirst, isBeforeBullet, isOver })
    // Short lines that stand alone one after the other are a list without marks: the last of them is over nothing either.
    isInRow = part.length === 1 && heads.length === 0 && !first.isBullet && mayHead(first.words)
    let from = 0
    for (const place of heads) {
      addWords(part.slice(from, place))
      const isTop = isFirst && place === 0 && isTitle(first.words)
      addHeading(plainOf(part.slice(place, place + 1)), isTop ? 1 : 6)
      from = place + 1
    }
    addWords(part.slice(from))
  }

  for (let place = 0; place < lines.length; place += 1) {
    const raw = lines[place] ?? ''
    const line = lineOf(raw, place + 1)
    const { words } = line
    const fence = FENCE.exec(words)?.[0]
    const atx = ATX.exec(words)
    const tagged = TAGGED_HEADING.exec(words)
    const columns = words.includes('|') && paragraph.length === 0 ? lines[place + 1]?.trim() : undefined
    if (fence !== undefined) {
      close(place)
      const end = endOfFence(lines, place + 1, fence)
      add('content', linedText(lines.slice(place + 1, end).join('\n'), place + 2), lead)
      place = end
    } else if (words === '') {
      close(place, line.isBullet || isBulletNext(lines, place))
      if (line.isBullet) noteBullet(bullets, line)
      heads = []
    } else if (atx || tagged) {
      close(place)
      const own = atx ? words.slice(atx[0].length).replace(/(?<!#)#+[ \t]*$/, '') : (tagged?.[2] ?? '')
      addHeading(wordsWithoutMarkup(linedText(own, line.number)), atx?.[1]?.length ?? Number(tagged?.[1]))
    } else if (UNDERLINE.test(words) && !line.isBullet && paragraph.length > 0 && !paragraph[0]?.isBullet) {
      addHeading(plainOf(paragraph), words.startsWith('=') ? 1 : 2)
      paragraph = []
    } else if (RULE.test(raw.trim()) || DEFINITION.test(words) || TEMPLATE_TAG.test(words)) close(place)
    else if (columns?.includes('-') && COLUMNS.test(columns)) {
      close(place)
      heads = cellsOf(words).map((cell) => add('content', wordsWithoutMarkup(linedText(cell, line.number))))
      place += 1
    } else if (heads.length > 0 && words.includes('|')) {
      cellsOf(words).forEach((cell, column) => {
        add('content', wordsWithoutMarkup(linedText(cell, line.number)), heads[column])
      })
    } else {
      if (line.isBullet || (paragraph.length > 0 && paragraph[0]?.isQuoted !== line.isQuoted && line.isQuoted))
        close(place, line.isBullet)
      if (line.isBullet) noteBullet(bullets, line)
      heads = []
      paragraph.push({ ...line, words: words.replace(FOOTNOTE, '') })
    }
  }
  close(lines.length)
  return blocks
}

/** Lines as plain words. */
function plainOf(part: readonly Line[]): LinedText {
  return wordsWithoutMarkup(joined(part.map((line) => linedText(`${line.words}\n`, line.number))))
}

/** The sentence of a paragraph or bullet that others hang on: the last before a colon, else the first. */
function leadIn(text: string): string {
  const sentences = sentencesOf(text)
  const own = text.endsWith(':') ? sentences.at(-1) : sentences[0]
  return own ? text.slice(own.start, own.end) : ''
}

/** A line's words, and what stands before them. */
function lineOf(raw: string, number: number): Line {
  const line: Line = {
    number,
    words: raw.trim(),
    indent: raw.search(/\S|$/),
    isBullet: false,
    isNumbered: false,
    isQuoted: false,
  }
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const mark = BULLET.exec(line.words)?.[0]
    if (line.words.startsWith('>')) {
      line.words = line.words.slice(1).trimStart()
      line.isQuoted = true
    } else if (mark !== undefined && !(RULE.test(line.words) || UNDERLINE.test(line.words))) {
      line.indent += line.isBullet ? mark.length : 0
      line.words = line.words.slice(mark.length)
      line.isBullet = true
      line.isNumbered = /^\d/.test(mark)
    } else break
  }
  return line
}

/** Keeps the bullets that a new one may hang on: those that stand further left. */
function noteBullet(bullets: { indent: number; words: string }[], { indent }: Line): void {
  while ((bullets.at(-1)?.indent ?? -1) >= indent) bullets.pop()
  bullets.push({ indent, words: '' })
}

function isBulletNext(lines: readonly string[], place: number): boolean {
  // Two empty lines between a heading and its list are as many as people write.
  const next = [lines[place + 1], lines[place + 2]].find((line) => line?.trim())
  return next !== undefined && lineOf(next, 0).isBullet
}

/**
 * Which lines of a paragraph are headings that have no mark of one: the title, what is bold or short and stands alone over text or a
 * list, and what is short and begins a paragraph of sentences. `isOver` tells whether a line that stands alone has such below it.
 */
function bareHeadings(
  part: readonly Line[],
  { isFirst, isBeforeBullet, isOver }: { isFirst: boolean; isBeforeBullet: boolean; isOver: () => boolean },
): number[] {
  const [first] = part
  if (!first || first.isQuoted) return []
  // The number of a heading is read as a bullet's.
  if (first.isBullet)
    return part.length === 1 && first.isNumbered && !isBeforeBullet && mayHead(first.words) && isOver() ? [0] : []
  const lastStop = part.findLastIndex(({ words }) => hasStop(words))
  const heads: number[] = []
  part.forEach(({ words }, place) => {
    const next = part[place + 1]
    const isLed = place === 0 || heads.at(-1) === place - 1 || hasStop(part[place - 1]?.words ?? '')
    if (!isLed) return
    const isCut = next === undefined || isText(next.words, 0)
    if (isFirst && place === 0 && isCut && isTitle(words)) heads.push(place)
    else if (!next) {
      if (part.length === 1 && isBold(words)) heads.push(place)
      else if (mayHead(words) && (isBeforeBullet || (part.length === 1 && isOver()))) heads.push(place)
    } else if ((isBold(words) || mayHead(words)) && lastStop > place && isText(next.words, LEAST_WRAPPED))
      heads.push(place)
  })
  return heads
}

/**
 * Whether text in sentences or a list comes below a line that stands alone. Several such lines below each other are a list without
 * marks, but for a title and the first heading.
 */
function standsOver(lines: readonly string[], after: number, isFirst: boolean): boolean {
  let others = 0
  for (let place = after; place < lines.length; place += 1) {
    const { words, isBullet, isNumbered, indent } = lineOf(lines[place] ?? '', 0)
    if (words === '' && !isBullet) continue
    if (others > 0 && !isFirst) return false
    if (isBullet) return !isNumbered
    if (ATX.test(words)) return isFirst
    const isAlone = !lines[place + 1]?.trim()
    if (!isAlone || !mayHead(words)) return indent === 0 && hasStop(lastOfParagraph(lines, place))
    others += 1
    if (others > 1) return false
  }
  return false
}

function lastOfParagraph(lines: readonly string[], from: number): string {
  let last = from
  while (lines[last + 1]?.trim()) last += 1
  return lines[last]?.trim() ?? ''
}

/**
 * A paragraph as one piece where its lines were broken for want of room, or several where each line stands for itself, as in
 * what is copied from a page: a short line is followed by one that begins with a capital.
 */
function piecesOf(plain: LinedText, paragraph: readonly Line[]): LinedText[] {
  const starts = new Set<number>()
  paragraph.forEach((line, i) => {
    const before = paragraph[i - 1]
    if (!before || !/^["'“‘(*_`]*[\p{Lu}\p{N}]/u.test(line.words)) return
    if (before.words.endsWith(':') || (before.words.length < LEAST_WRAPPED && !/[,–—-]$/.test(before.words)))
      starts.add(line.number)
  })
  if (starts.size === 0) return [plain]
  const pieces: LinedText[] = []
  let from = 0
  for (let at = 1; at <= plain.lines.length; at += 1) {
    const line = plain.lines[at] ?? -1
    if (at < plain.lines.length && !(line !== plain.lines[at - 1] && starts.has(line))) continue
    pieces.push({ text: plain.text.slice(from, at), lines: plain.lines.slice(from, at) })
    from = at
  }
  return pieces
}

function endOfFence(lines: readonly string[], from: number, fence: string): number {
  for (let place = from; place < lines.length; place += 1) {
    const line = lines[place]?.trim() ?? ''
    if (line.startsWith(fence) && !line.slice(fence.length).replaceAll(fence.charAt(0), '')) return place
  }
  return lines.length
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

/** Text without comments, scripts and styles, on the same lines. Front matter goes too: it describes the page. */
function withoutUnseen(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const open of text.matchAll(/<!--|<(script|style)\b/gi)) {
    if (open.index < from) continue
    const close = open[1] ? `</${open[1].toLowerCase()}` : '-->'
    const end = indexOfClosing(text, close, open.index)
    kept.push(text.slice(from, open.index), text.slice(open.index, end).replace(/[^\n]/g, ''))
    from = end
  }
  kept.push(text.slice(from))
  return kept.join('').replace(/^---\n(?:[\w-]+:.*\n|[ \t]+.*\n|-[ \t].*\n|#.*\n|\n)+---(?=\n|$)/, lineFeeds)
}

function lineFeeds(text: string): string {
  return text.replace(/[^\n]/g, '')
}

/** Where what was opened is over: after its closing mark, or at the end where it has none. */
function indexOfClosing(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from)
  if (at < 0) return text.length
  const end = text.indexOf('>', at + close.length - 1)
  return end < 0 ? text.length : end + 1
}
