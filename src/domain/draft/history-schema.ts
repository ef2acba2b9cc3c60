import * as z from 'zod/mini'
import { themeId } from '../content-schema.ts'
import { DRAFT_FORMAT } from './draft-format.ts'
import { LONGEST_NAME } from './draft-lengths.ts'
import { asked, decision, draftDocument, passageKey, passageResult, questionKey } from './draft-schema.ts'
import { MOST_STEPS } from './history.ts'

// What the steps of a draft look like where they are kept. Import it only lazily, as the schema of drafts.

const changed = z.strictObject({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))),
  decisions: z.record(themeId, z.nullable(decision)),
  read: z.optional(z.record(passageKey, z.nullable(passageResult))),
  document: z.optional(z.nullable(draftDocument)),
  asked: z.optional(z.record(questionKey, z.nullable(asked))),
})

const steps = z
  .array(z.strictObject({ name: z.string(), before: changed, after: changed }))
  .check(z.maxLength(MOST_STEPS))

/** The steps of a draft. Those of another form than the drafts of today are not read: a step puts back what it holds. */
export const keptHistory = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  /** When the draft was changed last that they lead to: beside another state of it they are of no use. */
  changed: z.number(),
  past: steps,
  future: steps,
})
