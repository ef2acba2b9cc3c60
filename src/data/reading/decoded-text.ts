/** How many bytes tell which encoding a text is in. */
const LOOKED_AT = 4_000

/**
 * The text of some bytes, in the encoding they are in: by their mark, else by what they look like. What is no UTF-8 is read as
 * Windows wrote it before. Undefined where it is no text at all.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\ufeff/, '')
  return isText(text) ? text : undefined
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pair = zerosOf(bytes.subarray(0, LOOKED_AT))
  if (pair) return pair
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Without a mark, UTF-16 of a language like ours has a zero in most of its pairs, always on the same side. */
function zerosOf(bytes: Uint8Array): string | undefined {
  const pairs = Math.floor(bytes.length / 2)
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be'
  return undefined
}

/** Whether something is made of words and not of anything: what is no text has control characters all over. */
function isText(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells
  const strange = looked.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return strange <= looked.length / 50
}
