import type { StatementSlice } from '../../domain/heads/statement-slice.ts'
import type { Role, Theme } from '../../domain/model.ts'
import { uncapitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'

/** What the other models answer on the statement's theme, each with the way to the two side by side. */
export function OtherAnswers({ slice, theme, roles }: { slice: StatementSlice; theme: Theme; roles: readonly Role[] }) {
  const { summary, others } = slice
  return (
    <section aria-labelledby="others" className="mt-12">
      <h2 id="others">What others say</h2>
      <p className="mt-1 text-question text-ink-3">{theme.question}</p>
      {others.length === 0 && <p className="mt-3">No other model is here yet.</p>}
      <ul className="mt-4 grid border-t-2 border-ink md:grid-cols-2 md:gap-x-12">
        {others.map(({ summary: other, answer }) => (
          <li key={other.id} className="flex flex-col border-b border-rule py-4">
            <h3>
              <LinkTo link={{ page: 'model', model: other.id }} className="title-link">
                {other.name}
              </LinkTo>
            </h3>
            <div className={`mt-1.5 flex-1 ${answer.stance === 'silent' ? 'unsurveyed min-h-14 px-3 py-2' : ''}`}>
              {answer.stance === 'silent' ? (
                <StanceLine said={answer} roles={roles} />
              ) : (
                <AnswerLines said={answer} theme={theme} roles={roles} className="answer mt-1 first:mt-0" />
              )}
            </div>
            <p className="mt-1.5">
              <LinkTo
                link={{ page: 'row', models: [summary.id, other.id].sort(), theme: theme.id }}
                className="link small-link"
              >
                Side by side with {other.inProse}
              </LinkTo>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <LinkTo link={{ page: 'theme', theme: theme.id }} className="button">
          Everybody on {uncapitalised(theme.name)}
          <Icon name="arrow" />
        </LinkTo>
      </p>
    </section>
  )
}
