import type { LinedText } from './lined-text.ts'

/** HTML that people leave in Markdown. What else stands in angle brackets is the writer's own: `<team name>`. */
const TAGS =
  'a|abbr|article|aside|b|blockquote|br|center|code|dd|details|div|dl|dt|em|figure|figcaption|font|footer|h[1-6]|header|hr|i|img|kbd|li|main|mark|nav|ol|p|pre|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul'
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rarr: '→',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/**
 * Markup within a line of Markdown, with the words it keeps: an escaped mark, a picture or the mark of a footnote, a link, an
 * address in angle brackets, a tag, an entity, code, emphasis. None of them looks further than the next mark of its kind, so
 * that no text takes longer than its length.
 */
const MARKUP = new RegExp(
  [
    String.raw`\\([!-/:-@\[-\x60{-~])`,
    String.raw`!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])|\[\^[^[\]\s]*\]`,
    String.raw`\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])`,
    String.raw`<((?:https?:|mailto:)[^<>\s]*)>`,
    String.raw`<(br)\b[^<>]*>|</?(?:${TAGS})(?:\s[^<>]*)?/?>`,
    String.raw`&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});`,
    String.raw`\x60+|\*+|~~+`,
    String.raw`(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])`,
  ].join('|'),
  'giu',
)

/** The words of some Markdown without its inline markup, each character on its line. The text is left as it is otherwise. */
export function wordsWithoutMarkup({ text, lines }: LinedText): LinedText {
  const kept: LinedText = { text: '', lines: [] }
  const keep = (words: string, line: number | ((place: number) => number)) => {
    kept.text += words
    for (let i = 0; i < words.length; i += 1) kept.lines.push(typeof line === 'number' ? line : line(i))
  }
  let from = 0
  for (const match of text.matchAll(MARKUP)) {
    const [whole, escaped, linked, address, lineBreak, entity] = match
    const at = match.index
    keep(text.slice(from, at), (place) => lines[from + place] ?? 0)
    from = at + whole.length
    const own = escaped ?? address ?? (lineBreak && ' ') ?? (entity && charactersOf(entity, whole))
    if (linked !== undefined) {
      const label = wordsWithoutMarkup({ text: linked, lines: lines.slice(at + 1, at + 1 + linked.length) })
      keep(label.text, (place) => label.lines[place] ?? 0)
    } else if (own !== undefined) keep(own, lines[at] ?? 0)
    else if (/^\*+$/.test(whole) && isAlone(text, at, from)) keep(whole, lines[at] ?? 0)
  }
  keep(text.slice(from), (place) => lines[from + place] ?? 0)
  return kept
}

/** Whether white space stands on both sides: a star in “2 * 3” is no emphasis. */
function isAlone(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start - 1] ?? ' ') && /\s/.test(text[end] ?? ' ')
}

function charactersOf(entity: string, whole: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity.toLowerCase()] ?? whole
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
