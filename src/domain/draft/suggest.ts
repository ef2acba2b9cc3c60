import type { DutyId, ModelId, RoleId, StatementId, ThemeId, Vocabulary } from '../model.ts'
import type { NearStatement } from './near-statements.ts'
import type { Passage } from './passages.ts'
import { roleFinder } from './roles-in-text.ts'
import type { Stretch } from './sentences.ts'
import { partnersNamed, type StanceSuggestion, stanceSuggestion } from './stance-cues.ts'
import type { Counts } from './suggestion-features.ts'
import { asSample, type SuggestionIndex } from './suggestion-index.ts'
import { chancesOf, LENGTH, sharesOf } from './theme-weights.ts'

/** What a model says that is nearest to a passage. */
export interface NearestStatement {
  model: ModelId
  /** The model's name. */
  name: string
  statement: StatementId
  text: string
  lines: readonly [number, number]
}

/** A theme that a passage may speak to, with the reasons. All stretches lie in the passage's text, in order, apart. */
export interface ThemeSuggestion {
  theme: ThemeId
  /** How much speaks for it beside the others, from 0 to 1; those of all themes add up to 1. */
  likelihood: number
  /** The same by the words of the passage alone, whatever stands around it. */
  alone: number
  /** The words that point to it; none where only what stands around the passage does. */
  words: Stretch[]
  /** What the passage seems to say, if it speaks to this theme. */
  stance: StanceSuggestion
  /** The roles it names, of which the duty may be shared with, whatever it seems to say. */
  named: RoleId[]
  /** What another model says on this theme that is nearest to it. */
  nearest?: NearestStatement
  /** The duty on this theme that the nearest statements give. */
  duty?: DutyId
}

/** What passages were taken to speak to, by their places: a theme or several. */
export type DecidedThemes = ReadonlyMap<number, readonly ThemeId[]>

/** So many themes are offered. */
const MOST_THEMES = 3
/** So many statements have a say. */
const MOST_NEAR = 15
/** What the statements' themes count beside the weighed words. */
const OF_NEAR = 0.5
/** What the words of the heading and the line before a list count beside a passage's own. */
const IN_HEADING = 0.5
const IN_LEAD = 0.5
/** What is around a passage, beside what it says itself: what it hangs on, its neighbours, those of its list and section. */
const AROUND = { lead: 0.25, next: 0.15, list: 0.2, section: 0.25 }
/** What is decided of a passage counts more than what would be guessed. */
const OF_DECIDED = 1.6
/** What is decided of a passage in the same words counts beside that, wherever it stands. */
const OF_ALIKE = 0.2
/** The words of a passage are plain where they give one theme so much; what is decided next to it draws it to none of which they say less than this beside that. */
const PLAIN = 0.4
const LEAST_SAID = 0.3
const JUST_LESS = 0.999
/** So far before and after a passage others are asked, however long its section is. */
const REACH = 12
const MOST_WORDS = 6
/** Words that say less than this of what the first says are not shown as reasons. */
const LEAST_REASON = 0.25

/**
 * Makes suggestions for the passages of one document, one at a time: each is made when it is asked for, in a few milliseconds.
 * Gives the likeliest theme first; none where no word of the passage is known from anywhere. `decided` tells what a passage was
 * taken to speak to, by its place: those around it are then guessed from that, and not from another guess.
 */
export function suggester(
  index: SuggestionIndex,
  passages: readonly Passage[],
  roles: Vocabulary['roles'],
): (place: number, decided?: DecidedThemes) => ThemeSuggestion[] {
  const { file, weights } = index
  const names = roles.map(({ id, name }) => ({
    id,
    names: [name, ...(file.roles.find(([each]) => each === id)?.[2] ?? [])],
  }))
  const findRoles = roleFinder(names)
  const verbs = new Set(file.duties.map(([, , label]) => label.split(' ', 1)[0]?.toLowerCase() ?? ''))
  const ofText = remembered((text: string) => themesOf(index, countsOf(index, text)))
  const ofPassage = remembered((place: number) => {
    const passage = passages[place]
    if (!passage) return new Float64Array(weights.themes)
    const counts = countsOf(index, passage.text)
    index.count(counts, passage.headings.at(-1) ?? '', IN_HEADING)
    index.count(counts, passage.lead, IN_LEAD)
    return themesOf(index, counts)
  })

  const ofWords = remembered((place: number) => {
    const { features, counts } = asSample(countsOf(index, passages[place]?.text ?? ''), index.worth)
    return new Map(features.map((feature, at) => [feature, (counts[at] ?? 0) / LENGTH]))
  })
  /** How much two passages have in common, from 0 to 1. */
  const likeness = (one: number, other: number): number => {
    const words = ofWords(other)
    return [...ofWords(one)].reduce((sum, [feature, counts]) => sum + counts * (words.get(feature) ?? 0), 0)
  }
  /** Themes that a passage speaks to, so much all together. */
  const spoken = (themes: readonly ThemeId[], worth: number): Float64Array =>
    Float64Array.from(file.themes, ([id]) => (themes.includes(id) ? worth / themes.length : 0))
  /** Where the words of a passage are plain the theme that was decided `next` to it does not come before what they say. */
  const undrawn = (sum: Float64Array, own: Float64Array, next: ReadonlySet<ThemeId>): void => {
    const [first = 0, second = 0] = [...sum.keys()].sort((a, b) => (sum[b] ?? 0) - (sum[a] ?? 0))
    const most = Math.max(...own)
    const id = file.themes[first]?.[0]
    if (id === undefined || !next.has(id) || most < PLAIN || (own[first] ?? 0) >= LEAST_SAID * most) return
    sum[first] = (sum[second] ?? 0) * JUST_LESS
  }

  const likelihoods = (place: number, passage: Passage, decided: DecidedThemes): Float64Array => {
    const sum = ofPassage(place).slice()
    const add = (themes: Float64Array, times: number) => {
      for (let theme = 0; theme < sum.length; theme += 1) sum[theme] = (sum[theme] ?? 0) + (themes[theme] ?? 0) * times
    }
    if (passage.lead) add(ofText(passage.lead), AROUND.lead)
    const section: number[] = []
    for (let other = Math.max(0, place - REACH); other <= Math.min(passages.length - 1, place + REACH); other += 1)
      if (other !== place && isSameSection(passages[other], passage)) section.push(other)
    const list = section.filter((other) => passages[other]?.lead === passage.lead)
    const known = (other: number) => {
      const themes = decided.get(other)
      return themes ? spoken(themes, OF_DECIDED) : ofPassage(other)
    }
    for (const other of section) add(known(other), AROUND.section / section.length)
    for (const other of list) add(known(other), AROUND.list / list.length)
    for (const other of section) if (Math.abs(other - place) === 1) add(known(other), AROUND.next)
    for (const [other, themes] of decided) if (other !== place) add(spoken(themes, likeness(other, place)), OF_ALIKE)
    undrawn(sum, ofPassage(place), new Set([place - 1, place + 1].flatMap((other) => decided.get(other) ?? [])))
    const total = sum.reduce((all, each) => all + each, 0)
    return sum.map((each) => each / total)
  }

  return (place, decided = new Map()) => {
    const passage = passages[place]
    if (!passage) return []
    const counts = countsOf(index, passage.text)
    if (![...counts.keys()].some((number) => index.isTelling(number))) return []
    const likely = likelihoods(place, passage, decided)
    const near = index.near(counts, MOST_NEAR * 4)
    const named = partnersNamed(passage.text, findRoles)
    const best = [...likely.keys()].sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0)).slice(0, MOST_THEMES)
    return best.flatMap((theme) => {
      const id = file.themes[theme]?.[0]
      if (id === undefined) return []
      const onTheme = near.filter((each) => file.statements[each.place]?.[1] === theme)
      return {
        theme: id,
        likelihood: likely[theme] ?? 0,
        alone: ofPassage(place)[theme] ?? 0,
        words: reasons(index, passage.text, theme),
        stance: stanceSuggestion(passage, index.isFact[theme] ?? false, { findRoles, verbs }),
        named,
        ...nearestOf(index, onTheme),
      }
    })
  }
}

function isSameSection(other: Passage | undefined, { headings }: Passage): boolean {
  return (
    other !== undefined &&
    other.headings.length === headings.length &&
    other.headings.every((each, i) => each === headings[i])
  )
}

function countsOf(index: SuggestionIndex, text: string): Counts {
  const counts: Counts = new Map()
  index.count(counts, text, 1)
  return counts
}

/** How likely each theme is by the words alone: what they say for it, and whose statements are near. */
function themesOf(index: SuggestionIndex, counts: Counts): Float64Array {
  const themes = chancesOf(index.weights, asSample(counts, index.worth))
  const near = index.near(counts, MOST_NEAR)
  const sum = near.reduce((all, { likeness }) => all + likeness, 0) || 1
  near.forEach(({ place, likeness }) => {
    const [, of = -1, , , , , , , also = []] = index.file.statements[place] ?? []
    if (of < 0) return
    for (const { theme, share } of sharesOf({ theme: of, also }))
      themes[theme] = (themes[theme] ?? 0) + (OF_NEAR * share * likeness) / sum
  })
  return themes.map((each) => each / (near.length > 0 ? 1 + OF_NEAR : 1))
}

/** The words that say most for a theme, beside what they say for any. */
function reasons(index: SuggestionIndex, text: string, theme: number): Stretch[] {
  const { themes, ofFeature } = index.weights
  const { tokens, features } = index.read(text)
  const saying = new Map<number, number>()
  for (const { key, at, isFiller } of features) {
    const number = index.numberOf(key)
    if (number === undefined || isFiller) continue
    const row = ofFeature.subarray(number * themes, (number + 1) * themes)
    const usual = row.reduce((sum, each) => sum + each, 0) / themes
    const says = ((row[theme] ?? 0) - usual) * index.worth(number)
    for (const place of at) saying.set(place, (saying.get(place) ?? 0) + says / at.length)
  }
  const most = Math.max(0, ...saying.values())
  const shown = [...saying]
    .filter(([, says]) => says > 0 && says >= most * LEAST_REASON)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WORDS)
    .map(([place]) => place)
    .sort((a, b) => a - b)
  return shown.flatMap((place) => {
    const token = tokens[place]
    return token ? { start: token.start, end: token.end } : []
  })
}

/** The nearest of the statements on a theme, and the duty that the nearest of them give. */
function nearestOf(
  { file }: SuggestionIndex,
  onTheme: readonly NearStatement[],
): Pick<ThemeSuggestion, 'nearest' | 'duty'> {
  const first = file.statements[onTheme[0]?.place ?? -1]
  const model = first && file.models[first[0]]
  if (!first || !model) return {}
  const given = new Map<number, number>()
  // A duty of another theme is the statement's second.
  for (const { place, likeness } of onTheme)
    for (const duty of [file.statements[place]?.[2] ?? -1].flat())
      if (file.duties[duty]?.[1] === first[1]) given.set(duty, (given.get(duty) ?? 0) + likeness)
  const [likeliest] = [...given].sort((a, b) => b[1] - a[1])
  const duty = file.duties[likeliest?.[0] ?? -1]?.[0]
  return {
    nearest: {
      model: model[0],
      name: model[1],
      statement: first[4] as StatementId,
      text: first[5],
      lines: first[6],
    },
    ...(duty !== undefined && { duty }),
  }
}

/** A function that works each thing out once. */
function remembered<Asked, Known>(work: (asked: Asked) => Known): (asked: Asked) => Known {
  const known = new Map<Asked, Known>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const found = work(asked)
    known.set(asked, found)
    return found
  }
}
