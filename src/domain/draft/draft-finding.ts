import { classify } from '../comparing/agreement-class.ts'
import { closestTo } from '../comparing/pairs.ts'
import type { ModelId, ModelSummary, Theme, ThemeId } from '../model.ts'
import type { Part } from '../prose.ts'
import { type Agreed, agreedIn, agreedWords } from './agreed.ts'
import { type Draft, draftPosition, themesByState } from './draft.ts'

/** What a name in the finding leads to: a model, or a theme of the sheet. */
export type Named = { model: ModelId } | { theme: ThemeId }

type Other = Pick<ModelSummary, 'id' | 'inProse' | 'positions'>

/** How a draft stands to a model. What is not decided is no difference; silence, on either side, is neither. */
export function agreedWith(draft: Draft, themes: readonly Theme[], model: Pick<ModelSummary, 'positions'>): Agreed {
  return agreedIn(
    themes.flatMap((theme, place) => {
      const own = draftPosition(draft, theme)
      return own === undefined ? [] : [classify(theme, [own, model.positions[place] ?? 'silent'])]
    }),
  )
}

/** The models by how close they are to a draft, on the themes that it has decided; the closest first. */
export function closestToDraft<M extends Other>(draft: Draft, themes: readonly Theme[], models: readonly M[]): M[] {
  const decided = themes.map((theme) => draftPosition(draft, theme))
  const asked = themes.filter((_, place) => decided[place] !== undefined)
  const only = (positions: Other['positions']) => positions.filter((_, place) => decided[place] !== undefined)
  const others = models.map((model) => ({ model, positions: only(model.positions) }))
  const own = { model: undefined, positions: decided.filter((position) => position !== undefined) }
  return closestTo<{ model: M | undefined; positions: Other['positions'] }>(asked, own, others).flatMap(
    ({ model }) => model ?? [],
  )
}

/** The theme on which the sources differ most, of those that are not decided. `disputed` are all themes, the most disputed first. */
export function mostDisputedLeft(
  draft: Draft,
  themes: readonly Theme[],
  disputed: readonly ThemeId[],
): Theme | undefined {
  const { undecided } = themesByState(draft, themes)
  return disputed.map((id) => undecided.find((theme) => theme.id === id)).find((theme) => theme !== undefined)
}

/**
 * What a draft comes to: how many themes it answers, how it stands to a model (the closest, unless another is chosen), and the most
 * disputed of those left. The same for whoever writes it and for whoever reads it. Without `models`, which come when they are asked
 * for, it is beside nobody.
 */
export function draftFinding(
  draft: Draft,
  themes: readonly Theme[],
  disputed: readonly ThemeId[],
  models: readonly Other[] = [],
  chosen?: ModelId,
): Part<Named>[] {
  const { answered, undecided, 'left-out': leftOut } = themesByState(draft, themes)
  const next = mostDisputedLeft(draft, themes, disputed)
  const mostDisputed: Part<Named>[] = next ? [{ text: next.inProse, names: { theme: next.id } }, { text: '.' }] : []
  if (answered.length + leftOut.length === 0)
    return [
      { text: 'Nothing is decided yet.' },
      ...(next ? [{ text: ' The sources differ most on ' }, ...mostDisputed] : []),
    ]
  const parts: Part<Named>[] = [
    { text: 'It answers ' },
    { text: String(answered.length), strong: true },
    { text: ` of ${themes.length} themes.` },
  ]
  const other = models.find(({ id }) => id === chosen) ?? closestToDraft(draft, themes, models)[0]
  if (other && answered.length > 0) {
    const words = agreedWords(agreedWith(draft, themes, other))
    parts.push({ text: ' Beside ' }, { text: other.inProse, names: { model: other.id } }, ...words)
  }
  if (next) parts.push({ text: ' Most disputed of those not decided: ' }, ...mostDisputed)
  if (undecided.length === 0) parts.push({ text: ' All of them are decided.' })
  return parts
}
