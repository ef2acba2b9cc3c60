import type { Theme, ThemeId } from '../model.ts'
import type { SheetShow } from '../sheet-shown.ts'
import { type Draft, decisionOn, decisionState } from './draft.ts'

/** What the views are called. */
export const SHEET_SHOW_NAMES: Record<SheetShow, string> = {
  all: 'All',
  undecided: 'Not decided',
  answered: 'Answered',
  'left-out': 'Left out',
}

/** The themes that a view shows, in the order of the atlas. */
export function themesShown(draft: Draft, themes: readonly Theme[], show: SheetShow): Theme[] {
  return themes.filter((theme) => show === 'all' || decisionState(decisionOn(draft, theme.id), theme) === show)
}

/** The next theme that is not decided, after one and round again from the first; undefined where all others are. */
export function nextUndecided(draft: Draft, themes: readonly Theme[], after?: ThemeId): Theme | undefined {
  const place = themes.findIndex(({ id }) => id === after)
  const around = [...themes.slice(place + 1), ...themes.slice(0, Math.max(place, 0))]
  return around.find((theme) => decisionState(decisionOn(draft, theme.id), theme) === 'undecided')
}
