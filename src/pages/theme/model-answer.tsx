import { yearOf } from '../../domain/citation.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { Role, Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'

/** What one model answers on a theme, with every statement of its that speaks to it. Silence is hatched, and said. */
export function ModelAnswer({
  model: { summary, source, answer, statements },
  theme,
  themes,
  roles,
}: {
  model: ModelOnTheme
  theme: Theme
  themes: readonly Theme[]
  roles: readonly Role[]
}) {
  const { id, name, byline, version, caveat } = summary
  const nameOf = (other: string) => themes.find((each) => each.id === other)?.name
  return (
    <section id={answerPlace(id)} aria-labelledby={`${id}-name`} className="theme-row">
      <div>
        <h2 id={`${id}-name`} className="text-h3">
          <LinkTo link={{ page: 'model', model: id }} className="title-link">
            {name}
          </LinkTo>
        </h2>
        <p className="text-question text-ink-3">
          {byline}, {yearOf(version)}
          <ShareLink
            path={`${formatPath({ page: 'theme', theme: theme.id })}#${answerPlace(id)}`}
            label={`Link to ${name} on ${theme.name}`}
          />
        </p>
        <CaveatLine caveat={caveat} className="mt-1 text-question" />
      </div>
      <div className="min-w-0">
        {answer.stance === 'silent' ? (
          <div className="unsurveyed min-h-14 px-3 py-2.5">
            <StanceLine said={answer} roles={roles} />
            {statements.length === 0 && (
              <p className="mt-0.5 pl-6 text-ink-3">No statement on this theme in the source.</p>
            )}
          </div>
        ) : (
          <>
            <AnswerLines
              said={answer}
              theme={theme}
              roles={roles}
              className="mt-1 max-w-2xl font-serif text-h3 text-pretty first:mt-0"
            />
            <TakeLink mark={`${id}#${theme.id}`} describedBy={`${id}-name`}>
              Take this answer
            </TakeLink>
          </>
        )}
        {statements.length > 0 && (
          <ul className="mt-3" aria-label={`${counted(statements.length, 'statement')} of ${name}`}>
            {statements.map((statement) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                model={id}
                answer={answer}
                source={source}
                roles={roles}
                mainly={statement.theme === theme.id ? undefined : nameOf(statement.theme)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
