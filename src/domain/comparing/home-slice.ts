import type { AtlasIndex, ModelId, ModelSummary, Theme, ThemeId } from '../model.ts'
import { type Position, stanceOf } from '../position.ts'
import { type CitedAnswer, type FirstSlice, firstSlice, leadingFirst } from '../slices.ts'
import { classify } from './agreement-class.ts'
import { type CountedZone, inFigures, type SpreadSide, type SpreadZone, spreadOf } from './spread.ts'
import { type Standing, standingsOf, widestFirst } from './standings.ts'

/** So many organisations stand on home at most; of more, two rows below the cards and the way to all. */
const MOST_ON_HOME = 24
const TWO_ROWS = 8
const MOST_ROWS = 6
const MOST_EXAMPLES = 2
/** So many names a group of the plate shows; above that how many more there are. */
const NAMED = 12
/** Of so many that answer alike the one with the most lines is the voice. */
const HEARD = 3

/** An organisation below the cards: its name, its fingerprint, and what a comparison with it will find. */
export type OtherModel = Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'inProse' | 'kind' | 'positions'>

/** All answers to a theme, as a row of home. */
export interface ThemeSpread {
  theme: ThemeId
  zones: CountedZone[]
}

/** Those who take one position, by name as far as there is room. */
export interface PlateGroup {
  position: Position
  count: number
  models: Pick<ModelSummary, 'id' | 'shortName'>[]
}

/** The answers that go one way, by name. */
export interface PlateZone {
  side: SpreadSide
  count: number
  groups: PlateGroup[]
}

/** One organisation's answer, with its lines. */
export interface Voice {
  model: Pick<ModelSummary, 'id' | 'shortName'>
  answer: Exclude<CitedAnswer, { stance: 'silent' }>
}

/** The duty theme on which they are most divided, with all who answer, and a voice of yes and one of no. */
export interface Plate {
  theme: ThemeId
  zones: PlateZone[]
  voices: Voice[]
}

/** What the home page carries. */
export interface HomeSlice extends FirstSlice {
  others: OtherModel[]
  plate?: Plate
  /** Where all of them disagree most, the widest gap first, and on how many themes they do. */
  widest: ThemeSpread[]
  differences: number
  /** Themes to look up whose job something is. */
  examples: ThemeId[]
}

/** What the home page carries, from the index; the voices of its plate come from the models (`speakersOf`). */
export function homeSlice(index: AtlasIndex): HomeSlice {
  const { themes } = index.vocabulary
  const models = leadingFirst(index)
  const first = firstSlice(index)
  const divided = widestFirst(standingsOf(themes, models))
  const duties = divided.filter(({ theme }) => theme.kind === 'duty')
  const plated = duties.find(({ positions }) => hasBothSides(positions))
  return {
    ...first,
    others: othersOf(models.slice(first.featured.length)),
    ...(plated && { plate: { ...plateOf(plated, models), voices: [] } }),
    widest: divided.slice(0, MOST_ROWS).map((standing) => ({
      theme: standing.theme.id,
      zones: inFigures(zonesOf(standing, models)),
    })),
    differences: divided.length,
    examples: duties
      .filter((standing) => standing !== plated)
      .slice(0, MOST_EXAMPLES)
      .map(({ theme }) => theme.id),
  }
}

function othersOf(models: readonly ModelSummary[]): OtherModel[] {
  const shown = models.length > MOST_ON_HOME ? models.slice(0, TWO_ROWS) : models
  return shown.map(({ id, name, shortName, inProse, kind, positions }) => ({
    ...{ id, name, shortName, inProse, kind, positions },
  }))
}

function zonesOf({ theme, positions }: Standing, models: readonly ModelSummary[]): SpreadZone[] {
  return spreadOf(
    theme,
    models.map(({ id }, place) => ({ model: id, position: positions[place] ?? 'silent' })),
  )
}

/** A yes is one that stands without another role; a no leaves it to nobody in part. */
function hasBothSides(positions: readonly Position[]): boolean {
  const stances = new Set(positions.map(stanceOf))
  const isYes = stances.has('does') || stances.has('shared') || stances.has('conditional')
  return isYes && (stances.has('does-not') || stances.has('other-role'))
}

function plateOf(standing: Standing, models: readonly ModelSummary[]): Omit<Plate, 'voices'> {
  const named = new Map(models.map(({ id, shortName }) => [id, { id, shortName }]))
  const zones = zonesOf(standing, models).map(({ side, count, groups }) => ({
    side,
    count,
    groups: groups.map((group) => ({
      position: group.position,
      count: group.models.length,
      models: group.models.slice(0, NAMED).flatMap((id) => named.get(id) ?? []),
    })),
  }))
  return { theme: standing.theme.id, zones }
}

/** Whose answers to ask for on a theme: of the outermost of yes and of no the first few, those that lead before others. */
export function speakersOf(index: AtlasIndex, theme: Theme): ModelId[][] {
  const models = leadingFirst(index)
  const place = index.vocabulary.themes.findIndex(({ id }) => id === theme.id)
  const positions = models.map((model) => model.positions[place] ?? 'silent')
  const zones = zonesOf({ theme, positions, agreement: classify(theme, positions) }, models)
  return (['yes', 'no'] as const).map(
    (side) => zones.find((zone) => zone.side === side)?.groups[0]?.models.slice(0, HEARD) ?? [],
  )
}

/** Of several that answer alike the one that rests on the most lines; of as many, the first. */
export function loudest(voices: readonly Voice[]): Voice | undefined {
  return voices.reduce<Voice | undefined>(
    (most, voice) => (most && most.answer.cites.length >= voice.answer.cites.length ? most : voice),
    undefined,
  )
}

/** Whether an answer speaks: only then it is a voice. */
export function speaks(answer: CitedAnswer): answer is Exclude<CitedAnswer, { stance: 'silent' }> {
  return answer.stance !== 'silent'
}
