import { type Agreement, classify } from '../comparing/agreement-class.ts'
import type { Theme, ThemeId } from '../model.ts'
import type { Part } from '../prose.ts'
import { agreedIn, agreedWords } from './agreed.ts'
import { type Draft, decidedCount, draftPosition, themesByState } from './draft.ts'

/** What somebody's draft comes to: how many themes it answers and, where the reader has one, how it stands to theirs. */
export function somebodysFinding(
  draft: Draft,
  themes: readonly Theme[],
  disputed: readonly ThemeId[],
  own: Draft | undefined,
): Part<ThemeId>[] {
  const { answered } = themesByState(draft, themes)
  const parts: Part<ThemeId>[] = [
    { text: 'It answers ' },
    { text: String(answered.length), strong: true },
    { text: ` of ${themes.length} themes.` },
  ]
  if (!own || decidedCount(own, themes) === 0 || answered.length === 0) return parts
  const classes = classesBeside(draft, own, themes)
  parts.push({ text: ' Beside your draft' }, ...agreedWords(agreedIn([...classes.values()])))
  const widest = disputed.find((id) => classes.get(id) === 'differ')
  const theme = themes.find(({ id }) => id === widest)
  if (theme) parts.push({ text: ' The widest gap: ' }, { text: theme.inProse, names: theme.id }, { text: '.' })
  return parts
}

/** How two drafts stand to each other on the themes that both have decided. */
function classesBeside(draft: Draft, own: Draft, themes: readonly Theme[]): Map<ThemeId, Agreement> {
  const classes = new Map<ThemeId, Agreement>()
  for (const theme of themes) {
    const [theirs, mine] = [draftPosition(draft, theme), draftPosition(own, theme)]
    if (theirs !== undefined && mine !== undefined) classes.set(theme.id, classify(theme, [theirs, mine]))
  }
  return classes
}
