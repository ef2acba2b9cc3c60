import type { AnswerStance } from '../domain/model.ts'
import { STANCE_LABELS, STANCE_MEANINGS } from '../domain/stance.ts'
import { StanceMark } from './stance-mark.tsx'

/** One row a mark: `states` has the mark of `does`, and is told apart by its word. */
const SHOWN: AnswerStance[] = ['does', 'states', 'shared', 'conditional', 'does-not', 'other-role', 'mixed', 'silent']

/** What each mark means, in a double frame as on a map. `headingId` names the section. */
export function Legend({ headingId }: { headingId: string }) {
  return (
    <section aria-labelledby={headingId} className="double-frame">
      <div className="px-4 py-3.5 sm:px-5">
        <h2 id={headingId} className="text-h3">
          How to read the marks
        </h2>
        <dl className="mt-2.5 grid gap-x-8 gap-y-1.5 md:grid-cols-2 lg:grid-cols-1">
          {SHOWN.map((stance) => (
            <div key={stance} className="flex flex-wrap items-start gap-x-2">
              <dt
                className={`flex basis-39 items-start gap-2.5 ${stance === 'silent' ? 'text-ink-3' : 'font-semibold'}`}
              >
                <StanceMark stance={stance} className="mt-0.5" />
                {STANCE_LABELS[stance]}
              </dt>
              <dd className="flex-[1_0_7rem] text-ink-2">{STANCE_MEANINGS[stance]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
