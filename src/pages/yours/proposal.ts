import { withdrawn } from '../../domain/draft/accepting.ts'
import { type DeskChoice, deskChoices, givenBy, ownChoice } from '../../domain/draft/desk-choices.ts'
import { type Credit, type Decision, type Draft, type DraftDocument, decisionOn } from '../../domain/draft/draft.ts'
import type { Passage } from '../../domain/draft/passages.ts'
import { resultOf } from '../../domain/draft/reader-document.ts'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { RoleId, Theme, ThemeId } from '../../domain/model.ts'

/** What the reader chose of a passage otherwise than suggested. */
export interface Picked {
  theme?: ThemeId | undefined
  /** Which of the stances offered. */
  choice?: number | undefined
  /** Another stance than those. */
  own?: Decision | undefined
  words?: string | undefined
  credit?: Credit | undefined
}

/** What a passage would be accepted as. */
export interface Proposal {
  /** It was accepted before. */
  isAgain: boolean
  /** The themes to choose of. */
  offered: Theme[]
  /** Left out where none is suggested or chosen. */
  theme: Theme | undefined
  /** What is suggested of that theme. */
  suggestion: ThemeSuggestion | undefined
  /** The roles that the passage names, to be shared with. */
  named: readonly RoleId[]
  /** What the theme says without the passage. */
  standing: Decision | undefined
  choices: DeskChoice[]
  choice: DeskChoice | undefined
  words: string
  /** What the theme says once it is accepted. */
  shown: Decision | undefined
}

/** So many themes are offered at once. */
export const OFFERED = 2

/** What a passage would be accepted as: what is suggested, or what it gave before, as far as the reader `picked` nothing else. */
export function proposalOf(
  { draft, document, at, passage }: { draft: Draft; document: DraftDocument; at: string; passage: Passage },
  suggestions: readonly ThemeSuggestion[] | undefined,
  picked: Picked,
  themes: readonly Theme[],
): Proposal {
  const result = resultOf(document, at)
  const before = result?.as === 'answer' ? result : undefined
  const place = { key: at, lines: [passage.from, passage.to] as const }
  const chosen = picked.theme ?? before?.theme ?? suggestions?.[0]?.theme
  const theme = themes.find(({ id }) => id === chosen)
  const suggestion = suggestions?.find((each) => each.theme === chosen)
  const offered = new Set([
    ...(suggestions ?? []).slice(0, OFFERED).map((each) => each.theme),
    ...(chosen ? [chosen] : []),
  ])
  const standing = theme && decisionOn(withdrawn(draft, at), theme.id)
  const gaveBefore = theme && before?.theme === theme.id ? before.gave : undefined
  // A part of what others say: what it says by itself is guessed once more.
  const wasPart = gaveBefore?.stance === 'mixed' && standing?.stance !== undefined && standing.stance !== 'mixed'
  const given =
    theme &&
    ((wasPart ? undefined : gaveBefore) ??
      givenBy((suggestion ?? suggestions?.[0])?.stance ?? { stance: 'does', cues: [] }, theme, passage.text))
  const offeredChoices = given ? deskChoices(standing, place, given) : []
  const choices = wasPart
    ? [...offeredChoices].sort((a, b) => Number(b.way === 'mixed') - Number(a.way === 'mixed'))
    : offeredChoices
  const choice = picked.own ? ownChoice(standing, place, picked.own, passage.text) : choices[picked.choice ?? 0]
  const words = picked.words ?? choice?.shown.words ?? ''
  return {
    isAgain: before !== undefined,
    offered: [...offered].flatMap((each) => themes.find(({ id }) => id === each) ?? []),
    theme,
    suggestion,
    named: suggestions?.[0]?.named ?? [],
    standing,
    choices,
    choice,
    words,
    shown: choice && {
      ...choice.shown,
      words,
      ...(picked.credit && words.trim() !== '' && { credit: picked.credit }),
    },
  }
}
