import { mostContested, standingsOf } from '../comparing/standings.ts'
import type { AtlasIndex, ModelSummary, ThemeId } from '../model.ts'
import { firstModels } from '../slices.ts'

/** What the start of the reader's own role carries of the atlas: whom to begin from, and what to begin with. */
export interface StartSlice {
  total: number
  /** Those that lead, to be copied. */
  featured: Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'version' | 'positions'>[]
  /** The most disputed themes, the widest gap first. */
  disputed: ThemeId[]
}

/** So many themes are named as examples. */
const EXAMPLES = 4

/** What the start of the reader's own role carries of the atlas. */
export function startSlice(index: AtlasIndex): StartSlice {
  const { themes } = index.vocabulary
  return {
    total: index.models.length,
    featured: firstModels(index).map(({ id, name, shortName, version, positions }) => ({
      id,
      name,
      shortName,
      version,
      positions,
    })),
    disputed: mostContested(standingsOf(themes, index.models))
      .slice(0, EXAMPLES)
      .map(({ theme }) => theme.id),
  }
}
