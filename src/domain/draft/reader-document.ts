import type { Decision, Draft, DraftDocument, PassageResult } from './draft.ts'
import { cutAt, LONGEST_DOCUMENT_NAME } from './draft-lengths.ts'
import type { Passage } from './passages.ts'

/** How far a document is read. What is put off is read; it only has to be come back to. */
export interface ReadingCounts {
  total: number
  read: number
  answers: number
  notAbout: number
  later: number
}

/** A document as it comes in. */
export type NewDocument = Pick<DraftDocument, 'name' | 'text' | 'added' | 'passages' | 'example'>

/**
 * A draft with a document to read. Where it had one before the answers stay; they lose the lines, which were of the other text, and
 * nothing is silent any more because that text was.
 */
export function withDocument(draft: Draft, { name, ...document }: NewDocument): Draft {
  const own = cutAt(name.trim(), LONGEST_DOCUMENT_NAME).trim() || 'Your document'
  return { ...withoutLines(draft), document: { ...document, name: own, read: {} } }
}

/** A draft without its document. The answers stay. */
export function withoutDocument(draft: Draft): Draft {
  const { document: _, ...others } = withoutLines(draft)
  return others
}

function withoutLines(draft: Draft): Draft {
  const decisions = Object.entries(draft.decisions as Record<string, Decision>)
    .filter(([, { unsaid }]) => !unsaid)
    .map(([theme, decision]) => [theme, decision.lines ? { ...decision, lines: [] } : decision])
  return { ...draft, decisions: Object.fromEntries(decisions) as Draft['decisions'] }
}

/**
 * What each passage is called in a draft: its first line, and which of those it is that begin there: “13”, “13.2”. It stays what it
 * is if a later version of the site splits another line another way.
 */
export function passageKeys(passages: readonly Pick<Passage, 'from'>[]): string[] {
  const onLine = new Map<number, number>()
  return passages.map(({ from }) => {
    const count = (onLine.get(from) ?? 0) + 1
    onLine.set(from, count)
    return count === 1 ? String(from) : `${from}.${count}`
  })
}

/** What the reader made of a passage; undefined where it is not read. */
export function resultOf({ read }: Pick<DraftDocument, 'read'>, key: string): PassageResult | undefined {
  // A document may come from somebody else's file.
  return Object.hasOwn(read, key) ? read[key] : undefined
}

/** How far a document is read. `keys` are those of its passages, where they are known: what no passage is called does not count. */
export function readingCounts(document: DraftDocument, keys?: readonly string[]): ReadingCounts {
  const results = keys ? keys.flatMap((key) => resultOf(document, key) ?? []) : Object.values(document.read)
  const total = keys ? keys.length : document.passages
  const of = (as: PassageResult['as']) => results.filter((result) => result.as === as).length
  return {
    total,
    read: Math.min(results.length, total),
    answers: of('answer'),
    notAbout: of('not-about'),
    later: of('later'),
  }
}

/** The next passage that is not read, after one and round again from the first; undefined where all are. */
export function nextUnread(document: DraftDocument, keys: readonly string[], after?: string): string | undefined {
  const place = after === undefined ? -1 : keys.indexOf(after)
  return [...keys.slice(place + 1), ...keys.slice(0, place + 1)].find((key) => !resultOf(document, key))
}

/** The passages that are put off, in the order of the document. */
export function putOff(document: DraftDocument, keys: readonly string[]): string[] {
  return keys.filter((key) => resultOf(document, key)?.as === 'later')
}
