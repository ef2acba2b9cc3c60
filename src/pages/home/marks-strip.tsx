import './marks-strip.css'
import type { AnswerStance, Theme } from '../../domain/model.ts'
import { STANCE_LABELS, STANCE_MEANINGS } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** In the order in which they stand beside each other, four by two. */
const STANCES: readonly AnswerStance[] = [
  'does',
  'shared',
  'conditional',
  'states',
  'does-not',
  'other-role',
  'mixed',
  'silent',
]
const SIGNS = STANCES.slice(0, 5)

/** What the marks mean, and what a fingerprint is. On a phone it is folded behind five of the marks. */
export function MarksStrip({ themes }: { themes: readonly Theme[] }) {
  return (
    <section aria-labelledby="marks" className="marks-strip">
      <details>
        <summary className="marks-fold">
          <h2 id="marks" className="marks-title">
            How to read the marks
          </h2>
          <span className="marks-signs" aria-hidden="true">
            {SIGNS.map((stance) => (
              <Mark key={stance} stance={stance} />
            ))}
          </span>
        </summary>
        <dl className="marks-list">
          {STANCES.map((stance) => (
            <div key={stance} className="marks-item">
              <dt className={stance === 'silent' ? 'text-ink-3' : 'font-semibold'}>
                <Mark stance={stance} />
                {STANCE_LABELS[stance]}
              </dt>
              <dd className="text-ink-2">{STANCE_MEANINGS[stance]}</dd>
            </div>
          ))}
        </dl>
        <p className="marks-prints">
          A fingerprint has one bar a question, {themes[0]?.ref} to {themes.at(-1)?.ref}. Up does it, half-height shares
          it, hollow is conditional. Down rules it out, hollow down leaves it to another role; both ways is mixed. A
          sign is a fact, a dot silence.
        </p>
      </details>
    </section>
  )
}

function Mark({ stance }: { stance: AnswerStance }) {
  return <StanceMark stance={stance} letter={stance === 'states' ? 'a' : undefined} />
}
