import type { Theme } from '../model.ts'
import { type Draft, decisionOn, themesByState } from './draft.ts'

/** The themes that a draft is silent on: left out on purpose, or because its document says nothing of them, to its end. */
export function leftOut(draft: Draft, themes: readonly Theme[]): { onPurpose: Theme[]; unsaid: Theme[] } {
  const silent = themesByState(draft, themes)['left-out']
  const isUnsaid = ({ id }: Theme) => decisionOn(draft, id)?.unsaid === true
  return { onPurpose: silent.filter((theme) => !isUnsaid(theme)), unsaid: silent.filter(isUnsaid) }
}
