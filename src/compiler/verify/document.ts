import { type LineSpan, spanOf } from '../../domain/draft/lined-text.ts'
import { type Stretch, sentencesOf } from '../../domain/draft/sentences.ts'
import { type Block, blocksOf } from './blocks.ts'
import { withoutTemplateTags } from './template-tags.ts'

/** A sentence or bullet of a document: what must be cited, or excused. */
export interface Sentence extends Stretch, LineSpan {
  block: Block
  text: string
}

/** A source document, taken apart. Lines count from 1 and include the front matter. */
export interface SourceDocument {
  /** The whole text with line feeds as line endings. */
  markdown: string
  lineCount: number
  frontMatter: LineSpan | undefined
  /** Headings and content, in the order they stand. */
  blocks: Block[]
  headings: { line: number; text: string }[]
  sentences: Sentence[]
}

/** The section of text before the first heading. */
export const BEFORE_FIRST_HEADING = 'Introduction'

/** Takes a Markdown document apart. Any line endings; a byte order mark counts for nothing. */
export function readDocument(text: string): SourceDocument {
  const markdown = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const { blocks, frontMatter } = blocksOf(withoutTemplateTags(markdown))
  return {
    markdown,
    lineCount: markdown.replace(/\n$/, '').split('\n').length,
    frontMatter,
    blocks,
    headings: blocks.flatMap(({ kind, text, lines }) => (kind === 'heading' ? [{ line: lines[0] ?? 1, text }] : [])),
    sentences: blocks.flatMap((block) => (block.kind === 'content' ? sentencesOfBlock(block) : [])),
  }
}

function sentencesOfBlock(block: Block): Sentence[] {
  return sentencesOf(block.text).map(({ start, end }) => ({
    block,
    start,
    end,
    text: block.text.slice(start, end),
    ...spanOf(block, start, end),
  }))
}

/** The sentence that holds all of a stretch of a block. Undefined in headings and across sentences. */
export function sentenceOf({ sentences }: SourceDocument, stretch: Stretch & { block: Block }): Sentence | undefined {
  return sentences.find(
    ({ block, start, end }) => block === stretch.block && stretch.start >= start && stretch.end <= end,
  )
}

/** The heading above a line. A heading's own line belongs to its section. */
export function sectionAt({ headings }: SourceDocument, line: number): string {
  return headings.findLast((heading) => heading.line <= line)?.text ?? BEFORE_FIRST_HEADING
}

/** Whether text stands before the first heading: it has a section of its own that a citation can name. */
export function hasIntroduction({ headings, sentences }: SourceDocument): boolean {
  const first = sentences[0]?.from ?? Number.POSITIVE_INFINITY
  return first < (headings[0]?.line ?? Number.POSITIVE_INFINITY)
}
