import type { AnswerStance, Role, Theme, ThemeId } from '../model.ts'
import { type Position, positionOf, stanceOf } from '../position.ts'
import { type Part, partsText } from '../prose.ts'
import { type AnswerTerms, stanceClause } from '../statements/stance.ts'
import { capitalised, counted, inWords, listInProse, uncapitalised } from '../words.ts'
import { type Agreement, contestedFirst } from './agreement-class.ts'
import type { ComparisonRow } from './comparison.ts'

type Counts = Record<Agreement, number>

/**
 * What a comparison comes to, in a sentence or two: “They differ on 11 of 20 themes and all agree on 4.
 * On 3 more, two agree and one says nothing. 2 are shown, not judged. The widest gap: who manages people.” The counts
 * add up to the themes, with those that a draft among them has not decided. Of one model: on how many it speaks.
 */
export function comparisonFinding(
  models: number,
  counts: Counts,
  widest: Theme | undefined,
  undecided = 0,
): Part<ThemeId>[] {
  if (models === 0 || totalOf(counts) === 0) return [{ text: 'There is nothing to compare.' }]
  if (models === 1) return aloneFinding(counts)
  const parts: Part<ThemeId>[] = [
    { text: 'They ' },
    ...differParts(counts, undecided),
    { text: ' and ' },
    { text: agreeWords(models, counts), strong: true },
  ]
  const alone = counts['one-only']
  if (models === 2 && alone > 0) parts.push({ text: `; ${comesUp(alone)}` })
  parts.push({ text: '.' })
  if (counts['some-silent'] > 0) {
    const more = counts.differ + counts['all-agree'] > 0 ? ' more' : ''
    const who = models === 3 ? 'two agree and one says nothing' : 'those that speak agree'
    parts.push({ text: ` On ${counts['some-silent']}${more}, ${who}.` })
  }
  if (models > 2 && alone > 0) parts.push({ text: ` ${capitalised(comesUp(alone))}.` })
  const unjudged = unjudgedInWords(counts)
  if (unjudged) parts.push({ text: ` ${capitalised(unjudged)}.` })
  if (undecided > 0)
    parts.push(
      { text: ' ' },
      { text: String(undecided), strong: true },
      {
        text: ` ${undecided === 1 ? 'is' : 'are'} not judged: the draft has not decided ${undecided === 1 ? 'it' : 'them'}.`,
      },
    )
  if (widest) parts.push({ text: ' The widest gap: ' }, { text: widest.inProse, names: widest.id }, { text: '.' })
  return parts
}

function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** “It speaks on 14 of 20 themes and says nothing on 6.” A model alone neither agrees nor differs. */
function aloneFinding(counts: Counts): Part[] {
  const total = totalOf(counts)
  const silence = counts.nobody > 0 ? ` and says nothing on ${counts.nobody}` : ''
  return [
    { text: 'It ' },
    { text: `speaks on ${orNone(total - counts.nobody)}`, strong: true },
    { text: ` of ${counted(total, 'theme')}${silence}.` },
  ]
}

/** On how many themes a set of models differs, to stand after its names: “differ on 11 of 20 themes”. `more` themes are not counted by class. */
export function differParts(counts: Counts, more = 0): Part[] {
  return [
    { text: `differ on ${orNone(counts.differ)}`, strong: true },
    { text: ` of ${counted(totalOf(counts) + more, 'theme')}` },
  ]
}

/** On how many themes a set of models agrees: “agree on 5”, of three or more “all agree on 5”. */
export function agreeWords(models: number, counts: Counts): string {
  return `${models > 2 ? 'all ' : ''}agree on ${orNone(counts['all-agree'])}`
}

/** A comparison in a line: “Differ on 9 of 20 themes, agree on 5”. */
export function apartWords(models: number, counts: Counts): string {
  return `${capitalised(partsText(differParts(counts)))}, ${agreeWords(models, counts)}`
}

/** The last line of a comparison where there is room for one: the widest gap, or what they agree on where there is none. */
export function closingWords(models: number, counts: Counts, widest: Theme | undefined): string {
  if (widest) return `Widest gap: ${widest.inProse}`
  const alone = counts['one-only']
  return capitalised(agreeWords(models, counts)) + (alone > 0 ? `; ${comesUp(alone)}` : '')
}

function orNone(count: number): string {
  return count === 0 ? 'none' : String(count)
}

function comesUp(count: number): string {
  return `${count} ${count === 1 ? 'comes up' : 'come up'} in one source only`
}

/** The themes that are neither agreed on nor argued about, so that the counts add up: “2 are shown, not judged; on 1 nobody speaks”. */
function unjudgedInWords(counts: Counts): string {
  const parts: string[] = []
  const beside = counts['side-by-side']
  if (beside > 0) parts.push(`${beside} ${beside === 1 ? 'is shown' : 'are shown'}, not judged`)
  if (counts.nobody > 0) parts.push(`on ${counts.nobody} nobody speaks`)
  return parts.join('; ')
}

/** The themes on which a set of models differ, the widest gap first; ties keep the order of the themes. */
export function byDisagreement(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const differing = rows.filter((row) => row.agreement === 'differ')
  return contestedFirst(differing, ({ answers }) => answers.map(positionOf))
}

/** A model's name inside a sentence, with its answer. */
export interface NamedAnswer {
  inProse: string
  answer: AnswerTerms
}

/** Silent last, denials before it; otherwise the order in which the models stand. */
const CLAUSE_ORDER: AnswerStance[] = [
  'states',
  'does',
  'shared',
  'conditional',
  'mixed',
  'does-not',
  'other-role',
  'silent',
]

/**
 * What a set of models answers on one theme, by name: “Loadsmart only if the engineering manager agrees;
 * SoundCloud explicitly not.” Models that answer alike share a clause.
 */
export function rowFinding(theme: Theme, answers: readonly NamedAnswer[], roles: readonly Role[]): string {
  if (answers.length === 0) return 'Nobody speaks.'
  const clauses = new Map<string, { order: number; names: string[] }>()
  for (const { inProse, answer } of answers) {
    const clause = stanceClause(answer, theme, roles)
    const entry = clauses.get(clause) ?? { order: CLAUSE_ORDER.indexOf(answer.stance), names: [] }
    entry.names.push(inProse)
    clauses.set(clause, entry)
  }
  const sentence = [...clauses]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([clause, { names }]) => joinClause(names, clause))
    .join('; ')
  return `${capitalised(sentence)}.`
}

function joinClause(names: readonly string[], clause: string): string {
  const plural = names.length > 1
  if (clause === 'says nothing') return `${listInProse(names)} ${plural ? 'say' : 'says'} nothing`
  if (clause === VERBS.states[0]) return `${listInProse(names)} ${VERBS.states[plural ? 1 : 0]}`
  if (/^(only if|explicitly not|in part)\b/.test(clause)) return `${listInProse(names)} ${clause}`
  return `${listInProse(names)}: ${clause}`
}

/** A row in short, by counting: “Two rule it out, one sets a condition, one says partly.” Silence goes unsaid. */
export function countFinding(theme: Theme, positions: readonly Position[]): string {
  const counts = new Map<Position, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  const spoken = [...counts].filter(([position]) => position !== 'silent')
  if (spoken.length === 0) return 'Nobody speaks.'
  const clauses = spoken
    .sort(([, a], [, b]) => b - a)
    .map(([position, count]) => `${inWords(count)} ${positionVerb(theme, position, count)}`)
  return `${capitalised(clauses.join(', '))}.`
}

const VERBS: Record<AnswerStance, [one: string, more: string]> = {
  states: ['answers in its own words', 'answer in their own words'],
  does: ['says yes', 'say yes'],
  shared: ['shares it', 'share it'],
  conditional: ['sets a condition', 'set a condition'],
  'does-not': ['rules it out', 'rule it out'],
  'other-role': ['gives it to another role', 'give it to another role'],
  mixed: ['says partly', 'say partly'],
  silent: ['says nothing', 'say nothing'],
}

/** What so many who take a position do: “says yes”, “rule it out”, “say an engineer first”. */
export function positionVerb(theme: Pick<Theme, 'values'>, position: Position, count: number): string {
  const [, value] = position.split(':')
  const label = theme.values?.find((each) => each.id === value)?.label
  if (label) return `${count === 1 ? 'says' : 'say'} ${uncapitalised(label)}`
  return VERBS[stanceOf(position)][count === 1 ? 0 : 1]
}
