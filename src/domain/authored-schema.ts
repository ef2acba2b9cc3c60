import * as z from 'zod/mini'
import {
  area,
  careerPath,
  described,
  dutyFields,
  dutyId,
  line,
  modelHead,
  modelId,
  phrase,
  reading,
  redirectedPath,
  role,
  section,
  source,
  spokenAnswer,
  statementFields,
  statementId,
  text,
  themeFields,
  themeId,
  valueId,
} from './content-schema.ts'

// What authors write, in content/: the compiler reads it, browsers never do.

/** A line or a span, as authors write it: `8` or `[8, 10]`. */
export const authoredLines = z.union([line, z.tuple([line, line])])
const authoredCitation = z.strictObject({
  section,
  lines: described(authoredLines, 'The line, or [first, last]. Lines count from 1 and include the front matter.'),
  phrase,
})
const authoredStatement = z.strictObject({
  ...statementFields,
  cite: described(
    z.union([authoredCitation, z.array(authoredCitation).check(z.minLength(1))]),
    'Where it stands: one citation or a list.',
  ),
})

const authoredSource = z.extend(source, {
  uncited: described(
    z.array(
      z.strictObject({
        lines: described(authoredLines, 'The line, or [first, last].'),
        why: described(text(200), 'Why no statement cites it.'),
      }),
    ),
    'Content that no statement cites, and why.',
  ),
})

/** A model as authors write it, in `content/models/<id>.yaml`. */
export const authoredModel = z.strictObject({
  ...modelHead,
  shortName: z.optional(described(text(16), 'A shorter name for cards and narrow heads.')),
  inProse: z.optional(described(text(48), 'The name inside a sentence: “a mid-size company”.')),
  source: described(authoredSource, 'The document.'),
  reading: described(reading, 'When it was read, and what was corrected since.'),
  answers: described(z.record(themeId, spokenAnswer), 'Theme id to answer. A theme left out is silent.'),
  statements: described(
    z.array(authoredStatement).check(z.minLength(1)),
    'Every assertion the document makes about the role.',
  ),
  path: described(careerPath, 'The career path.'),
})

/** A theme as authors write it. */
const authoredTheme = z.strictObject({
  ...themeFields,
  /** The word that answers to a fact begin with, where they can begin alike: “With”, “To”. */
  opens: z.optional(text(12)),
  /** Words of the field that point to it, whatever document they stand in: the reading desk guesses by them. */
  words: z.optional(z.array(text(40)).check(z.minLength(1))),
})
/** A duty as authors write it. */
const authoredDuty = z.strictObject({
  ...dutyFields,
  /** Other verbs by which statements give it, where its label's own does not stand in their text. */
  verbs: z.optional(z.array(text(24)).check(z.minLength(1))),
  /** No statement gives it any more. Its id stays, for ever unused. */
  retired: z.optional(z.literal(true)),
})

/** `content/themes.yaml` */
export const themesFile = z.strictObject({ areas: z.array(area), themes: z.array(authoredTheme) })
/** `content/roles.yaml` */
export const rolesFile = z.strictObject({ roles: z.array(role) })
/** `content/duties.yaml` */
export const dutiesFile = z.strictObject({ duties: z.array(authoredDuty) })
/** `content/synonyms.yaml` */
export const synonymsFile = z.strictObject({ synonyms: z.array(z.array(text(40)).check(z.minLength(2))) })
/** `content/phrases.yaml` */
export const phrasesFile = z.strictObject({
  phrases: described(
    z.record(themeId, z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    'Theme id to sentences as documents may put what answers it. A theme left out has none.',
  ),
})
/** `content/atlas.yaml` */
export const atlasFile = z.strictObject({
  leading: described(
    z.array(modelId),
    'The models that lead the atlas: home shows them first, in this order. Five at most.',
  ),
  counting: z.optional(
    described(
      z.array(modelId).check(z.minLength(1)),
      'Editions that count for their organisation, each in place of the model that it is an edition of.',
    ),
  ),
})

/** `content/redirects.yaml` */
export const redirectsFile = z.strictObject({
  redirects: z.array(
    z.strictObject({
      from: described(redirectedPath, 'The path that links out there still have.'),
      to: described(redirectedPath, 'The path it leads to now.'),
      since: described(z.iso.date(), 'The day the path changed.'),
    }),
  ),
})

/** `content/published-ids.yaml` */
export const publishedIdsFile = z.strictObject({
  themes: z.array(themeId),
  /** The values of facts in their order, which gives them their letters. */
  values: z.optional(z.record(themeId, z.array(valueId))),
  /** The duties that some statement gave: each has a page. */
  duties: z.optional(z.array(dutyId)),
  models: z.record(modelId, z.array(statementId)),
})
