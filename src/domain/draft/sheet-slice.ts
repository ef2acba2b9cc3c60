import { spreadOf } from '../comparing/spread.ts'
import { mostContested, standingsOf } from '../comparing/standings.ts'
import type { AtlasIndex, ThemeId } from '../model.ts'
import { LISTED } from '../slices.ts'
import { type Elsewhere, elsewhere } from './elsewhere.ts'

/** What the sheet carries of the atlas: how the others answer each theme, and which they differ on most. */
export interface SheetSlice {
  total: number
  /** In the order of the themes. */
  others: Elsewhere[][]
  /** All themes, the most disputed first. */
  disputed: ThemeId[]
}

/** What the sheet carries of the atlas. Of very many models the way they go is told, no stance. */
export function sheetSlice({ models, vocabulary: { themes } }: Pick<AtlasIndex, 'models' | 'vocabulary'>): SheetSlice {
  const others = themes.map((theme, place) => {
    const zones = spreadOf(
      theme,
      models.map(({ id, positions }) => ({ model: id, position: positions[place] ?? 'silent' })),
    )
    return elsewhere(models.length > LISTED ? zones.map((zone) => ({ ...zone, groups: [] })) : zones, theme)
  })
  return {
    total: models.length,
    others,
    disputed: mostContested(standingsOf(themes, models)).map(({ theme }) => theme.id),
  }
}
