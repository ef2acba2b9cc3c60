import { Parser } from 'htmlparser2'
import { type BlockKind, markdownWriter } from './markdown-writer.ts'

// It brings a parser along: import it only lazily. HTML is read as text, tag by tag: no document is made of it, so nothing in it is
// fetched, drawn or run, whatever it holds.

/** HTML that is nested deeper than any that somebody wrote. */
export class TooDeep extends Error {}

/** Deeper than this tags stand within each other in no document, and the parser would take longer with each. */
const DEEPEST = 400

/** What holds no words of the text. Struck words stay: whoever strikes a line in a draft still shows it. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'applet audio button canvas datalist del embed head iframe map math noembed noframes noscript object option script select style svg template textarea title video xml'.split(
    ' ',
  ),
)
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr legend main nav ol p pre search section summary ul'.split(
    ' ',
  ),
)
const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i
const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i
/** How Word tells of a bullet: `mso-list:l0 level2 lfo1`. */
const WORD_BULLET = /(?:^|[;\s])mso-list\s*:\s*l\d+\s+level(\d+)/i
const WORD_TITLE = /(?:^|\s)MsoTitle(?:\s|$)/

type Attributes = Readonly<Record<string, string>>

/** What is open around a word. */
interface Around {
  isLeftOut: boolean
  isBold: boolean
  /** What to do when it closes. */
  close?: () => void
}

const OUTSIDE: Around = { isLeftOut: false, isBold: false }

/**
 * The words of some HTML as Markdown: headings, paragraphs, bullets and tables, as Word, Google Docs, Notion, Confluence and mail
 * write them. What no reader sees is left out. Throws `TooDeep`.
 */
export function textOfHtml(html: string): string {
  const writer = markdownWriter()
  const open: Around[] = []
  let lists = 0

  const opened = (name: string, attributes: Attributes, around: Around): Around => {
    if (around.isLeftOut || LEFT_OUT.has(name) || isHidden(attributes)) return { ...OUTSIDE, isLeftOut: true }
    const own: Around = { isLeftOut: false, isBold: isBold(name, attributes, around.isBold) }
    const kind = kindOf(name, attributes, lists)
    if (name === 'br') writer.breakLine()
    else if (name === 'ul' || name === 'ol') {
      writer.end()
      lists += 1
      own.close = () => {
        writer.end()
        lists -= 1
      }
    } else if (name === 'table') {
      writer.beginTable()
      own.close = writer.endTable
    } else if (name === 'tr') writer.beginRow()
    else if (name === 'td' || name === 'th') {
      writer.beginCell(name === 'th')
      own.close = writer.end
    } else if (kind) {
      writer.begin(kind)
      // A bullet goes on after the first block within it.
      own.close = writer.end
    }
    return own
  }

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (open.length > DEEPEST) throw new TooDeep('The text is nested too deep.')
      open.push(opened(name, attributes, open.at(-1) ?? OUTSIDE))
    },
    onclosetag: () => open.pop()?.close?.(),
    ontext: (words) => {
      const { isLeftOut, isBold } = open.at(-1) ?? OUTSIDE
      if (!isLeftOut) writer.say(words, isBold)
    },
  })
  parser.write(html)
  parser.end()
  return writer.markdown()
}

/** What kind of block begins with a tag; undefined within a line. */
function kindOf(name: string, attributes: Attributes, lists: number): BlockKind | undefined {
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading) return { is: 'heading', depth: Number(heading) }
  if (name === 'li') return { is: 'bullet', depth: Math.max(lists, 1) }
  if (attributes.role === 'heading') return { is: 'heading', depth: Number(attributes['aria-level']) || 2 }
  if (name === 'p') {
    if (WORD_TITLE.test(attributes.class ?? '')) return { is: 'heading', depth: 1 }
    const level = WORD_BULLET.exec(attributes.style ?? '')?.[1]
    if (level) return { is: 'bullet', depth: Number(level) }
  }
  return BLOCKS.has(name) ? { is: 'paragraph' } : undefined
}

function isHidden({ hidden, style, ...others }: Attributes): boolean {
  return hidden !== undefined || others['aria-hidden'] === 'true' || HIDDEN.test(style ?? '')
}

function isBold(name: string, { style }: Attributes, around: boolean): boolean {
  const weight = WEIGHT.exec(style ?? '')?.[1]
  // Google Docs wraps all it copies in <b style="font-weight:normal">.
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return around || BOLD.has(name)
}
