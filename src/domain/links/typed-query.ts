/** The longest that somebody may search for, in characters. */
export const LONGEST_QUERY = 80

/** What is searched for, as it stands in a link: white space folded, and nothing at its end that a chat may have added. */
export function tidyQuery(typed: string): string {
  const folded = [
    ...typed
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_QUERY)
    .join('')
  return folded.replace(/[^\p{L}\p{N}]+$/u, '')
}

/** What somebody typed, in characters that every chat keeps: letters, digits, single hyphens between them, and escapes. */
export function inAddress(text: string): string {
  return encodeURIComponent(text).replace(
    /[^a-z0-9%-]|(?<![a-z0-9])-|-(?![a-z0-9])/gi,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
