import type { Role, Theme, ThemeId } from '../model.ts'
import { type Position, stanceOf, valueIn } from '../position.ts'
import type { Part } from '../prose.ts'
import { type AnswerTerms, factValue, IN_ITS_OWN_WORDS, STANCE_LABELS, stanceWords } from '../statements/stance.ts'
import { capitalised, counted, inWords, listInProse, spelledOut, uncapitalised } from '../words.ts'
import { FITS, type Fit, type FitRow, nobodyMatches } from './fit.ts'

/** What each is called in a cell. Silence has the words that it has everywhere. */
export const FIT_NAMES: Record<Fit, string> = {
  matches: 'Matches',
  'in-part': 'In part',
  against: 'Against',
  silent: 'Says nothing',
}

/** What each means, for the legend. */
export const FIT_MEANINGS: Record<Fit, string> = {
  matches: 'says the same',
  'in-part': 'mixed, or yes on other terms',
  against: 'no where you say yes, or another value',
  silent: 'says nothing',
}

/** What a source says, in a cell: the value of a fact, or its stance with its terms. */
export function saidWords(said: AnswerTerms, theme: Pick<Theme, 'values'>, roles: readonly Role[]): string {
  if (said.stance === 'states') return factValue(said, theme) ?? IN_ITS_OWN_WORDS
  return stanceWords(said, roles)
}

/** A position that can be chosen, in words: “One team”, “Does it”. */
export function choiceWords(position: Position, theme: Pick<Theme, 'values'>): string {
  const said = { stance: stanceOf(position), value: valueIn(position) }
  return factValue(said, theme) ?? STANCE_LABELS[said.stance]
}

/** What a source comes to, most telling first; what counts none is left out: “3 match, 2 in part, 2 silent”. */
export function fitParts(counts: Record<Fit, number>): Part[] {
  const words: Record<Fit, string> = {
    matches: counts.matches === 1 ? '1\u00a0matches' : `${counts.matches || 'no'}\u00a0match`,
    'in-part': `${counts['in-part']}\u00a0in\u00a0part`,
    against: `${counts.against}\u00a0against`,
    silent: `${counts.silent}\u00a0silent`,
  }
  const others = FITS.filter((fit) => fit !== 'matches' && counts[fit] > 0).map((fit) => words[fit])
  return [{ text: words.matches, strong: true }, ...(others.length > 0 ? [{ text: `, ${others.join(', ')}` }] : [])]
}

/** The place of a source: “1”, and where others have it too “2, shared by three”. */
export function placeWords({ place, sharedBy }: Pick<FitRow, 'place' | 'sharedBy'>): string {
  return sharedBy === 0 ? `Place ${place}` : `Place ${place}, shared by ${inWords(sharedBy + 1)}`
}

/** So many are named in a sentence before the others are counted. */
const NAMED = 3

function names(rows: readonly FitRow[]): string {
  const all = rows.map(({ source }) => source.inProse)
  if (all.length <= NAMED) return listInProse(all)
  return listInProse([...all.slice(0, NAMED - 1), `${inWords(all.length - NAMED + 1)} others`])
}

/**
 * Who fits best, in a few sentences: “Of the 7 answers that matter, Loadsmart matches 3 and 2 in part. Nobody matches all seven.
 * On coding time nobody says the same.” `rows` are all sources, the best first.
 */
export function fitFinding(rows: readonly FitRow[], themes: readonly Theme[]): Part[] {
  const [first] = rows
  const total = first?.themes.length ?? 0
  if (!first || total === 0) return [{ text: 'Nothing is ticked: tick the answers that matter to you.' }]
  const best = rows.filter(({ place }) => place === 1)
  const { matches, 'in-part': inPart } = first.counts
  const start: Part[] = [
    { text: 'Of the ' },
    { text: String(total), strong: true },
    { text: total === 1 ? ' answer that matters to you, ' : ' answers that matter to you, ' },
  ]
  if (matches === 0) return [...start, { text: total === 1 ? 'nobody matches it.' : 'nobody matches any.' }]
  const verb = best.length === 1 ? 'matches' : 'match'
  const who: Part[] = [{ text: names(best), strong: true }, { text: ` ${verb} ` }]
  if (matches === total) return [...start, ...who, { text: total === 1 ? 'it.' : `${allOf(total)}.` }]
  return [
    ...start,
    ...who,
    { text: String(matches), strong: true },
    ...(inPart > 0 ? [{ text: ' and ' }, { text: String(inPart), strong: true as const }, { text: ' in part' }] : []),
    { text: `. Nobody matches ${allOf(total)}.${alone(nobodyMatches(rows), themes)}` },
  ]
}

function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${inWords(count)}`
}

function alone(ids: readonly ThemeId[], themes: readonly Theme[]): string {
  if (ids.length === 0) return ''
  const named = ids.flatMap((id) => themes.find((theme) => theme.id === id)?.name ?? []).map(uncapitalised)
  return ids.length > NAMED
    ? ` On ${inWords(ids.length)} of them nobody says what you say.`
    : ` ${capitalised(listInProse(named.map((name) => `on ${name}`)))} nobody says what you say.`
}

/** The answers of a draft that are left out of the count, as they are told in words: “Two answers in your own words …”. */
export function inWordsNote(count: number): string {
  return `${capitalised(spelledOut(count))} ${count === 1 ? 'answer' : 'answers'} in words of your own cannot be counted: `
}

/** What is ticked of how many: “7 of your 12 answers”. */
export function mattersParts(ticked: number, all: number): Part[] {
  return [
    { text: 'What matters: ' },
    { text: String(ticked), strong: true },
    { text: ` of your ${counted(all, 'answer')}` },
  ]
}
