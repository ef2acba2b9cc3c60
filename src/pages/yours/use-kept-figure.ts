import { useEffect } from 'react'
import type { DraftsState } from '../../data/drafts/drafts-state.ts'
import { keepDecidedFigure } from '../../data/drafts/keep-decided-figure.ts'
import { decidedCount } from '../../domain/draft/draft.ts'
import type { Theme } from '../../domain/model.ts'

/** Keeps for the header of every page how many themes of the draft are decided. */
export function useKeptFigure({ is, current }: DraftsState, themes: readonly Theme[]): void {
  const decided = current && decidedCount(current.draft, themes)
  useEffect(() => {
    if (is === 'ready') keepDecidedFigure(decided)
  }, [is, decided])
}
