import { type DocumentProblem, LARGEST_FILE, type OtherKind, type ReadIn } from '../../domain/draft/document-in.ts'
import { passagesOf, titleOf } from '../../domain/draft/passages.ts'
import { decodedText } from './decoded-text.ts'

/** What a document comes from: a file with its name, or what was pasted, as HTML where it has a structure. */
export type DocumentSource = { file: Uint8Array; name: string } | { pasted: string; html?: string }

/** So much HTML is read, in characters: a page of words with its looks has ten times what it says. */
const MOST_HTML = 8_000_000
/** HTML that says more than its plain words: an editor's has nothing but colours. */
const STRUCTURED = /<(?:h[1-6]|li|p|table)\b|mso-list/i
const NO_NAME = 'Your document'

/** Reads a document in. Never rejects: what is wrong with it comes back. It takes a moment: do it off the main thread. */
export async function readIn(source: DocumentSource): Promise<ReadIn> {
  try {
    const text = 'file' in source ? await textOfFile(source) : await textOfPasted(source)
    return typeof text === 'string' ? taken(text, 'file' in source ? source.name : undefined) : { problem: text }
  } catch {
    return { problem: { why: 'damaged' } }
  }
}

function taken(text: string, fileName: string | undefined): ReadIn {
  if (text.trim() === '') return { problem: { why: fileName === undefined ? 'no-words' : 'empty' } }
  const reading = passagesOf(text)
  if (reading.kind === 'too-long') return { problem: { why: 'too-long', bytes: reading.bytes } }
  const { passages, count, lineCount } = reading
  if (count === 0) return { problem: { why: 'no-words' } }
  const name = titleOf(reading) ?? fileName?.replace(/\.[a-z0-9]{1,5}$/i, '') ?? NO_NAME
  return { document: { name, text, passages: passages.length, count, lineCount } }
}

async function textOfPasted({ pasted, html }: { pasted: string; html?: string }): Promise<string | DocumentProblem> {
  if (html === undefined || html.length > MOST_HTML || !STRUCTURED.test(html)) return pasted
  const text = await textOfMarkup(html)
  // What cannot be made out as HTML still has its plain words.
  return typeof text === 'string' && text.trim() !== '' ? text : pasted
}

async function textOfFile({ file, name }: { file: Uint8Array; name: string }): Promise<string | DocumentProblem> {
  if (file.length === 0) return { why: 'empty' }
  if (file.length > LARGEST_FILE) return { why: 'too-large', bytes: file.length }
  const kind = otherKindOf(file, name)
  if (kind === 'zip' && !/\.zip$/i.test(name)) return textOfWord(file)
  if (kind) return { why: 'other-kind', kind }
  const text = decodedText(file)
  if (text === undefined) return { why: 'no-text' }
  if (!isHtml(text, name)) return text
  if (text.length > MOST_HTML) return { why: 'too-long', bytes: file.length }
  return textOfMarkup(text)
}

async function textOfMarkup(html: string): Promise<string | DocumentProblem> {
  const { textOfHtml, TooDeep } = await import('./html-text.ts')
  try {
    return textOfHtml(html)
  } catch (cause) {
    if (cause instanceof TooDeep) return { why: 'too-deep' }
    throw cause
  }
}

async function textOfWord(file: Uint8Array): Promise<string | DocumentProblem> {
  const { textOfDocx, NoDocument } = await import('./docx-text.ts')
  try {
    return textOfDocx(file)
  } catch (cause) {
    if (!(cause instanceof NoDocument)) throw cause
    return cause.why === 'other-zip' ? { why: 'other-kind', kind: 'zip' } : { why: cause.why }
  }
}

function isHtml(text: string, name: string): boolean {
  return /\.(?:x?html?|mht)$/i.test(name) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(text)
}

/** The first bytes of files that are no text. What a file is called says nothing: a picture may be named .docx. */
const MAGIC: readonly (readonly [OtherKind, readonly (number | undefined)[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50]],
  ['picture', [0x42, 0x4d, undefined, undefined, undefined, undefined, 0, 0, 0, 0]],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['picture', [undefined, undefined, undefined, undefined, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65]],
  ['picture', [undefined, undefined, undefined, undefined, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
]

function otherKindOf(file: Uint8Array, name: string): OtherKind | undefined {
  const kind = MAGIC.find(([, bytes]) => bytes.every((byte, i) => byte === undefined || byte === file[i]))?.[0]
  if (kind !== 'zip') return kind
  if (/\.pages$/i.test(name)) return 'pages'
  // The first part of an OpenDocument file says what it is.
  const first = new TextDecoder('latin1').decode(file.subarray(30, 90))
  return first.startsWith('mimetypeapplication/vnd.oasis.opendocument') ? 'open-document' : 'zip'
}
