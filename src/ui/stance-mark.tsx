import type { ReactNode } from 'react'
import type { AnswerStance } from '../domain/model.ts'
import { type StanceMark as Mark, STANCE_MARKS } from '../domain/stance.ts'

const SURFACE = { stroke: 'var(--surface)', fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const LINE = { stroke: 'currentColor', fill: 'none' } as const

const SHAPES: Record<Mark, ReactNode> = {
  does: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.3-4.8" {...SURFACE} strokeWidth="1.7" />
    </>
  ),
  shared: (
    <>
      <circle cx="10.6" cy="8" r="4.6" {...LINE} strokeWidth="1.5" />
      <circle cx="5.4" cy="8" r="4.7" fill="currentColor" />
    </>
  ),
  only: (
    <>
      <path d="M8 1.3 14.7 8 8 14.7 1.3 8z" {...LINE} strokeWidth="1.7" strokeLinejoin="round" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  not: (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.6" fill="currentColor" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" {...SURFACE} strokeWidth="1.8" />
    </>
  ),
  'other-role': (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.6" {...LINE} strokeWidth="1.6" />
      <path
        d="M4.8 8h6.2M8.6 5.6 11 8l-2.4 2.4"
        {...LINE}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  mixed: (
    <>
      <path d="M7.2 1a7 7 0 0 0 0 14z" fill="currentColor" />
      <path d="M9.6 2.2h3a1.6 1.6 0 0 1 1.6 1.6v8.4a1.6 1.6 0 0 1-1.6 1.6h-3z" {...LINE} strokeWidth="1.5" />
    </>
  ),
  silent: <circle cx="8" cy="8" r="6.2" {...LINE} strokeWidth="1.7" strokeLinecap="round" strokeDasharray="0 3.246" />,
}

/** The shapes of all marks, once a page: a comparison shows them by the hundred. */
export function MarkSprite() {
  return (
    <svg className="hidden" aria-hidden="true">
      {Object.entries(SHAPES).map(([mark, shape]) => (
        <symbol key={mark} id={`mark-${mark}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  )
}

/** The mark of a stance, drawn from the page's `MarkSprite`. It is never alone: the words stand beside it, so screen readers pass it over. */
export function StanceMark({ stance, className = '' }: { stance: AnswerStance; className?: string }) {
  const mark = STANCE_MARKS[stance]
  return (
    <svg className={`mark mark-${mark} ${className}`} aria-hidden="true">
      <use href={`#mark-${mark}`} />
    </svg>
  )
}
