import * as z from 'zod/mini'
import { answerStance, modelId, roleId, themeId, valueId } from '../content-schema.ts'
import { LONGEST_NAME } from './draft-lengths.ts'

// What a draft looks like where it is kept and where it comes in. Import it only lazily: types come from draft.ts.

/** The form in which drafts are written. A later one is kept, unread, by a version of the site that does not know it. */
export const DRAFT_FORMAT = 1

/** The words of a decision are not cut at what a row holds, so that nothing typed is lost; here they are. */
const MOST_WORDS = 2_000

const name = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const line = z.int().check(z.positive())

/** Where the words of a decision were taken from. */
export const credit = z.strictObject({
  model: modelId,
  name: name(40),
  version: name(10),
  /** The lines that the answer rests on. */
  lines: z.array(z.tuple([line, line])),
  /** The words as they were taken. */
  words: z.string().check(z.maxLength(MOST_WORDS)),
})

/**
 * What the reader decided on a theme. All terms are kept whatever the stance, so that going through the stances loses none; those
 * that go with the stance count. Without a stance nothing is decided yet.
 */
export const decision = z.strictObject({
  stance: z.optional(answerStance),
  value: z.optional(valueId),
  /** A fact whose values do not fit: it is told in words. */
  inOwnWords: z.optional(z.literal(true)),
  when: z.optional(z.string().check(z.maxLength(MOST_WORDS))),
  with: z.optional(z.array(roleId)),
  /** Beside a condition: the roles that have a part in it. Apart from those that it is shared with, which are of another stance. */
  alongside: z.optional(z.array(roleId)),
  instead: z.optional(roleId),
  hedged: z.optional(z.literal(true)),
  words: z.optional(z.string().check(z.maxLength(MOST_WORDS))),
  /** Left out where the words are the reader’s own. */
  credit: z.optional(credit),
})

/** A role in the reader’s own hand. */
export const draft = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: name(LONGEST_NAME),
  /** The model that it began as a copy of. */
  began: z.optional(z.strictObject({ model: modelId, name: name(40) })),
  /** By theme. Themes that the atlas does not ask any more stay, and are not shown. */
  decisions: z.record(themeId, decision),
})

/** A draft as it stands in the browser’s store. */
export const keptDraft = z.strictObject({
  draft,
  /** When it was changed last, in milliseconds since 1970. */
  changed: z.number(),
  /** How often it was kept: two tabs notice by it that they both changed it. */
  version: z.int(),
})
