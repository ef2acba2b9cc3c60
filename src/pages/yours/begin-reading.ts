import type { DocumentIn } from '../../domain/draft/document-in.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { cutAt, LONGEST_NAME } from '../../domain/draft/draft-lengths.ts'
import { withDocument } from '../../domain/draft/reader-document.ts'

/** A document as it is put into a draft; `now` is when it came, in milliseconds since 1970. */
export function withRead(draft: Draft, { name, text, passages, example }: DocumentIn, now: number): Draft {
  return withDocument(draft, { name, text, passages, added: now, ...(example && { example }) })
}

/** A draft that begins with a document and is called after it. */
export function begunWith(blank: Draft, document: DocumentIn, now: number): Draft {
  const name = cutAt(document.name, LONGEST_NAME).trim()
  return withRead(name ? { ...blank, name } : blank, document, now)
}
