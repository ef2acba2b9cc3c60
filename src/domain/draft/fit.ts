import { camp } from '../comparing/agreement-class.ts'
import { answerAt } from '../comparing/answer-at.ts'
import type { ModelSummary, Theme, ThemeId } from '../model.ts'
import { type Position, stanceOf } from '../position.ts'
import type { AnswerTerms } from '../statements/stance.ts'
import { type Draft, draftPosition } from './draft.ts'

/** How a source stands to an answer that matters. */
export type Fit = 'matches' | 'in-part' | 'against' | 'silent'

/** In the order in which they are told and drawn. */
export const FITS: readonly Fit[] = ['matches', 'in-part', 'against', 'silent']

/** An answer that somebody may fit. */
export interface Wanted {
  theme: ThemeId
  position: Position
}

type Judged = Pick<Theme, 'kind' | 'values'>

/**
 * Whether a source can be held against an answer at all. Silence is none, and neither is a fact that is told in words: without
 * a value nothing lines up.
 */
export function canFit(theme: Judged, position: Position): boolean {
  if (position === 'silent' || position === 'states') return false
  return theme.kind !== 'fact' || theme.values !== undefined
}

/** The answers of a draft that somebody may fit, and the themes that it answers in words of its own, which nobody can. */
export function wantedIn(draft: Draft, themes: readonly Theme[]): { wanted: Wanted[]; inWords: Theme[] } {
  const answered = themes.flatMap((theme) => {
    const position = draftPosition(draft, theme)
    return position === undefined || position === 'silent' ? [] : [{ theme, position }]
  })
  return {
    wanted: answered.flatMap(({ theme, position }) => (canFit(theme, position) ? [{ theme: theme.id, position }] : [])),
    inWords: answered.flatMap(({ theme, position }) => (canFit(theme, position) ? [] : [theme])),
  }
}

/**
 * How a source stands to an answer: it matches in the same position or camp, is against where one says no or the value is
 * another, and fits in part where one of them is mixed or both say yes on other terms.
 */
export function fitOf(wanted: Position, other: Position): Fit {
  if (other === 'silent') return 'silent'
  if (wanted === 'mixed' || other === 'mixed') return 'in-part'
  const [own, theirs] = [camp(wanted), camp(other)]
  if (own === theirs) return 'matches'
  if (own === 'does-not' || theirs === 'does-not') return 'against'
  return stanceOf(wanted) === 'states' && stanceOf(other) === 'states' ? 'against' : 'in-part'
}

type Source = Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'inProse' | 'positions' | 'terms'>

/** What a source says on a theme that matters, and how that fits. */
export interface FitOnTheme {
  theme: ThemeId
  wanted: Position
  fit: Fit
  said: AnswerTerms
}

/** A source with how it fits, counted and not weighed. */
export interface FitRow<S extends Source = Source> {
  source: S
  counts: Record<Fit, number>
  /** In the order of what is wanted. */
  themes: FitOnTheme[]
  /** The first has 1. Those that fit equally share a place, and the next has that of its row. */
  place: number
  /** With how many others it shares that place. */
  sharedBy: number
}

/** Who comes first: most matches, then most in part, then fewest against. */
function better(a: Record<Fit, number>, b: Record<Fit, number>): number {
  return b.matches - a.matches || b['in-part'] - a['in-part'] || a.against - b.against
}

/** All sources by how they fit what is wanted, the best first; equal ones in the order they came in. */
export function whoFits<S extends Source>(
  wanted: readonly Wanted[],
  themes: readonly Theme[],
  sources: readonly S[],
): FitRow<S>[] {
  const asked = wanted.flatMap(({ theme: id, position }) => {
    const place = themes.findIndex((theme) => theme.id === id)
    const theme = themes[place]
    return theme ? [{ theme, place, position }] : []
  })
  const rows = sources.map((source) => {
    const on = asked.map(({ theme, place, position }): FitOnTheme => {
      const other = source.positions[place] ?? 'silent'
      return { theme: theme.id, wanted: position, fit: fitOf(position, other), said: answerAt(other, source, theme) }
    })
    const counts: Record<Fit, number> = { matches: 0, 'in-part': 0, against: 0, silent: 0 }
    for (const { fit } of on) counts[fit] += 1
    return { source, counts, themes: on }
  })
  const sorted = rows.sort((a, b) => better(a.counts, b.counts))
  return placed(sorted)
}

/** Rows that are sorted, with their places. */
function placed<Row extends { counts: Record<Fit, number> }>(sorted: readonly Row[]) {
  const equals: Row[][] = []
  for (const row of sorted) {
    const last = equals.at(-1)
    if (last?.[0] && better(last[0].counts, row.counts) === 0) last.push(row)
    else equals.push([row])
  }
  let place = 1
  return equals.flatMap((rows) => {
    const own = { place, sharedBy: rows.length - 1 }
    place += rows.length
    return rows.map((row) => ({ ...row, ...own }))
  })
}

/** The themes that matter of which no source says the same. Of a mixed answer that is never told: each may mean another part. */
export function nobodyMatches(rows: readonly FitRow[]): ThemeId[] {
  const [first] = rows
  if (!first) return []
  return first.themes.flatMap(({ theme, wanted }, place) =>
    wanted === 'mixed' || rows.some(({ themes }) => themes[place]?.fit === 'matches') ? [] : [theme],
  )
}

/** What can be wanted of a theme without a draft: a value of a fact, or a stance of a duty; nothing where none lines up. */
export function choicesOn(theme: Pick<Theme, 'kind' | 'values'>): Position[] {
  if (theme.kind === 'fact') return (theme.values ?? []).map(({ id }): Position => `states:${id}`)
  return ['does', 'shared', 'conditional', 'does-not', 'other-role']
}
