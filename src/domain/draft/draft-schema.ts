import * as z from 'zod/mini'
import { answerStance, modelId, roleId, themeId, valueId } from '../content-schema.ts'
import { DRAFT_FORMAT } from './draft-format.ts'
import { LONGEST_DOCUMENT_NAME, LONGEST_NAME, MOST_WORDS } from './draft-lengths.ts'
import { MOST_BYTES, MOST_PASSAGES } from './reading-limits.ts'

// What a draft looks like where it is kept and where it comes in. Import it only lazily: types come from draft.ts.

/** A passage of a document, by its line and place on it. */
export const passageKey = z.string().check(z.regex(/^[1-9]\d{0,5}(?:\.[1-9]\d{0,2})?$/))

/** A question that a draft leaves open. */
export const questionKey = z.string().check(z.regex(/^[a-z-]{1,20}:[a-z0-9-]{1,60}$/))

const name = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const line = z.int().check(z.positive())
const lines = z.tuple([line, line])
const words = z.string().check(z.maxLength(MOST_WORDS))

/** Where the words of a decision were taken from. */
export const credit = z.strictObject({
  model: modelId,
  name: name(40),
  version: name(10),
  /** The lines that the answer rests on. */
  lines: z.array(lines),
  /** The words as they were taken. */
  words,
})

/** A stance with its terms and words. */
const terms = {
  stance: z.optional(answerStance),
  value: z.optional(valueId),
  /** A fact whose values do not fit: it is told in words. */
  inOwnWords: z.optional(z.literal(true)),
  when: z.optional(words),
  with: z.optional(z.array(roleId)),
  /** Beside a condition: the roles that have a part in it. Apart from those that it is shared with, which are of another stance. */
  alongside: z.optional(z.array(roleId)),
  instead: z.optional(roleId),
  hedged: z.optional(z.literal(true)),
  words: z.optional(words),
}

/**
 * What the reader decided on a theme. All terms are kept whatever the stance, so that going through the stances loses none; those
 * that go with the stance count. Without a stance nothing is decided yet.
 */
export const decision = z.strictObject({
  ...terms,
  /** Left out where the words are the reader’s own. */
  credit: z.optional(credit),
  /** The lines of the reader’s document that it rests on; none where that text was replaced since. */
  lines: z.optional(z.array(lines)),
  /** Of silence: nobody chose it, the document says nothing to its end. */
  unsaid: z.optional(z.literal(true)),
})

/** What a passage gave a theme when it was accepted for it. */
const givenTo = { theme: themeId, gave: z.strictObject(terms) }

/** What the reader made of a passage: an answer on a theme or on several, nothing about the role, or nothing yet. */
export const passageResult = z.union([
  z.strictObject({
    as: z.literal('answer'),
    ...givenTo,
    lines,
    /** What it gave further themes. */
    also: z.optional(z.array(z.strictObject(givenTo))),
  }),
  z.strictObject({ as: z.enum(['not-about', 'later']) }),
])

/** The reader’s own document, and how far it is read. */
export const draftDocument = z.strictObject({
  name: name(LONGEST_DOCUMENT_NAME),
  /** Markdown, or text without marks. */
  text: z.string().check(z.maxLength(MOST_BYTES)),
  /** When it came, in milliseconds since 1970. */
  added: z.number(),
  /** How many passages are taken of it. */
  passages: z.int().check(z.minimum(0), z.maximum(MOST_PASSAGES)),
  /** By the passage’s key, its line and place on it: “13”, “13.2”. A passage that is not here is not read. */
  read: z.record(passageKey, passageResult),
  /** It is the invented one that shows how the desk works. */
  example: z.optional(z.literal(true)),
})

/** What the reader did with a question that the draft leaves open. */
export const asked = z.strictObject({
  answered: z.optional(z.literal(true)),
  leftOut: z.optional(z.literal(true)),
  note: z.optional(words),
})

/** A role in the reader’s own hand. */
export const draft = z.strictObject({
  format: z.pipe(
    z.union([z.literal(1), z.literal(2), z.literal(DRAFT_FORMAT)]),
    z.transform(() => DRAFT_FORMAT as typeof DRAFT_FORMAT),
  ),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: name(LONGEST_NAME),
  /** The model that it began as a copy of. */
  began: z.optional(z.strictObject({ model: modelId, name: name(40) })),
  /** By theme. Themes that the atlas does not ask any more stay, and are not shown. */
  decisions: z.record(themeId, decision),
  document: z.optional(draftDocument),
  /** By question: `not-said:mentoring`. Questions that are not raised any more stay, and are not shown. */
  asked: z.optional(z.record(questionKey, asked)),
})

/** A draft as it stands in the browser’s store. */
export const keptDraft = z.strictObject({
  draft,
  /** When it was changed last, in milliseconds since 1970. */
  changed: z.number(),
  /** How often it was kept: two tabs notice by it that they both changed it. */
  version: z.int(),
})
