import type { AnswerStance } from '../../domain/model.ts'
import { STANCE_LABELS, STANCE_MEANINGS } from '../../domain/statements/stance.ts'
import { StanceMark } from './stance-mark.tsx'

const STANCES = Object.keys(STANCE_MEANINGS) as AnswerStance[]

/**
 * What each mark means, one row a mark, in a double frame as on a map. `headingId` names the section. `long` tells above the
 * others what a fact is, where there are facts to be compared.
 */
export function Legend({ headingId, long = false }: { headingId: string; long?: boolean }) {
  return (
    <section aria-labelledby={headingId} className="double-frame">
      <div className="px-4 py-3.5 sm:px-5">
        <h2 id={headingId} className="text-h3">
          How to read the marks
        </h2>
        {long && (
          <div className="mt-2.5 mb-3 flex items-start gap-4 border-b border-rule pb-3">
            <StanceMark stance="states" letter="a" className="size-11" />
            <div>
              <h3 className="text-theme">A fact about the role</h3>
              <p className="mt-0.5 text-question text-ink-2">
                Neither yes nor no. Within a question a letter always stands for the same answer. A hole in place of a
                letter: told in its own words, so nobody is said to agree or to differ.
              </p>
            </div>
          </div>
        )}
        <dl className="mt-2.5 grid gap-x-8 gap-y-1.5 md:grid-cols-2 lg:grid-cols-1">
          {STANCES.filter((stance) => !long || stance !== 'states').map((stance) => (
            <div key={stance} className="flex flex-wrap items-start gap-x-2">
              <dt
                className={`flex basis-39 items-start gap-2.5 ${stance === 'silent' ? 'text-ink-3' : 'font-semibold'}`}
              >
                <StanceMark stance={stance} letter={stance === 'states' ? 'a' : undefined} className="mt-0.5" />
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
