import type { Code, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { type LinedText, type LineSpan, linedText } from '../../domain/draft/lined-text.ts'
import { collapse } from '../../domain/draft/normalise.ts'
import { htmlAsMarkdown } from './html-text.ts'
import { inlineText } from './inline-text.ts'

/** A heading, or a paragraph, bullet, table cell or block of code, as plain words. */
export interface Block extends LinedText {
  kind: 'heading' | 'content'
}

/** The blocks of a Markdown text that hold words, in the order they stand, and its front matter. */
export function blocksOf(markdown: string): { blocks: Block[]; frontMatter: LineSpan | undefined } {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  })
  return { blocks: collect(tree, 1), frontMatter: frontMatterOf(tree) }
}

function frontMatterOf({ children: [first] }: Root): LineSpan | undefined {
  // TOML front matter has a type of its own, which mdast's types do not know.
  const type: string | undefined = first?.type
  if ((type !== 'yaml' && type !== 'toml') || !first?.position) return undefined
  return { from: first.position.start.line, to: first.position.end.line }
}

/** `firstLine` is the document's line of the tree's first: more than 1 within a block of HTML. */
function collect(node: Nodes, firstLine: number): Block[] {
  const block = (kind: Block['kind'], { text, lines }: LinedText): Block[] => {
    const collapsed = collapse({ text, lines: lines.map((line) => line + firstLine - 1) })
    return /[\p{L}\p{N}]/u.test(collapsed.text) ? [{ kind, ...collapsed }] : []
  }
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading':
      return block('heading', inlineText(node.children))
    case 'paragraph':
    case 'tableCell':
      return block('content', inlineText(node.children))
    case 'code':
      return block('content', linedText(node.value, line + (isFenced(node) ? 1 : 0)))
    case 'html': {
      const inner = fromMarkdown(htmlAsMarkdown(node.value), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      })
      return collect(inner, firstLine + line - 1)
    }
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => collect(child, firstLine))
    default:
      return []
  }
}

function isFenced({ position, value }: Code): boolean {
  return position !== undefined && position.end.line - position.start.line + 1 > value.split('\n').length
}
