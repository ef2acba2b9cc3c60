import type { LinkNote } from '../../domain/links/parse-deep-link.ts'
import { listInProse } from '../../domain/words.ts'

/** Says what was put right about a link. Only what changes its meaning is worth a word. */
export function LinkNotes({ notes }: { notes: readonly LinkNote[] }) {
  const words = notes.map(noteInWords).filter((text) => text !== undefined)
  if (words.length === 0) return null
  return (
    <div className="mt-4 border-l-2 border-warn bg-warn-wash px-4 py-2" role="status">
      {words.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

function noteInWords(note: LinkNote): string | undefined {
  switch (note.kind) {
    case 'tidied':
      return undefined
    case 'doubled':
      return `The link named ${listInProse(note.slugs)} more than once; each is shown once.`
    case 'too-many':
      return `A comparison takes five at most. Left out: ${listInProse(note.slugs)}.`
    case 'row-of-one':
      return `A comparison on ${note.theme} needs two models; this is the whole of the one that was named.`
    case 'unknown-view':
      return `The link asks for “${note.key}=${note.value}”, which does not fit here; the rest of it is shown.`
  }
}
