import * as z from 'zod/mini'
import { KIND_GROUPS } from './models-view.ts'
import { ID_LENGTH, MODEL_ID_LENGTH, SLUG_PATTERN, STATEMENT_SLUG_PATTERN, THEME_ID_LENGTH } from './slug.ts'

// The one description of the content's shape, with authored-schema.ts. The compiler, the client's validation, the editor's JSON Schema
// and the field table in content/README.md are all made from it. Import it only lazily in the browser: types come from model.ts.

/** Says what a field means. The words appear in the editor and in the field table. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  // A copy: the same slug means something else in every field it stands in.
  const copy = schema.clone() as T
  z.globalRegistry.add(copy, { description })
  return copy
}

const slug = (longest = ID_LENGTH) =>
  z
    .string()
    .check(
      z.regex(SLUG_PATTERN, 'a slug has lower-case letters, digits and single hyphens; index, on and 404 are taken'),
      z.maxLength(longest),
    )
export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))

export const modelId = slug(MODEL_ID_LENGTH).brand<'ModelId'>()
export const themeId = slug(THEME_ID_LENGTH).brand<'ThemeId'>()
export const statementId = z
  .string()
  .check(
    z.regex(
      STATEMENT_SLUG_PATTERN,
      'a slug has lower-case letters, digits and single hyphens; changes, index, on and 404 are taken',
    ),
    z.maxLength(ID_LENGTH),
  )
  .brand<'StatementId'>()
export const roleId = slug().brand<'RoleId'>()
export const dutyId = slug().brand<'DutyId'>()
export const valueId = slug()

export const stance = z.enum(['states', 'does', 'shared', 'conditional', 'does-not', 'other-role'])
export const spokenStance = z.enum(['states', 'does', 'shared', 'conditional', 'does-not', 'other-role', 'mixed'])
export const statementStatus = z.enum(['own', 'unfinished', 'elsewhere', 'anecdote', 'example'])
export const modelKind = z.enum([
  'company',
  'agency',
  'public-body',
  'open-source-project',
  'draft',
  'archetype',
  'article',
  'guide',
])

export const line = z.int().check(z.positive())
const lines = z.tuple([line, line])

export const phrase = described(
  text(80),
  'Two to six words of the document, verbatim, that show where the statement comes from.',
)
export const section = described(text(160), 'The heading above the lines; “Introduction” before the first.')
export const citation = z.strictObject({ section, lines, phrase })

const roles = z.array(roleId).check(z.minLength(1))
const terms = {
  when: z.optional(described(text(80), 'For conditional: the condition, read after “Only if”.')),
  with: z.optional(
    described(
      roles,
      'For shared: the roles it is shared with, from content/roles.yaml. Also beside a condition, where another role has a part in it.',
    ),
  ),
  instead: z.optional(
    described(roleId, 'The role that does it: for other-role always, for does-not where the document names it.'),
  ),
}

export const statementFields = {
  id: described(statementId, 'Unique within the model and part of a permanent link: never renamed, never reused.'),
  was: z.optional(
    described(statementId, 'Where the edition before this one said it too, in other words or the same: its id there.'),
  ),
  theme: described(themeId, 'The theme it speaks to, from content/themes.yaml.'),
  also: z.optional(described(z.array(themeId).check(z.minLength(1)), 'Further themes it speaks to.')),
  duty: z.optional(
    described(
      z.union([dutyId, z.array(dutyId).check(z.minLength(2))]),
      'The duty it gives to a role, from content/duties.yaml; a list where it gives two.',
    ),
  ),
  stance: described(
    stance,
    'What the document says: states (a fact), does, shared, conditional, does-not or other-role.',
  ),
  ...terms,
  hedged: z.optional(described(z.literal(true), 'The document says may, could or can include.')),
  status: z.optional(
    described(
      statementStatus,
      'own (when left out), unfinished, elsewhere (other kinds of company), anecdote or example. Only own and unfinished feed answers.',
    ),
  ),
  text: described(text(200), 'The assertion in our own words: no more and no less than the document says.'),
}
export const statement = z.strictObject({ ...statementFields, cite: z.array(citation).check(z.minLength(1)) })

const answerFields = {
  stance: described(
    spokenStance,
    'The stance of the whole answer; mixed where parts are yes and parts no, or only part is said.',
  ),
  ...terms,
  value: z.optional(described(valueId, 'For themes that list values, with the stance states: which one.')),
  answer: described(text(140), 'The answer in one line, in our own words.'),
  statements: described(z.array(statementId).check(z.minLength(1)), 'The statements it rests on.'),
}
export const spokenAnswer = z.strictObject(answerFields)
export const silentAnswer = z.strictObject({ stance: z.literal('silent') })
export const answer = z.discriminatedUnion('stance', [spokenAnswer, silentAnswer])

export const caveat = z.strictObject({
  short: described(text(48), 'A few words for table heads.'),
  text: described(text(240), 'What changes how far the document may be relied on.'),
  url: z.optional(described(z.url(), 'Where a reader can see that for themselves.')),
})
const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
export const source = z.strictObject({
  file: described(text(80), 'The document’s name in the sources folder.'),
  title: described(text(120), 'The document’s title.'),
  author: described(text(80), 'Who wrote it.'),
  byline: z.optional(
    described(text(48), 'The author in a few words for table heads, where the author alone would mislead.'),
  ),
  url: described(z.url(), 'Where a reader can see it.'),
  lineUrl: z.optional(
    described(
      text(240),
      'Where the raw text is published with line anchors: the link, with {from} and {to} for the lines.',
    ),
  ),
  commit: z.optional(described(text(40), 'The commit read, where there is one.')),
  version: described(
    z.union([
      z.string().check(z.regex(DATE_PATTERN, 'a year, month or day: 2021, 2021-09 or 2021-09-02')),
      z.literal('undated'),
    ]),
    'The text is as of: a year, month or day, or undated.',
  ),
  licence: described(
    z.enum(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'MIT', 'Apache-2.0', 'none-stated']),
    'The document’s licence.',
  ),
  sha256: described(
    z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits; sha256sum FILE prints them')),
    'The SHA-256 of the document as read.',
  ),
  caveats: described(z.array(caveat), 'What changes how far it may be relied on.'),
})

const change = z.strictObject({
  date: described(z.iso.date(), 'The day of the correction.'),
  statement: z.optional(described(statementId, 'The statement that was corrected, where it was one.')),
  themes: z.optional(
    described(z.array(themeId).check(z.minLength(1)), 'The themes whose answers were corrected, where it was answers.'),
  ),
  text: described(text(240), 'What was wrong, and what it says now.'),
})
export const reading = z.strictObject({
  date: described(
    z.iso.date(),
    'When we read the document, and it came into the atlas. It stays, however often it is read again.',
  ),
  changes: described(z.array(change), 'Each later correction, dated.'),
})

export const pathStep = z.strictObject({
  label: described(text(60), 'The position, or what is handed over.'),
  level: z.optional(described(text(60), 'Its level, in the document’s own counting.')),
  when: z.optional(described(text(120), 'When, or on what condition.')),
  statement: described(statementId, 'The statement it rests on.'),
})
export const careerPath = z.strictObject({
  from: described(z.array(pathStep), 'Where one comes from.'),
  to: described(z.array(pathStep), 'Where it leads.'),
  handover: described(z.array(pathStep), 'What is handed over, and to whom.'),
})

export const edition = z.strictObject({
  of: described(modelId, 'The model of the same organisation that this is another edition of.'),
  difference: z.optional(
    described(text(48), 'What sets it apart, read after “The edition of 2022”: has no line management.'),
  ),
})

export const modelHead = {
  id: described(modelId, 'The same as the file name.'),
  name: described(text(40), 'The organisation’s name.'),
  kind: described(
    modelKind,
    'company, agency (it works for clients), public-body, open-source-project, draft (a company, in one person’s unfinished draft), archetype (a kind of company), article (a kind of company, in one author’s article) or guide (no organisation).',
  ),
  edition: z.optional(
    described(
      edition,
      'Only where another dated version of the same document is here already: it does not count twice.',
    ),
  ),
  definition: described(
    z.strictObject({
      text: described(text(160), 'The sentence, in our own words.'),
      statement: described(statementId, 'The statement it rests on.'),
    }),
    'The role in one sentence, and the statement it rests on.',
  ),
}

const weighed = z.array(z.strictObject({ theme: themeId, same: z.int(), answer: z.int() }))
/** What sets a model apart from all that count: counted, and in words. Each list may be empty. */
const apart = z.strictObject({
  /** How many models there are, itself among them. */
  total: z.int(),
  /** What it comes to, a sentence in pieces: names lead to a theme. */
  finding: z.array(
    z.strictObject({ text: z.string(), strong: z.optional(z.literal(true)), names: z.optional(themeId) }),
  ),
  /** How many say the same and how many answer, `[10, 12]`, one pair a theme in the order of the vocabulary. */
  counts: z.array(z.tuple([z.int(), z.int()])),
  /** A position that nobody else takes; `same` counts the model itself. */
  only: weighed,
  /** What nearly all who answer say. */
  common: weighed,
  /** Duties that no other places. */
  duties: z.array(dutyId),
  /** Where it says nothing, and most answer. */
  silent: weighed,
})

/** Another model beside one: on how many of the themes that both answer the two agree. */
export const ownNeighbour = z.strictObject({
  model: modelId,
  name: text(40),
  agree: z.int(),
  /** On how many themes the two can be compared. */
  comparable: z.int(),
  /** How many others, not named, are as near or as far. */
  more: z.int(),
})
/** Who of all that count is nearest to a model, and who furthest. */
export const ownNeighbours = z.strictObject({
  /** The nearest first, two at most; empty where none can be ranked. */
  nearest: z.array(ownNeighbour).check(z.maxLength(2)),
  /** Missing where all are as near. */
  furthest: z.optional(ownNeighbour),
  /** How many others can be compared with it on too few themes to be ranked. */
  unranked: z.int(),
})

/** A model as published: names filled in, every theme answered or explicitly silent, citations as lists. */
export const roleModel = z.strictObject({
  format: z.literal(1),
  ...modelHead,
  shortName: text(40),
  inProse: text(48),
  source,
  reading,
  answers: z.record(themeId, answer),
  statements: z.array(statement),
  path: careerPath,
  /** All editions of its organisation, the earliest first, where there are several. */
  editions: z.optional(
    z.array(z.strictObject({ id: modelId, version: text(10), edition: z.optional(edition) })).check(z.minLength(2)),
  ),
  /** What sets it apart; other editions are set apart from nobody, nor is any where there are too few. */
  apart: z.optional(apart),
  /** Who is nearest to it and who furthest; other editions are nobody’s neighbours and have none. */
  neighbours: z.optional(ownNeighbours),
})

/** A stance, silence, or a fact with the value it states. */
export const answerStance = z.union([spokenStance, z.literal('silent')])
export const position = z.union([spokenStance, z.literal('silent'), z.templateLiteral(['states:', slug()])])

export const modelSummary = z.strictObject({
  id: modelId,
  name: text(40),
  shortName: text(40),
  inProse: text(48),
  kind: modelKind,
  edition: z.optional(edition),
  definition: text(160),
  byline: text(80),
  version: text(10),
  caveat: z.optional(text(48)),
  statements: z.int(),
  /** One position a theme, in the order of the vocabulary: a stance, or `states:value` for facts that line up. */
  positions: z.array(position),
  /** The conditions, partners and stand-ins of its answers, by theme, where an answer has one. */
  terms: z.record(themeId, z.strictObject(terms)),
})

export const area = z.strictObject({ id: slug(), letter: z.string().check(z.regex(/^[A-Z]$/)), name: text(40) })
export const themeFields = {
  id: themeId,
  ref: z.string().check(z.regex(/^[A-Z][1-9]$/, 'a grid reference: a letter and a digit, A1')),
  area: slug(),
  name: text(40),
  question: text(80),
  ask: text(40),
  inProse: text(48),
  kind: z.enum(['fact', 'duty']),
  values: z.optional(z.array(z.strictObject({ id: valueId, label: text(48) })).check(z.minLength(1))),
}
export const theme = z.strictObject(themeFields)
export const role = z.strictObject({
  id: roleId,
  name: text(40),
  inProse: text(48),
  /** Several people: “The engineers do”, not “does”. */
  plural: z.optional(z.literal(true)),
  otherNames: z.array(text(40)),
})
export const dutyFields = { id: dutyId, theme: themeId, label: text(48) }
export const duty = z.strictObject(dutyFields)
const REDIRECTED = /^\/(?:themes\/[a-z0-9-]+|duties\/on\/[a-z0-9-]+|models\/[a-z0-9-]+(?:\/[a-z0-9-]+)?)$/
export const redirectedPath = z
  .string()
  .check(
    z.regex(REDIRECTED, 'the path of a model, a statement, a theme or a duty: /models/acme, /models/acme/writes-code'),
  )
export const vocabulary = z.strictObject({
  areas: z.array(area),
  themes: z.array(theme),
  roles: z.array(role),
  /** The roles that stand beside the tech lead on pages of their own. */
  paired: z.optional(z.array(roleId)),
  duties: z.array(duty),
})
export const atlasIndex = z.strictObject({
  format: z.literal(1),
  vocabulary,
  synonyms: z.array(z.array(text(40))),
  models: z.array(modelSummary),
  /** Other editions of theirs, which count for nothing. */
  editions: z.array(modelSummary),
  /** Those that are shown first, in this order. */
  leading: z.array(modelId),
  /** Addresses that had to change, old path to new. */
  redirects: z.record(redirectedPath, redirectedPath),
})

const dutyStance = z.enum(['does', 'shared', 'conditional', 'does-not', 'other-role'])
/** How a duty is placed: a stance with its terms. */
const dutyWay = z.strictObject({ stance: dutyStance, ...terms })
const shortNamed = { id: modelId, shortName: text(40) }
/** Some of the models of a kind, and how many there are: a page's weight must not grow with the atlas. */
const someOf = <T extends z.ZodMiniType>(model: T) => z.strictObject({ count: z.int(), models: z.array(model) })
const dutyZone = z.enum(['tech-lead', 'shared', 'only-if', 'mixed', 'not'])
/** A duty across all models: who has it where, on what terms, and who is silent. */
export const dutyFile = z.strictObject({
  format: z.literal(1),
  duty,
  /** How many organisations there are. */
  total: z.int(),
  /** Other words by which the search finds it. */
  alsoFound: z.array(text(40)),
  /** Whose it is, in the order of the table of who does what; `mixed` only where there is one. */
  zones: z.array(
    z.strictObject({
      zone: dutyZone,
      count: z.int(),
      models: z.array(
        z.strictObject({
          ...shortNamed,
          inProse: text(48),
          /** Mixed where it places the duty in several ways. */
          stance: z.union([dutyStance, z.literal('mixed')]),
          ways: z.array(dutyWay).check(z.minLength(1)),
        }),
      ),
    }),
  ),
  /** The statements that say so, in the order of the zones. */
  said: z.array(
    z.strictObject({
      model: z.strictObject({
        id: modelId,
        name: text(40),
        kind: modelKind,
        version: text(10),
        caveat: z.optional(text(48)),
      }),
      source: z.pick(source, { url: true, lineUrl: true, version: true, commit: true }),
      statements: z.array(statement).check(z.minLength(1)),
    }),
  ),
  /** Who does not place it. */
  silent: someOf(z.strictObject(shortNamed)),
  /** Of these, who gives another duty of the theme to somebody: what stands nearest, which is no answer. */
  near: someOf(
    z.strictObject({
      ...shortNamed,
      name: text(40),
      duty: z.strictObject({ id: dutyId, label: text(48) }),
      way: dutyWay,
      statement: statementId,
      lines,
    }),
  ),
  /** Of these, who speaks on the theme without giving a duty of it to anybody. */
  beside: someOf(z.strictObject(shortNamed)),
  /** Of these, who does not speak on the theme at all. */
  mute: someOf(z.strictObject(shortNamed)),
  /** The other duties of the theme that most place, each with how they do. */
  next: z.array(
    z.strictObject({
      id: dutyId,
      label: text(48),
      count: z.int(),
      stances: z.array(z.union([dutyStance, z.literal('mixed')])),
    }),
  ),
  /** How many duties there are on the theme. */
  onTheme: z.int(),
})

/** Every duty across all models, or those that one role is named for: who has each where, on what terms. */
export const whoDoesWhatFile = z.strictObject({
  format: z.literal(1),
  /** The one role; left out where the file is of all. */
  role: z.optional(roleId),
  /** How many organisations there are. */
  total: z.int(),
  /** Those that the rest names by their id. */
  models: z.array(z.strictObject({ ...shortNamed, name: text(40), kind: modelKind, version: text(10) })),
  /** The roles that stand beside the tech lead on pages of their own. */
  paired: z.array(roleId),
  /** For how many duties each role is named. */
  named: z.array(z.strictObject({ role: roleId, duties: z.int() })),
  /** How many organisations name the role for a duty, or place one at all. */
  naming: z.int(),
  /** By theme; in a theme those first that most place. Nobody stands in a zone that is left out. */
  rows: z.array(
    z.strictObject({
      duty,
      zones: z
        .array(
          z.strictObject({
            zone: dutyZone,
            count: z.int(),
            models: z.array(
              z.strictObject({
                id: modelId,
                /** Mixed where it places the duty in several ways. */
                stance: z.union([dutyStance, z.literal('mixed')]),
                ways: z.array(dutyWay).check(z.minLength(1)),
                /** Every statement that says so is hedged. */
                hedged: z.optional(z.literal(true)),
                /** Every passage that says so is unfinished. */
                unfinished: z.optional(z.literal(true)),
                /** Where it stands first. */
                cite: z.strictObject({ statement: statementId, lines }),
              }),
            ),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
  /** All that is said of the one role. Everything is said of the tech lead, so there it is left out. */
  said: z.optional(
    z.strictObject({
      otherNames: z.array(text(40)),
      models: z.array(
        z.strictObject({
          model: modelId,
          source: z.pick(source, { url: true, lineUrl: true, version: true, commit: true }),
          statements: z.array(statement).check(z.minLength(1)),
        }),
      ),
    }),
  ),
})

const idsOf = z.strictObject({ count: z.int(), models: z.array(modelId) })
/** The tech lead beside one role: who has what, theme by theme, in every model that places a duty there. */
export const twoRolesFile = z.strictObject({
  format: z.literal(1),
  /** The role beside the tech lead. */
  role: roleId,
  /** All that stand so. */
  paired: z.array(roleId),
  /** How many organisations there are. */
  total: z.int(),
  /** Those that the rest names by their id. */
  models: z.array(
    z.strictObject({ ...shortNamed, name: text(40), inProse: text(48), kind: modelKind, version: text(10) }),
  ),
  /** Who gives the role a duty; and for how many duties of other themes each names the tech lead and not the role. */
  naming: someOf(z.strictObject({ id: modelId, elsewhere: z.int() })),
  /** The themes on which somebody gives the role a duty, in the order of the vocabulary. */
  themes: z.array(
    z.strictObject({
      theme: themeId,
      /** Those of its duties that are named below. */
      duties: z.array(z.strictObject({ id: dutyId, label: text(48) })),
      /** With which of the two each model leaves what it places. Nobody stands on a side that is left out. */
      sides: z.array(
        z.strictObject({
          side: z.enum(['tech-lead', 'both', 'divided', 'other', 'neither']),
          count: z.int(),
          models: z.array(
            z.strictObject({
              id: modelId,
              duties: z
                .array(
                  z.strictObject({
                    duty: dutyId,
                    ways: z
                      .array(
                        z.strictObject({
                          stance: dutyStance,
                          ...terms,
                          /** Every statement that says so is hedged. */
                          hedged: z.optional(z.literal(true)),
                          /** Every passage that says so is unfinished. */
                          unfinished: z.optional(z.literal(true)),
                          cites: z.array(z.strictObject({ statement: statementId, lines })),
                        }),
                      )
                      .check(z.minLength(1)),
                  }),
                )
                .check(z.minLength(1)),
            }),
          ),
        }),
      ),
      /** Who speaks on the theme and gives nobody a duty of it; and who says nothing of it. */
      speaking: idsOf,
      silent: idsOf,
    }),
  ),
})

/** A theme across all models: who answers what, each answer with where it stands, and what is shared. */
export const themeFile = z.strictObject({
  format: z.literal(1),
  theme: themeId,
  /** How many organisations there are. */
  total: z.int(),
  /** The answers by the way they go, yes first and silence last; a fact has a zone a value. The counts add up to the total. */
  zones: z.array(
    z.strictObject({
      side: z.enum(['yes', 'in-part', 'no', 'value', 'own-words', 'silent']),
      value: z.optional(valueId),
      count: z.int(),
      groups: z.array(z.strictObject({ position, ...someOf(z.strictObject(shortNamed)).shape })).check(z.minLength(1)),
    }),
  ),
  /** The answers, the commonest first. */
  answers: z.array(
    z.strictObject({
      model: z.strictObject({
        ...shortNamed,
        name: text(40),
        inProse: text(48),
        kind: modelKind,
        version: text(10),
        caveat: z.optional(text(48)),
      }),
      answer: z.omit(spokenAnswer, { statements: true }),
      /** Words of the document, of the first statement that it rests on. */
      phrase,
      /** Where it stands, in the order of the document. */
      cites: z.array(z.strictObject({ statement: statementId, lines })),
      /** In how many more places it stands. */
      more: z.int(),
    }),
  ),
  /**
   * The kinds of organisation that there are: how many of each stand in each group, in the order of the zones, and which of
   * those that the file names are of it.
   */
  kinds: z.array(z.strictObject({ kind: z.enum(KIND_GROUPS), groups: z.array(z.int()), models: z.array(modelId) })),
  /** Duties of the theme that two models or more place alike and nobody otherwise. */
  shared: z.array(
    z.strictObject({
      id: dutyId,
      label: text(48),
      ways: z.array(z.strictObject({ stance: dutyStance, ...someOf(z.strictObject(shortNamed)).shape })),
    }),
  ),
  /** All duties of the theme, by name. */
  duties: z.array(z.strictObject({ id: dutyId, label: text(48) })),
})

/** A model as what is new names it. */
const newsModel = z.strictObject({
  ...shortNamed,
  name: text(40),
  inProse: text(48),
  kind: modelKind,
  edition: z.optional(edition),
  version: text(10),
})
/** What is new: the latest first, and of one day new organisations before editions before corrections. */
export const newsFile = z.strictObject({
  format: z.literal(1),
  /** How many there are, of which a large atlas lists the latest. */
  total: z.int(),
  items: z.array(
    z.discriminatedUnion('what', [
      z.strictObject({
        what: z.enum(['organisation', 'edition']),
        date: z.iso.date(),
        model: newsModel,
        /** Its definition, in a sentence. */
        definition: text(160),
        /** How its document is called, and who wrote it. */
        title: text(120),
        author: text(80),
        caveat: z.optional(text(240)),
      }),
      z.strictObject({
        what: z.literal('corrections'),
        date: z.iso.date(),
        model: newsModel,
        /** All of that day, with what the statement says now. Of one that is not here any more, the id is left out. */
        changes: z
          .array(z.extend(z.omit(change, { date: true }), { said: z.optional(z.string()) }))
          .check(z.minLength(1)),
      }),
    ]),
  ),
})

/** Sentences that the reading desk guesses by, theme by theme. They stand in no document; a theme that is left out has none. */
export const phraseFile = z.strictObject({
  format: z.literal(1),
  phrases: z.record(themeId, z.array(z.string())),
})

const place = z.int().check(z.minimum(-1))
/** What can be searched, in rows without names: it is one file, and there may be very many rows. */
export const searchFile = z.strictObject({
  format: z.literal(1),
  synonyms: z.array(z.array(z.string())),
  /** Id, name, the name inside a sentence, definition, byline. */
  models: z.array(z.tuple([modelId, z.string(), z.string(), z.string(), z.string()])),
  /** Id, grid reference, name, question, the labels of its values, how all models stand on it, the places of the silent ones, who says what, words that point to it. */
  themes: z.array(
    z.tuple([
      themeId,
      z.string(),
      z.string(),
      z.string(),
      z.array(z.string()),
      z.enum(['differ', 'all-agree', 'some-silent', 'one-only', 'nobody', 'side-by-side']),
      z.array(place),
      z.string(),
      z.array(z.string()),
    ]),
  ),
  /** The place of a model of which there are several editions, what the page on what changed is called, and what it finds. */
  changes: z.array(z.tuple([place, z.string(), z.string()])),
  /** Id, name, other names, what its page shows. */
  roles: z.array(z.tuple([roleId, z.string(), z.array(z.string()), z.string()])),
  /** The role beside the tech lead, what their page is called, the other names of the role, and what the page finds. */
  pairs: z.array(z.tuple([roleId, z.string(), z.array(z.string()), z.string()])),
  /** Id, the place of its theme, label. */
  duties: z.array(z.tuple([dutyId, place, z.string()])),
  /** Every way a statement speaks: its stance and that in words. Without a stance it answers nothing: an anecdote that states a fact. */
  stances: z.array(z.tuple([z.union([stance, z.literal('')]), z.string()])),
  /** The places of its model, theme, duty (-1 for none, a list where there are two) and stance; its id and text; the lines, then phrase and section of each citation; the places of its further themes. */
  statements: z.array(
    z.tuple([
      place,
      place,
      z.union([place, z.array(place)]),
      place,
      z.string(),
      z.string(),
      z.tuple([place, place]),
      z.array(z.string()),
      z.array(place),
    ]),
  ),
})
