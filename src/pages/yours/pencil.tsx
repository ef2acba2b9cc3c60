import type { ReactNode } from 'react'
import { type Draft, decisionOn, draftPosition } from '../../domain/draft/draft.ts'
import type { Theme } from '../../domain/model.ts'
import { stanceOf } from '../../domain/position.ts'
import { drawFingerprint, FINGERPRINT_HEIGHT } from '../../domain/statements/fingerprint.ts'
import { counted } from '../../domain/words.ts'
import { Icon } from '../../ui/marks/icons.tsx'

// What a draft is drawn with. Nothing of it ever looks like what the atlas compiles and cites: pencil beside ink.

const DRAWINGS = {
  undo: <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7" />,
  redo: <path d="m10 3 3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9" />,
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />,
} satisfies Record<string, ReactNode>

/** A line icon of the workbench. It only ever stands beside words, or in a control that has a name. */
export function PencilIcon({ name, className = 'size-4' }: { name: keyof typeof DRAWINGS; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`icon ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  )
}

/** Says of a name that it is a draft's. */
export function DraftTag({ children }: { children: string }) {
  return (
    <span className="draft-tag">
      <Icon name="pencil" className="size-3.5" />
      {children}
    </span>
  )
}

/** The mark of what is not decided: an empty box, no silence. */
export function UndecidedMark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`undecided-mark ${className}`} aria-hidden="true">
      <rect x="2" y="2" width="12" height="12" rx="2.2" />
    </svg>
  )
}

/** A draft at a glance: on a dashed line, with nothing where nothing is decided. */
export function DraftFingerprint({ draft, themes }: { draft: Draft; themes: readonly Theme[] }) {
  const stances = themes.map((theme) => {
    const position = draftPosition(draft, theme)
    return position === undefined ? ('undecided' as const) : stanceOf(position)
  })
  const drawing = drawFingerprint(stances, themes)
  const decided = stances.filter((stance) => stance !== 'undecided').length
  const touched = themes.filter(({ id }) => decisionOn(draft, id)).length
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${FINGERPRINT_HEIGHT}`}
      className="block h-9 max-w-full"
      role="img"
      aria-label={`${decided} of ${counted(themes.length, 'theme')} decided${touched > decided ? `, ${touched - decided} begun` : ''}`}
    >
      <path stroke="var(--graphite)" strokeWidth=".75" strokeDasharray="3 2.2" d={drawing.baseline} />
      {drawing.bars.map(({ mark, path }) => (
        <path key={mark} className={`mark-${mark}`} fill="currentColor" d={path} />
      ))}
      {drawing.dots && <path stroke="var(--silent)" strokeWidth="3" strokeLinecap="round" d={drawing.dots} />}
    </svg>
  )
}
