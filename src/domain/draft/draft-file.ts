import type { KeptDraft } from './draft.ts'

/** How large a file of drafts may be, in characters: a hundred drafts, each with as long a document as is read. */
const LONGEST_FILE = 20_000_000

/** What a file of drafts came to: drafts, or what is wrong with it and what to do. */
export type DraftFile = { drafts: KeptDraft[]; unreadable: number } | { problem: string }

/** Drafts as a file that opens here again. */
export function draftsFile(drafts: readonly KeptDraft[]): string {
  return `${JSON.stringify({ what: 'Role Atlas drafts', drafts }, null, 2)}\n`
}

/**
 * Reads a file of drafts. `read` tells a draft from what is none. It is data from a stranger: it is read by the schema alone,
 * and touches nothing that is here.
 */
export function readDraftsFile(text: string, read: (kept: unknown) => KeptDraft | undefined): DraftFile {
  if (text.length > LONGEST_FILE) return { problem: 'The file is too large for drafts.' }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return {
      problem: 'It is no file of drafts, or it stops before its end. Save the drafts once more and try that file.',
    }
  }
  const listed: unknown =
    typeof parsed === 'object' && parsed !== null && 'drafts' in parsed ? parsed.drafts : undefined
  if (!Array.isArray(listed))
    return { problem: 'It is no file of drafts: those are saved on this page, and end in .json.' }
  const drafts = listed.map(read)
  const known = drafts.filter((each) => each !== undefined)
  if (known.length === 0)
    return {
      problem: 'No draft in it can be read. It may be from a later version of the site: reload the page and try again.',
    }
  return { drafts: known, unreadable: drafts.length - known.length }
}
