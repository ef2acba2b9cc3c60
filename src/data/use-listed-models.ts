import type { ModelsSlice } from '../domain/editions/models-slice.ts'
import type { Fetched } from '../domain/fetched.ts'
import type { AtlasIndex, ModelId, ModelSummary } from '../domain/model.ts'
import { useIndexOnDemand } from './use-index-on-demand.ts'

/** The models of a list, as far as they are here, and those of them that are chosen. */
export interface ListedModels {
  models: readonly ModelSummary[]
  /** Other editions of their organisations. */
  editions: readonly ModelSummary[]
  /** Whether the page brought all there are along. */
  isWhole: boolean
  /** Whether these are all there are. */
  isAll: boolean
  chosen: ModelSummary[]
  /** Their ids: what turned out not to be here is forgotten; what may yet be found is not. */
  kept: readonly ModelId[]
  isWaiting: boolean
  /** Fetches the rest; `asked` says whether somebody did. */
  ask: () => void
  asked: boolean
  query: Fetched<AtlasIndex>
}

/**
 * What a list of models shows: those that the page brought along, and of many the rest once somebody asks for them, once one
 * that is not among the first is `chosen`, or where the page `wantsAll`.
 */
export function useListedModels(slice: ModelsSlice, chosen: readonly ModelId[], wantsAll = false): ListedModels {
  const isWhole = slice.total === slice.listed.length
  const first = [...slice.listed, ...slice.editions]
  const needs = !isWhole && (wantsAll || chosen.some((id) => !first.some((model) => model.id === id)))
  const { query, asked, ask } = useIndexOnDemand(needs)
  const rest = query.state === 'ready' ? query.data : undefined
  const { models, editions } = rest ?? { models: slice.listed, editions: slice.editions }
  const isAll = isWhole || rest !== undefined
  const found = chosen.flatMap((id) => [...models, ...editions].find((model) => model.id === id) ?? [])
  const isWaiting = !isWhole && (asked || needs) && query.state === 'loading'
  const kept = isAll || !(asked || needs) ? found.map(({ id }) => id) : chosen
  return { models, editions, isWhole, isAll, chosen: found, kept, isWaiting, ask, asked, query }
}
