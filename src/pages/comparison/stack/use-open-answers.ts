import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { answerOn } from '../../../domain/answer.ts'
import type { PageLink } from '../../../domain/links/page-kinds.ts'
import type { ModelId, ThemeId } from '../../../domain/model.ts'
import { type Column, isReady } from '../columns.ts'

/** The answers that were chosen, by theme: two columns and back again, and they are open as they were. */
let kept: ReadonlyMap<ThemeId, readonly ModelId[]> = new Map()

/**
 * Which answers of a stack show their statements. The link names the themes; which of a theme’s answers are meant is not in
 * it, so that whoever is sent it sees them all, and two columns show the row. `toggle` opens and shuts a theme.
 */
export function useOpenAnswers(
  { view: { open } }: PageLink<'comparison'>,
  columns: readonly Column[],
  toggle: (theme: ThemeId) => void,
): {
  openedOn: (theme: ThemeId) => readonly ModelId[]
  toggleAnswer: (theme: ThemeId, model: ModelId) => void
} {
  const [chosen, choose] = useState(kept)
  const openedOn = (theme: ThemeId): readonly ModelId[] => {
    if (!open.includes(theme)) return []
    const speak = columns.filter(
      (column) => isReady(column) && answerOn(column.data.answers, theme).stance !== 'silent',
    )
    const speakers = speak.map(({ id }) => id)
    const still = chosen.get(theme)?.filter((id) => speakers.includes(id)) ?? []
    return still.length > 0 ? still : speakers
  }
  const latest = useRef({ openedOn, toggle })
  useLayoutEffect(() => {
    latest.current = { openedOn, toggle }
  })
  const toggleAnswer = useCallback((theme: ThemeId, model: ModelId) => {
    const { openedOn, toggle } = latest.current
    const before = openedOn(theme)
    const after = before.includes(model) ? before.filter((id) => id !== model) : [...before, model]
    kept = new Map(kept).set(theme, after)
    choose(kept)
    if (before.length > 0 !== after.length > 0) toggle(theme)
  }, [])
  return { openedOn, toggleAnswer }
}
