import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { type BlockKind, markdownWriter } from './markdown-writer.ts'

// It brings an unpacker and a parser along: import it only lazily.

/** What is wrong with a file that should be a Word document. */
export class NoDocument extends Error {
  readonly why: 'damaged' | 'other-zip' | 'unpacks-too-large'

  constructor(why: NoDocument['why']) {
    super(`The file cannot be read: ${why}.`)
    this.why = why
  }
}

/** Where the text and the styles stand; some versions of Word number them. */
const DOCUMENT = /^word\/document\d*\.xml$/
const STYLES = /^word\/styles\d*\.xml$/
/** So many bytes a part may unpack to. A text of 200 kB has some three million. */
const MOST_UNPACKED = 20_000_000
const DEEPEST = 400

/** What a paragraph style of a document stands for. */
type Styles = ReadonlyMap<string, { heading?: number; isBullet?: boolean }>

/**
 * The words of a Word document as Markdown. Only the text and the names of the styles are unpacked, to no more than a text can be:
 * pictures, macros and what is embedded are never looked at. Throws `NoDocument`.
 */
export function textOfDocx(bytes: Uint8Array): string {
  const [document, named] = unpacked(bytes, [DOCUMENT, STYLES])
  if (!document) throw new NoDocument('other-zip')
  const decoder = new TextDecoder()
  const styles = named ? stylesOf(decoder.decode(named)) : new Map()
  return textOf(decoder.decode(document), styles)
}

/** The first part of each path, in that order; no other is unpacked, however many there are. */
function unpacked(bytes: Uint8Array, paths: readonly RegExp[]): (Uint8Array | undefined)[] {
  const found = new Map<RegExp, string>()
  try {
    const parts = unzipSync(bytes, {
      // The unpacker gives no part more room than it says it needs.
      filter: ({ name, originalSize }) => {
        const path = paths.find((each) => each.test(name))
        if (!path || found.has(path)) return false
        if (originalSize > MOST_UNPACKED) throw new NoDocument('unpacks-too-large')
        found.set(path, name)
        return true
      },
    })
    return paths.map((path) => parts[found.get(path) ?? ''])
  } catch (cause) {
    throw cause instanceof NoDocument ? cause : new NoDocument('damaged')
  }
}

type Attributes = Readonly<Record<string, string>>

/** Reads XML tag by tag: what opens, what closes, and words with the name of the tag that they stand in. Throws `NoDocument`. */
function readXml(
  xml: string,
  read: {
    opened: (name: string, attributes: Attributes) => void
    closed: (name: string) => void
    said?: (words: string, within: string) => void
  },
): void {
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST) throw new NoDocument('damaged')
        open.push(name)
        read.opened(name, attributes)
      },
      onclosetag: (name) => {
        open.pop()
        read.closed(name)
      },
      ontext: (words) => read.said?.(words, open.at(-1) ?? ''),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
}

function stylesOf(xml: string): Styles {
  const styles = new Map<string, { heading?: number; isBullet?: boolean }>()
  let id = ''
  readXml(xml, {
    opened: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') id = attributes['w:type'] === 'paragraph' ? (attributes['w:styleId'] ?? '') : ''
      else if (!id) return
      else if (name === 'w:name') {
        const heading = /^heading ([1-6])$/i.exec(value)?.[1]
        if (heading) styles.set(id, { heading: Number(heading) })
        else if (/^title$/i.test(value)) styles.set(id, { heading: 1 })
        else if (/^list (?:bullet|number)/i.test(value)) styles.set(id, { isBullet: true })
      } else if (name === 'w:outlineLvl' && Number(value) < 6 && !styles.has(id))
        styles.set(id, { heading: Number(value) + 1 })
    },
    closed: () => {},
  })
  return styles
}

function textOf(xml: string, styles: Styles): string {
  const writer = markdownWriter()
  /** How many of what is left out are open: deleted text, the second copy of a text box. */
  let leftOut = 0
  let kind: BlockKind = { is: 'paragraph' }
  let isParagraphBegun = false
  let isBold = false
  let isHidden = false
  let inRun = false
  let isHeadRow = false
  let rows = 0

  const begin = () => {
    if (isParagraphBegun) return
    isParagraphBegun = true
    writer.end()
    writer.begin(kind)
  }

  readXml(xml, {
    opened: (name, attributes) => {
      const value = attributes['w:val']
      const isOn = value !== '0' && value !== 'false' && value !== 'none' && value !== 'off'
      if (LEFT_OUT.has(name)) leftOut += 1
      if (leftOut > 0) return
      switch (name) {
        case 'w:p':
          kind = { is: 'paragraph' }
          isParagraphBegun = false
          break
        case 'w:pStyle': {
          const style = styles.get(value ?? '')
          if (style?.heading) kind = { is: 'heading', depth: style.heading }
          else if (style?.isBullet) kind = { is: 'bullet', depth: 1 }
          break
        }
        case 'w:outlineLvl':
          if (Number(value) < 6) kind = { is: 'heading', depth: Number(value) + 1 }
          break
        case 'w:ilvl':
          if (kind.is !== 'heading') kind = { is: 'bullet', depth: Number(value) + 1 }
          break
        case 'w:numId':
          // Numbered headings are headings; list 0 takes a paragraph out of its list.
          if (value === '0' && kind.is === 'bullet') kind = { is: 'paragraph' }
          else if (value !== '0' && kind.is === 'paragraph') kind = { is: 'bullet', depth: 1 }
          break
        case 'w:r':
          inRun = true
          isBold = false
          isHidden = false
          break
        case 'w:b':
          if (inRun) isBold = isOn
          break
        case 'w:vanish':
          if (inRun) isHidden = isOn
          break
        case 'w:tab':
          // Before the words it is where a tab stop stands.
          if (inRun) say(' ')
          break
        case 'w:br':
        case 'w:cr':
          if (!isHidden) {
            begin()
            writer.breakLine()
          }
          break
        case 'w:noBreakHyphen':
          say('-')
          break
        case 'w:tbl':
          writer.beginTable()
          rows = 0
          break
        case 'w:tr':
          writer.beginRow()
          rows += 1
          isHeadRow = false
          break
        case 'w:tblHeader':
          isHeadRow = rows === 1 && isOn
          break
        case 'w:tc':
          writer.beginCell(isHeadRow)
          break
      }
    },
    closed: (name) => {
      if (LEFT_OUT.has(name)) leftOut -= 1
      if (leftOut > 0) return
      if (name === 'w:p' || name === 'w:tc') writer.end()
      else if (name === 'w:r') inRun = false
      else if (name === 'w:tbl') writer.endTable()
    },
    said: (words, within) => {
      if (within === 'w:t' && leftOut === 0) say(words)
    },
  })
  return writer.markdown()

  function say(words: string): void {
    if (isHidden) return
    begin()
    writer.say(words, isBold)
  }
}

/** What was deleted or moved away while changes were tracked, and text boxes, which are there twice. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sectPr'])
