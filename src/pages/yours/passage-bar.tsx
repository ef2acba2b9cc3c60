import './passage-bar.css'
import type { DraftDocument } from '../../domain/draft/draft.ts'
import { type ReadingCounts, resultOf } from '../../domain/draft/reader-document.ts'
import { counted } from '../../domain/words.ts'

type Kind = 'answer' | 'later' | 'not-about' | 'unread'

/** More boxes than this would have no width. */
const MOST_BOXES = 60

/** How far a document is read: its passages in their order, each by what was made of it. */
export function PassageBar({
  document,
  keys = [],
  counts,
}: {
  document: DraftDocument
  keys: readonly string[] | undefined
  counts: ReadingCounts
}) {
  const { total, read, answers, notAbout, later } = counts
  const kinds = keys.map((key): Kind => resultOf(document, key)?.as ?? 'unread')
  const parts: { kind: Kind; count: number; words: string }[] = [
    { kind: 'answer', count: answers, words: 'in the sheet' },
    { kind: 'not-about', count: notAbout, words: 'not about the role' },
    { kind: 'later', count: later, words: 'later' },
    { kind: 'unread', count: total - read, words: 'to read' },
  ]
  return (
    <div className="passages">
      <div className="passages-scale" aria-hidden="true">
        <span>0</span>
        <span>{counted(total, 'passage')}</span>
      </div>
      <div className="passages-bar" aria-hidden="true">
        {(kinds.length <= MOST_BOXES ? kinds.map((kind) => ({ kind, length: 1 })) : stretches(kinds)).map(
          ({ kind, length }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is what it is by its place
            <span key={place} className={`passage-box passage-${kind}`} style={{ flexGrow: length }} />
          ),
        )}
      </div>
      <ul className="passages-words" aria-label={`${counted(total, 'passage')} by what was made of them`}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ kind, count, words }) => (
            <li key={kind}>
              <span className={`passage-box passage-${kind}`} />
              <span key={count}>{`${count} ${words}`}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** Neighbours of one kind as one. */
function stretches(kinds: readonly Kind[]): { kind: Kind; length: number }[] {
  const all: { kind: Kind; length: number }[] = []
  for (const kind of kinds) {
    const last = all.at(-1)
    if (last?.kind === kind) last.length += 1
    else all.push({ kind, length: 1 })
  }
  return all
}
