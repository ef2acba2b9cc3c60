/** Whether the font has a character. */
export type HasGlyph = (codePoint: number) => boolean

/** Marks that turn the direction of what follows. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text with what the font can draw of it: emoji and marks of direction are left out, and words in another script
 * become an ellipsis. A picture of empty boxes would look broken.
 */
export function drawableText(text: string, hasGlyph: HasGlyph): string {
  const has = (character: string) => hasGlyph(character.codePointAt(0) ?? 0)
  const plain = text.normalize('NFC').replace(DIRECTION, '')
  const drawn = [...new Intl.Segmenter('en').segment(plain)].map(({ segment }) => {
    const [base = '', ...marks] = segment
    // A letter without its accent is read as that letter still.
    if (has(base)) return base + marks.filter(has).join('')
    // Emoji are no letters.
    return /[\p{L}\p{N}]/u.test(base) ? '…' : ''
  })
  const joined = drawn.join('').replace(/…(?:[\s…]*…)+/g, '…')
  // Spaces that hold words together stay as they are.
  return joined.replace(/[^\S\u00a0]+/g, ' ').trim() || '…'
}
