import { classify } from '../comparing/agreement-class.ts'
import { countFinding, rowFinding } from '../comparing/finding.ts'
import { allModels, answerOf, columnOf, type Dataset, indexOf, summaryOf } from '../dataset.ts'
import { dutyRoles } from '../duties/duty-roles.ts'
import { roleTitle } from '../duties/duty-words.ts'
import { dutiesOf } from '../duties/statement-duties.ts'
import { twoRoles } from '../duties/two-roles.ts'
import { twoRolesFinding } from '../duties/two-roles-finding.ts'
import { twoRolesTitle } from '../duties/two-roles-names.ts'
import { changesBetween } from '../editions/changes.ts'
import { changesFinding } from '../editions/changes-finding.ts'
import { comparedEditions } from '../editions/changes-slice.ts'
import { organisationOf } from '../editions/editions.ts'
import { changesTitle } from '../heads/changes-head.ts'
import { MOST_COMPARED } from '../links/deep-link.ts'
import type { FullVocabulary, ModelId, SearchFile, Statement, Theme } from '../model.ts'
import { positionOf } from '../position.ts'
import { partsText } from '../prose.ts'
import { answersOf, type ModelAnswers } from '../slices.ts'
import { stanceWords } from '../statements/stance.ts'
import { isOwn, limitsInWords } from '../statements/statement-status.ts'
import { capitalised } from '../words.ts'
import { noneOutright } from './search-none.ts'
import { MOST_IN_WAYS, themeWays } from './search-ways.ts'

type StanceRow = SearchFile['stances'][number]

/**
 * Everything that can be searched, in one small file: rows without field names that name each other by their places.
 * What the reader of a result is told beside the words (who is silent on a theme, how a statement speaks) is in it too.
 */
export function searchFileOf(dataset: Dataset): SearchFile {
  const { vocabulary, synonyms, themeWords, models, editions } = dataset
  const themePlace = placesOf(vocabulary.themes)
  const dutyPlace = placesOf(vocabulary.duties)
  const otherNames = new Map(vocabulary.roles.map(({ id, otherNames }) => [id, otherNames]))
  const stances = stanceRows(vocabulary)
  const columns = models.length <= MOST_IN_WAYS ? models.map((model) => answersOf(model, vocabulary)) : undefined
  const statements = models.flatMap((model, place) =>
    model.statements.map((statement): SearchFile['statements'][number] => [
      place,
      themePlace.get(statement.theme) ?? -1,
      dutyPlaces(statement, dutyPlace),
      stances.placeOf(statement),
      statement.id,
      statement.text,
      statement.cite[0]?.lines ?? [0, 0],
      statement.cite.flatMap(({ phrase, section }) => [phrase, section]),
      (statement.also ?? []).map((theme) => themePlace.get(theme) ?? -1),
    ]),
  )
  return {
    format: 1,
    synonyms,
    models: models.map((model) => {
      const { id, name, inProse, byline } = columnOf(model)
      return [id, name, inProse, model.definition.text, byline]
    }),
    themes: vocabulary.themes.map((theme) => {
      const positions = models.map((model) => positionOf(answerOf(model, theme.id)))
      return [
        theme.id,
        theme.ref,
        theme.name,
        theme.question,
        theme.values?.map(({ label }) => label) ?? [],
        classify(theme, positions),
        silentPlaces(positions),
        themeInShort(theme, models, vocabulary.roles, columns),
        themeWords[theme.id] ?? [],
      ]
    }),
    changes: models.flatMap((model, place): SearchFile['changes'] =>
      editions.some((edition) => organisationOf(edition) === model.id)
        ? [[place, changesTitle(summaryOf(model, vocabulary)), whatChanged(model.id, dataset)]]
        : [],
    ),
    roles: dutyRoles(vocabulary.roles).map((role) => [
      role.id,
      role.name,
      otherNames.get(role.id) ?? [],
      roleTitle(role),
    ]),
    pairs: (vocabulary.paired ?? []).flatMap((id): SearchFile['pairs'] => {
      const [role, file] = [vocabulary.roles.find((each) => each.id === id), twoRoles(dataset, id)]
      if (!role || !file) return []
      const found = partsText(twoRolesFinding(file, role, vocabulary.themes))
      return [[id, `${twoRolesTitle(role)}: who does what`, role.otherNames, found]]
    }),
    duties: vocabulary.duties.map(({ id, theme, label }) => [id, themePlace.get(theme) ?? -1, label]),
    stances: stances.rows,
    statements,
  }
}

/** The place of a statement's duty, or the places of its two. Anecdotes, examples and other companies give nobody a duty. */
function dutyPlaces(statement: Statement, dutyPlace: ReadonlyMap<string, number>): SearchFile['statements'][number][2] {
  const places = isOwn(statement) ? dutiesOf(statement).map((duty) => dutyPlace.get(duty) ?? -1) : []
  return places.length > 1 ? places : (places[0] ?? -1)
}

/** Who says what on a theme: in a line, of more models a line each way, of very many how many. */
function themeInShort(
  theme: Theme,
  models: Dataset['models'],
  roles: FullVocabulary['roles'],
  columns: readonly ModelAnswers[] | undefined,
): string {
  const answers = models.map((model) => ({ inProse: model.inProse, answer: answerOf(model, theme.id) }))
  const none =
    theme.kind === 'duty'
      ? noneOutright(
          models.length,
          answers.map(({ answer }) => answer.stance),
        )
      : ''
  const counted = () =>
    countFinding(
      theme,
      answers.map(({ answer }) => positionOf(answer)),
    )
  const many = () => (columns ? themeWays(theme, columns, roles) : counted())
  const said = models.length > MOST_COMPARED ? many() : rowFinding(theme, answers, roles)
  return [none, said].filter((sentence) => sentence !== '').join(models.length > MOST_COMPARED ? '\n' : ' ')
}

/** What changed between the editions that the page of an organisation sets against each other at first. */
function whatChanged(id: ModelId, dataset: Dataset): string {
  const { themes, roles } = dataset.vocabulary
  const all = allModels(dataset)
  const compared = comparedEditions(indexOf(dataset), id).flatMap(
    (edition) => all.find((each) => each.id === edition.id) ?? [],
  )
  const [before, after] = [compared[0], compared.at(-1)]
  if (!before || !after) return ''
  return partsText(changesFinding(before, after, changesBetween(before, after, themes, compared.slice(1, -1)), roles))
}

/** The places of the models that say nothing, of their positions on one theme. */
export function silentPlaces(positions: readonly string[]): number[] {
  return positions.flatMap((position, place) => (position === 'silent' ? [place] : []))
}

function placesOf(things: readonly { id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, place) => [id, place]))
}

/** The ways statements speak, each once: most say “Does it”. */
function stanceRows({ roles }: FullVocabulary): { rows: StanceRow[]; placeOf: (statement: Statement) => number } {
  const rows: StanceRow[] = []
  const places = new Map<string, number>()
  const placeOf = (statement: Statement) => {
    const row = stanceRow(statement, roles)
    const key = row.join('\n')
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, rows.length)
    return rows.push(row) - 1
  }
  return { rows, placeOf }
}

/** A statement's stance and that in words, with what limits it: “Does it, hedged in the source”, “An anecdote”. */
function stanceRow(statement: Statement, roles: FullVocabulary['roles']): StanceRow {
  const limits = limitsInWords(statement)
  const answersNothing = statement.stance === 'states' && !isOwn(statement)
  if (answersNothing) return ['', capitalised(limits.join(', '))]
  return [statement.stance, [stanceWords(statement, roles), ...limits].join(', ')]
}
