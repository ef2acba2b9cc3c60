import type { Role } from '../domain/model.ts'
import { type StanceTerms, stanceWords } from '../domain/stance.ts'
import { StanceMark } from './stance-mark.tsx'

/** A stance as mark and words, with its condition or partner: “Only if the engineering manager agrees”. */
export function StanceLine({
  said,
  roles,
  hedged = false,
}: {
  said: StanceTerms
  roles: readonly Role[]
  hedged?: boolean | undefined
}) {
  const silent = said.stance === 'silent'
  return (
    <p className="flex items-start gap-2">
      <StanceMark stance={said.stance} className="mt-0.5" />
      <span className={silent ? 'text-ink-3' : 'font-semibold'}>
        {stanceWords(said, roles)}
        {hedged && <span className="font-normal text-ink-3"> · hedged in the source</span>}
      </span>
    </p>
  )
}
