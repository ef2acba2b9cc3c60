const encoder = new TextEncoder()

/** A text's length in bytes of UTF-8: what chats count. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** The text in at most `bytes` bytes: whole words, with an ellipsis where something was left out; never half a character. */
export function shortened(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const shorter = `${words.join(' ').replace(/[\s,;:.–—]+$/, '')}…`
    if (byteLength(shorter) <= bytes) return shorter
  }
  // One endless word: cut between characters as people see them.
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(words[0] ?? '')) {
    if (byteLength(`${kept}${segment}…`) > bytes) break
    kept += segment
  }
  return `${kept}…`
}
