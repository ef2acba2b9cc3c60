import type { AtlasIndex, ModelId } from '../model.ts'
import type { KindGroup } from '../models-view.ts'
import { kindsAmong } from '../statements/kind-groups.ts'
import { type CountedZone, inFigures, spreadOf } from './spread.ts'
import { countInGroups } from './spread-groups.ts'

/** No more of a kind are named than can stand side by side. */
const MOST_NAMED = 5

/** The organisations of one kind on all themes. */
export interface KindOnThemes {
  kind: KindGroup
  count: number
  /** For each theme how many of them stand in each group, in the order of its zones. */
  groups: number[][]
  /** Who they are, where they are few enough to stand side by side; else nobody. */
  models: ModelId[]
}

/** What the list of themes carries, in figures alone: how all models stand on each, in the order of the themes. */
export interface ThemesSlice {
  total: number
  spreads: CountedZone[][]
  kinds: KindOnThemes[]
}

/** How all models stand on each theme, and how those of each kind. */
export function themesSlice({
  models,
  vocabulary: { themes },
}: Pick<AtlasIndex, 'models' | 'vocabulary'>): ThemesSlice {
  const spreads = themes.map((theme, place) =>
    spreadOf(
      theme,
      models.map(({ id, positions }) => ({ model: id, position: positions[place] ?? 'silent' })),
    ),
  )
  return {
    total: models.length,
    spreads: spreads.map(inFigures),
    kinds: kindsAmong(models).map(({ kind, count, own }) => {
      const ids = own.map(({ id }) => id)
      const some = new Set(ids)
      return {
        kind,
        count,
        groups: spreads.map((zones) => countInGroups(zones, some)),
        models: count > MOST_NAMED ? [] : ids,
      }
    }),
  }
}
