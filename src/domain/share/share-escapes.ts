// Words of strangers become part of somebody's wiki, chat or spreadsheet: there they must stay words.

/** A text on one line, without the characters that steer a terminal or turn the direction of writing. */
export function oneLine(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  )
}

/**
 * A text as Markdown that shows just that text, also in a table and at the start of a line. A bare web address may still
 * become a link, as everywhere: it leads where it says.
 */
export function escapedMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML, for elements and for attributes in quotes. */
export function escapedHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A text for a chat: no address of a group in it, which would call everybody, and no asterisks, which would end the bold. */
export function plainForChat(text: string): string {
  return oneLine(text)
    .replace(/\*/g, '')
    .replace(/@(?=\w)/g, '@\u2060')
}

/** An address that leads to a web page and can stand in brackets and quotes; undefined where it leads anywhere else. */
export function webAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined
  return address.replace(/[\s()<>"'\\`|[\]{}^]/g, percentEncoded)
}

/** Words as a Markdown link; plain where the address leads to no web page. */
export function markdownLink(words: string, address: string): string {
  const target = webAddress(address)
  return target === undefined ? escapedMarkdown(words) : `[${escapedMarkdown(words)}](${target})`
}

/** Also what `encodeURIComponent` leaves alone. */
function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(/['()]/, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)
}

/** A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front, and stays text. */
export function csvCell(text: string): string {
  const words = oneLine(text)
  const safe = /^[=+\-@＝＋－＠]/.test(words) ? `'${words}` : words
  return /[",\r\n;\t]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
