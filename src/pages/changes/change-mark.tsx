import './change-mark.css'
import type { ReactNode } from 'react'
import type { ChangeKind } from '../../domain/editions/change-kinds.ts'
import { CHANGE_WORDS } from '../../domain/editions/changes-words.ts'

const DOTTED = { strokeDasharray: '1.6 1.6' } as const

/** The upper line is before, the lower one after. */
const SHAPES: Record<ChangeKind, ReactNode> = {
  kept: <path d="M0 3h14M0 7h14" className="stroke-ink-3" />,
  reworded: (
    <>
      <path d="M0 3h14" className="stroke-ink-3" />
      <path d="M0 7.5q1.75-2.5 3.5 0t3.5 0 3.5 0 3.5 0" className="stroke-accent" />
    </>
  ),
  dropped: (
    <>
      <path d="M0 3h14" className="stroke-ink" />
      <path d="M0 7.5h14" className="stroke-ink-3" {...DOTTED} />
    </>
  ),
  new: (
    <>
      <path d="M0 3h14" className="stroke-ink-3" {...DOTTED} />
      <path d="M0 7.5h14" className="stroke-accent" />
    </>
  ),
}

/** The sign of what became of a statement. It stands beside words only. */
export function ChangeSign({ kind, className = '' }: { kind: ChangeKind; className?: string }) {
  return (
    <svg
      viewBox="0 0 14 10"
      fill="none"
      strokeWidth="1.8"
      aria-hidden="true"
      className={`change-sign ${className}`.trimEnd()}
    >
      {SHAPES[kind]}
    </svg>
  )
}

/** What became of a statement: its sign, and its word. */
export function ChangeMark({ kind }: { kind: ChangeKind }) {
  return (
    <span className="change-mark">
      <ChangeSign kind={kind} />
      {CHANGE_WORDS[kind]}
    </span>
  )
}
