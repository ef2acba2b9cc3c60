import type { ModelSummary, Theme } from '../model.ts'
import type { Position } from '../position.ts'
import { type Agreement, classify, contestedFirst, countAgreements } from './agreement-class.ts'

/** Where a set of models stands on one theme, by their positions alone: all that the index knows of them. */
export interface Standing {
  theme: Theme
  /** In the order of the models. */
  positions: Position[]
  agreement: Agreement
}

type Positioned = Pick<ModelSummary, 'positions'>

/** Where a set of models stands on each theme. `themes` are those of the vocabulary, in its order. */
export function standingsOf(themes: readonly Theme[], models: readonly Positioned[]): Standing[] {
  return themes.map((theme, place) => {
    const positions = models.map((model) => model.positions[place] ?? 'silent')
    return { theme, positions, agreement: classify(theme, positions) }
  })
}

/** All themes, the most contested first: those on which they differ by how much, then class by class. */
export function mostContested(standings: readonly Standing[]): Standing[] {
  return contestedFirst(standings, ({ positions }) => positions)
}

/** The themes on which they differ, the widest gap first; ties keep the order of the themes. */
export function widestFirst(standings: readonly Standing[]): Standing[] {
  return mostContested(standings.filter(({ agreement }) => agreement === 'differ'))
}

/** The themes on which two or more speak and agree: first those on which all do. */
export function settled(standings: readonly Standing[]): Standing[] {
  return mostContested(standings.filter(({ agreement }) => agreement === 'all-agree' || agreement === 'some-silent'))
}

/** How many themes fall into each class for a set of models. */
export function countsOf(themes: readonly Theme[], models: readonly Positioned[]): Record<Agreement, number> {
  return countAgreements(standingsOf(themes, models).map(({ agreement }) => agreement))
}

/** On how many themes a set of models differs. */
export function differencesOf(themes: readonly Theme[], models: readonly Positioned[]): number {
  return countsOf(themes, models).differ
}

/** The `size` models that differ on the most themes: a first comparison worth looking at. All where there are fewer. */
export function mostApart<M extends Positioned>(themes: readonly Theme[], models: readonly M[], size: number): M[] {
  if (models.length <= size) return [...models]
  let most = { models: [] as M[], differences: -1 }
  for (const some of subsets(models, size)) {
    const differences = differencesOf(themes, some)
    if (differences > most.differences) most = { models: some, differences }
  }
  return most.models
}

/** Every subset of a size, in order. For a handful of models: there are very many of a large set. */
function subsets<M>(models: readonly M[], size: number): M[][] {
  if (size === 0) return [[]]
  return models.flatMap((model, place) => subsets(models.slice(place + 1), size - 1).map((rest) => [model, ...rest]))
}
