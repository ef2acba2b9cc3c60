import type { Theme } from '../model.ts'
import type { Draft } from './draft.ts'
import { isDraftFragment } from './draft-place.ts'
import { folded, unfolded } from './folded-draft.ts'
import { checkOf, fromLetters, through, toLetters } from './squeezed.ts'

// A draft as the fragment of a link, which browsers keep to themselves: #v1.<the draft, folded>.<its check>. Old links stay valid:
// a form is never changed, another one gets another number. Each theme is named by its reference, which is never used anew.

/** How long a link may be that every chat and every mail keeps whole. */
export const SHORT_LINK = 2_000
/** How long a link may be at all. */
export const LONGEST_LINK = 8_000
/** Longer fragments are not even unfolded: none was ever made. */
const LONGEST_FRAGMENT = 32_000
/** What a fragment may unfold to, in bytes. */
const MOST_UNFOLDED = 256 * 1024

/** Why a link holds no draft that can be read. */
export type LinkFault = 'cut' | 'damaged' | 'later' | 'too-large' | 'no-draft'
/** What the fragment of a link came to. */
export type DraftInLink = { draft: Draft } | { fault: LinkFault }

/** The draft without what goes along only when it is asked for: whatever it has beside its decisions. `also` is asked for. */
export function draftToShare(draft: Draft, also: readonly string[] = []): Draft {
  return Object.fromEntries(
    Object.entries(draft).filter(([part]) => OWN_PARTS.includes(part) || also.includes(part)),
  ) as Draft
}

/** What every draft has. */
const OWN_PARTS = ['format', 'id', 'name', 'began', 'decisions']

/**
 * A draft as the fragment of a link. Its id is left out: wherever it is kept it gets another. Undefined where it is larger than what
 * is ever opened.
 */
export async function draftFragment(
  draft: Draft,
  themes: readonly Pick<Theme, 'id' | 'ref'>[],
): Promise<string | undefined> {
  const unfolded = new TextEncoder().encode(JSON.stringify(folded(draft, themes)))
  if (unfolded.length > MOST_UNFOLDED) return undefined
  const bytes = await through(new CompressionStream('deflate-raw'), unfolded, Number.POSITIVE_INFINITY)
  return bytes && `#v1.${toLetters(bytes)}.${checkOf(bytes)}`
}

/**
 * Reads the fragment of a link. It is data from a stranger: its size is bounded before and while it is unfolded, `read`, the
 * schema, tells a draft from what is none, and it touches nothing.
 */
export async function readDraftFragment(
  hash: string,
  themes: readonly Pick<Theme, 'id' | 'ref'>[],
  read: (draft: unknown) => Draft | undefined,
): Promise<DraftInLink> {
  if (hash.length > LONGEST_FRAGMENT) return { fault: 'too-large' }
  // Chats swallow what stands behind a link.
  const tidy = hash.replace(/[^A-Za-z0-9]+$/, '')
  if (!tidy.startsWith('#v1.')) return { fault: isDraftFragment(hash) && !hash.startsWith('#v1.') ? 'later' : 'cut' }
  const [, letters, check] = /^#v1\.([A-Za-z0-9_-]+)\.([0-9a-f]{8})$/.exec(tidy) ?? []
  if (letters === undefined)
    return { fault: /^#v1\.[A-Za-z0-9_-]*(?:\.[0-9a-f]{0,7})?$/.test(tidy) ? 'cut' : 'damaged' }
  const bytes = fromLetters(letters)
  if (!bytes || checkOf(bytes) !== check) return { fault: 'damaged' }
  try {
    const text = await through(new DecompressionStream('deflate-raw'), bytes, MOST_UNFOLDED)
    if (!text) return { fault: 'too-large' }
    const draft = unfolded(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)), themes)
    if (draft === 'later') return { fault: 'later' }
    const known = read(draft)
    return known ? { draft: known } : { fault: 'no-draft' }
  } catch {
    return { fault: 'no-draft' }
  }
}

/** How long a link is for those who get it. */
export type LinkLength = 'short' | 'long' | 'too-long'

/** Where a link of so many characters gets through: everywhere, mostly, or not to be relied on. */
export function linkLength(characters: number): LinkLength {
  if (characters <= SHORT_LINK) return 'short'
  return characters <= LONGEST_LINK ? 'long' : 'too-long'
}
