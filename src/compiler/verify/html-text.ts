// A block of HTML may hold sentences. Its tags are taken out and what remains is read as Markdown, on the same lines.
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const HEADING = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1\s*>/gi
const TAG = /<\/?[a-z][^>]*>|<![^>]*>|<\?[\s\S]*?\?>/gi

const lineFeedsOf = (text: string) => text.replace(/[^\n]/g, '')

/** A block of HTML as Markdown: headings stay headings, other tags go, every line keeps its number. */
export function htmlAsMarkdown(html: string): string {
  return html
    .replace(UNSEEN, lineFeedsOf)
    .replace(HEADING, (_whole, depth: string, inner: string) => headingLine(Number(depth), inner))
    .replace(TAG, lineFeedsOf)
    .replace(/^[ \t]+/gm, '')
}

function headingLine(depth: number, inner: string): string {
  const text = inner.replace(TAG, lineFeedsOf)
  const before = lineFeedsOf(/^\s*/.exec(text)?.[0] ?? '')
  const after = lineFeedsOf(text.slice(before.length))
  const title = text.trim().replace(/\s+/g, ' ')
  return title === '' ? lineFeedsOf(text) : `${before}${'#'.repeat(depth)} ${title}${after}`
}
