import type { Answer, Citation, Duty, RoleModel, Statement, Theme, Vocabulary } from '../domain/model.ts'
import type { AuthoredAnswer, AuthoredDuty, AuthoredModel, AuthoredStatement, AuthoredTheme } from './content.ts'
import { typeset } from './typeset.ts'

type AuthoredCitation = Exclude<AuthoredStatement['cite'], readonly unknown[]>

/**
 * A model as published: names filled in, citations as lists, lines as spans, every theme answered or explicitly silent.
 * Keys stand in one fixed order, whatever the order of the file, so that the same content gives the same bytes.
 */
export function publishModel(model: AuthoredModel, vocabulary: Vocabulary): RoleModel {
  const { source } = model
  return given({
    format: 1,
    id: model.id,
    name: model.name,
    shortName: model.shortName ?? model.name,
    inProse: model.inProse ?? model.name,
    kind: model.kind,
    edition: model.edition && given({ of: model.edition.of, difference: model.edition.difference }),
    definition: { text: typeset(model.definition.text), statement: model.definition.statement },
    source: given({
      file: source.file,
      title: source.title,
      author: source.author,
      byline: source.byline,
      url: source.url,
      lineUrl: source.lineUrl,
      commit: source.commit,
      version: source.version,
      licence: source.licence,
      sha256: source.sha256,
      caveats: source.caveats.map(({ short, text, url }) => given({ short: typeset(short), text: typeset(text), url })),
    }),
    reading: {
      date: model.reading.date,
      changes: model.reading.changes.map(({ date, statement, themes, text }) =>
        given({ date, statement, themes, text: typeset(text) }),
      ),
    },
    answers: Object.fromEntries(vocabulary.themes.map(({ id }) => [id, publishAnswer(model.answers[id])])),
    statements: model.statements.map(publishStatement),
    path: {
      from: model.path.from.map(publishStep),
      to: model.path.to.map(publishStep),
      handover: model.path.handover.map(publishStep),
    },
  })
}

/** The duties as published: those that are still given, without the verbs that only the check reads. */
export function publishDuties(duties: readonly AuthoredDuty[]): Duty[] {
  return duties.filter(({ retired }) => !retired).map(({ id, theme, label }) => ({ id, theme, label: typeset(label) }))
}

/** The themes as published: without the word that only the check reads, and those that only the reading desk does. */
export function publishThemes(themes: readonly AuthoredTheme[]): Theme[] {
  return themes.map(({ opens: _, words: __, ...theme }) => theme)
}

/** An object without the fields that nobody filled in: in memory it is what its JSON reads back as. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

function publishAnswer(answer: AuthoredAnswer | undefined): Answer {
  if (!answer) return { stance: 'silent' }
  const { stance, when, with: partners, instead, value, answer: line, statements } = answer
  return given({
    stance,
    when: when && typeset(when),
    with: partners,
    instead,
    value,
    answer: typeset(line),
    statements,
  })
}

function publishStatement(statement: AuthoredStatement): Statement {
  const { id, was, theme, also, duty, stance, when, with: partners, instead, hedged, status, text } = statement
  const cite = Array.isArray(statement.cite) ? statement.cite : [statement.cite]
  return given({
    id,
    was,
    theme,
    also,
    duty,
    stance,
    when: when && typeset(when),
    with: partners,
    instead,
    hedged,
    status,
    text: typeset(text),
    cite: cite.map(publishCitation),
  })
}

function publishCitation({ section, lines, phrase }: AuthoredCitation): Citation {
  return { section, lines: typeof lines === 'number' ? [lines, lines] : lines, phrase }
}

function publishStep({ label, level, when, statement }: RoleModel['path']['from'][number]) {
  return given({ label: typeset(label), level, when: when && typeset(when), statement })
}
