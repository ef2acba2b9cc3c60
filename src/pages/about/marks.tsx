import { Fragment, type ReactNode } from 'react'
import type { AnswerStance } from '../../domain/model.ts'
import { STANCE_LABELS } from '../../domain/statements/stance.ts'
import { STATUS_WORDS } from '../../domain/statements/statement-status.ts'
import { capitalised } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

const MEANINGS: [AnswerStance, ReactNode][] = [
  [
    'states',
    'The source tells a fact about the role, such as how many teams it covers: neither yes nor no. Within a question a letter always stands for the same answer. A hole in place of a letter: told in its own words, so nobody is said to agree or to differ.',
  ],
  ['does', 'The source gives the duty to the tech lead.'],
  ['shared', 'The source gives the duty to the tech lead together with another role, which is named.'],
  ['conditional', 'The tech lead does it where a condition holds. The condition is always written out.'],
  ['mixed', 'Parts yes, parts no; or only part of the question is answered. It is a shape, not a position.'],
  ['does-not', 'The source rules it out in words.'],
  ['other-role', 'The source gives it to somebody else, who is named, without saying that the tech lead may not.'],
  ['silent', 'The source does not mention it. That is not a no: it may go without saying, or belong to another page.'],
]

const STATUSES = [
  ['unfinished', 'The passage is a stub or a note. It is marked, and not filled in.'],
  ['elsewhere', 'It is said of other companies than the one described. It feeds no answer.'],
  ['anecdote', 'One story, told to make a point. It feeds no answer.'],
  ['example', 'Named only to illustrate something else. It feeds no answer.'],
] as const

/** What the stances mean in full, the three that are easily confused, and what limits a statement. */
export function Marks() {
  return (
    <section aria-labelledby="marks" className="prose">
      <h2 id="marks">The marks</h2>
      <p>Each answer and each statement takes one stance. A mark never stands without its words.</p>
      <dl className="terms">
        {MEANINGS.map(([stance, meaning]) => (
          <Fragment key={stance}>
            <dt className="flex items-start gap-2.5">
              <StanceMark stance={stance} letter={stance === 'states' ? 'a' : undefined} className="mt-0.5" />
              {STANCE_LABELS[stance]}
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        Three of these are easy to confuse, because none of them gives the duty to the tech lead. But only{' '}
        <strong>Explicitly not</strong> denies it; <strong>Another role does</strong> names who has it and leaves the
        rest open; and <strong>Says nothing</strong> settles nothing either way. They are counted apart, and never read
        as one another.
      </p>
      <h3>What limits a statement</h3>
      <dl className="terms">
        <dt>Hedged in the source</dt>
        <dd>The source says may, could, likely or can include. We keep the doubt.</dd>
        {STATUSES.map(([status, meaning]) => (
          <Fragment key={status}>
            <dt>{capitalised(STATUS_WORDS[status])}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
