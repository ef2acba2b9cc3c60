import type { AtlasIndex } from '../model.ts'
import { type SpreadZone, spreadOf } from './spread.ts'

/** What the list of themes carries: how all models stand on each, in the order of the themes. */
export interface ThemesSlice {
  total: number
  spreads: SpreadZone[][]
}

/** Up to so many models each have a mark; of more the zones alone are carried, whose figures do not grow. */
const MOST_MARKS = 40

/** How all models stand on each theme. */
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
    spreads:
      models.length > MOST_MARKS ? spreads.map((zones) => zones.map((zone) => ({ ...zone, groups: [] }))) : spreads,
  }
}
