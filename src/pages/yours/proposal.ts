import { withdrawn } from '../../domain/draft/accepting.ts'
import { type DeskChoice, deskChoices, givenBy, ownChoice } from '../../domain/draft/desk-choices.ts'
import { type Credit, type Decision, type Draft, type DraftDocument, decisionOn } from '../../domain/draft/draft.ts'
import { type GivenTo, givenOf } from '../../domain/draft/given.ts'
import type { Passage } from '../../domain/draft/passages.ts'
import { resultOf } from '../../domain/draft/reader-document.ts'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { RoleId, Theme, ThemeId } from '../../domain/model.ts'

/** What the reader chose of a passage otherwise than suggested. */
export interface Picked {
  /** What is chosen anew of a passage that gave something: its part on one theme, or another part beside those. Left out: its first. */
  part?: ThemeId | 'another' | undefined
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
  /** It was accepted before, and would be in place of that. */
  isAgain: boolean
  /** What it gave before, theme by theme. */
  given: readonly GivenTo[]
  /** Of these the one in whose place it would be accepted; left out where it would be another. */
  over: ThemeId | undefined
  /** What is suggested beside what stays of that. */
  open: readonly ThemeSuggestion[] | undefined
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
  const given = givenOf(resultOf(document, at))
  const before = picked.part === 'another' ? undefined : (given.find((each) => each.theme === picked.part) ?? given[0])
  const staying = given.filter((each) => each !== before)
  const open = suggestions?.filter((each) => !staying.some(({ theme }) => theme === each.theme))
  const place = { key: at, lines: [passage.from, passage.to] as const }
  const chosen = picked.theme ?? before?.theme ?? open?.[0]?.theme
  const theme = themes.find(({ id }) => id === chosen)
  const suggestion = open?.find((each) => each.theme === chosen)
  const offered = new Set([...(open ?? []).slice(0, OFFERED).map((each) => each.theme), ...(chosen ? [chosen] : [])])
  const rest = before ? withdrawn(draft, at, before.theme) : draft
  const standing = theme && decisionOn(rest, theme.id)
  const gaveBefore = theme && before?.theme === theme.id ? before.gave : undefined
  // A part of what others say: what it says by itself is guessed once more.
  const wasPart = gaveBefore?.stance === 'mixed' && standing?.stance !== undefined && standing.stance !== 'mixed'
  const gives =
    theme &&
    ((wasPart ? undefined : gaveBefore) ??
      givenBy((suggestion ?? suggestions?.[0])?.stance ?? { stance: 'does', cues: [] }, theme, passage.text))
  const offeredChoices = gives ? deskChoices(standing, place, gives) : []
  const choices = wasPart
    ? [...offeredChoices].sort((a, b) => Number(b.way === 'mixed') - Number(a.way === 'mixed'))
    : offeredChoices
  const choice = picked.own ? ownChoice(standing, place, picked.own, passage.text) : choices[picked.choice ?? 0]
  const words = picked.words ?? choice?.shown.words ?? ''
  return {
    isAgain: before !== undefined,
    given,
    over: before?.theme,
    open,
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
