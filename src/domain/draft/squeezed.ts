/** What is unfolded is written bit by bit, so that one that unfolds to very much is given up early. */
const BIT = 512

/** All that comes out of a stream; undefined where it is more than `most` bytes. Rejects where it cannot be unfolded. */
export async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = writable.getWriter()
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader()
  const write = async () => {
    for (let from = 0; from < bytes.length; from += BIT) {
      await writer.ready
      await writer.write(bytes.slice(from, from + BIT))
    }
    await writer.close()
  }
  // What goes wrong with writing is told to whoever reads.
  const written = write().catch(() => {})
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    size += value.length
    if (size > most) {
      void reader.cancel().catch(() => {})
      void writer.abort().catch(() => {})
      return undefined
    }
  }
  await written
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Bytes as letters that every chat keeps in a link. */
export function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** What such letters stand for; undefined where they are none. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Eight letters or digits that tell a link from one that lost something: the checksum of ZIP files. */
export function checkOf(bytes: Uint8Array): string {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}
