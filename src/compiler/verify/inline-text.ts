import type { PhrasingContent } from 'mdast'
import { joined, type LinedText, linedText } from '../../domain/draft/lined-text.ts'

const NOTHING: LinedText = { text: '', lines: [] }

/** The words of a paragraph without their markup, each character with its line. Pictures and footnote marks say nothing. */
export function inlineText(nodes: readonly PhrasingContent[]): LinedText {
  return joined(nodes.map(textOf))
}

function textOf(node: PhrasingContent): LinedText {
  const line = node.position?.start.line ?? 0
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return linedText(node.value, line)
    case 'break':
      return linedText('\n', line)
    case 'html':
      // A line break parts words, other tags stand inside them.
      return /^<br\b/i.test(node.value) ? linedText(' ', line) : NOTHING
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return inlineText(node.children)
    default:
      return NOTHING
  }
}
