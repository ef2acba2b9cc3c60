import type { ReactNode } from 'react'
import type { PathStep, Statement } from '../../domain/model.ts'
import { StatementTags } from './statement-tags.tsx'

/**
 * A station of a career path in words: what it is, its level and its condition as the document has them, and what limits
 * it. `onlyIf` is the condition of its statement, where the station names none; `children` are the ways to its lines.
 */
export function StationWords({
  step,
  onlyIf,
  limits,
  children,
}: {
  step: Pick<PathStep, 'label' | 'level' | 'when'>
  onlyIf?: string | undefined
  limits?: Pick<Statement, 'hedged' | 'status'> | undefined
  children: ReactNode
}) {
  return (
    <>
      <p className="font-serif text-theme font-semibold">{step.label}</p>
      {step.level && <p className="text-question text-ink-2">{step.level}</p>}
      {step.when && <p className="text-question text-ink-2">When {step.when}</p>}
      {onlyIf && <p className="text-question text-ink-2">Only if {onlyIf}</p>}
      {limits && (
        <div className="my-1 empty:hidden">
          <StatementTags statement={limits} />
        </div>
      )}
      <p>{children}</p>
    </>
  )
}
