/** What a block of a document is. */
export type BlockKind = { is: 'paragraph' } | { is: 'heading'; depth: number } | { is: 'bullet'; depth: number }

interface Block {
  kind: BlockKind
  text: string
}

/** Writes a document as Markdown, as it comes from HTML or from a word processor: what the desk's reader takes apart. */
export interface MarkdownWriter {
  /** A block begins here. What stood before it ends; what has no words yet takes its kind. */
  begin: (kind: BlockKind) => void
  /** Adds words, their white space as it is in HTML. */
  say: (words: string, isBold: boolean) => void
  /** Another line of the same block. */
  breakLine: () => void
  /** The block ends here. */
  end: () => void
  /** A table begins; its rows and cells follow. Tables may stand in each other. */
  beginTable: () => void
  beginRow: () => void
  beginCell: (isHead: boolean) => void
  endTable: () => void
  /** The whole as Markdown. */
  markdown: () => string
}

/** A cell of a table: whether it is a head, and what stands in it. */
interface Cell {
  isHead: boolean
  blocks: Block[]
}

const PARAGRAPH: BlockKind = { is: 'paragraph' }
const DEEPEST_BULLET = 9

/** Begins an empty document. */
export function markdownWriter(): MarkdownWriter {
  const blocks: Block[] = []
  const tables: Cell[][][] = []
  let kind = PARAGRAPH
  let words = ''
  let bold = 0
  let plain = 0

  const place = (): Block[] => tables.at(-1)?.at(-1)?.at(-1)?.blocks ?? blocks

  function end(): void {
    const text = textOf(words)
    if (text) {
      const isHeading = kind.is === 'paragraph' && bold > 0 && plain === 0 && !text.includes('\n')
      place().push({ kind, text: isHeading ? `**${text}**` : text })
    }
    kind = PARAGRAPH
    words = ''
    bold = 0
    plain = 0
  }

  return {
    begin: (next) => {
      // A paragraph within a bullet is its words, not another block.
      const isWithin = !words.trim() && next.is === 'paragraph'
      if (isWithin) return
      end()
      kind = next
    },
    say: (said, isBold) => {
      words += said.replace(/\s+/g, ' ')
      const letters = said.trim().length
      if (isBold) bold += letters
      else plain += letters
    },
    breakLine: () => {
      words += '\n'
    },
    end,
    beginTable: () => {
      end()
      tables.push([])
    },
    beginRow: () => {
      end()
      tables.at(-1)?.push([])
    },
    beginCell: (isHead) => {
      end()
      const table = tables.at(-1)
      if (table?.length === 0) table.push([])
      table?.at(-1)?.push({ isHead, blocks: [] })
    },
    endTable: () => {
      end()
      const table = tables.pop()
      if (table) add(place(), blocksOfTable(table))
    },
    markdown: () => {
      end()
      while (tables.length > 0) add(blocks, blocksOfTable(tables.shift() ?? []))
      return blocks
        .map((block, i) => {
          const before = blocks[i - 1]
          const isNextBullet = before?.kind.is === 'bullet' && block.kind.is === 'bullet'
          return `${i === 0 ? '' : isNextBullet ? '\n' : '\n\n'}${written(block)}`
        })
        .join('')
    },
  }
}

/** One by one: there may be more than a call takes. */
function add(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}

function written({ kind, text }: Block): string {
  if (kind.is === 'heading') return `${'#'.repeat(Math.min(Math.max(kind.depth, 1), 6))} ${text.replaceAll('\n', ' ')}`
  if (kind.is === 'paragraph') return text
  const indent = '  '.repeat(Math.min(Math.max(kind.depth - 1, 0), DEEPEST_BULLET))
  return `${indent}- ${text.replaceAll('\n', `\n${indent}  `)}`
}

/** A table whose first row names its columns stays one; of any other, which is often there for its looks, the cells do. */
function blocksOfTable(table: readonly Cell[][]): Block[] {
  const [head, ...rows] = table.filter((row) => row.length > 0)
  if (!head) return []
  const isSimple = table.flat().every(({ blocks }) => blocks.length <= 1 && blocks[0]?.kind.is !== 'bullet')
  if (head.length < 2 || rows.length === 0 || !head.every(({ isHead }) => isHead) || !isSimple)
    return table.flat().flatMap(({ blocks }) => blocks)
  const line = (row: readonly Cell[]) =>
    `| ${row.map(({ blocks }) => (blocks[0]?.text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`
  const text = [line(head), `|${' - |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
  return [{ kind: PARAGRAPH, text }]
}

/** Words line by line, what would be read as markup escaped. */
function textOf(words: string): string {
  return words
    .split('\n')
    .map((line) => escaped(line.replace(/[\s\u00a0]+/g, ' ').trim()))
    .filter((line) => line !== '')
    .join('\n')
}

function escaped(line: string): string {
  return line
    .replace(/[\\*`[\]]|~~|^(?:#|>|\||=+$|---)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
}
