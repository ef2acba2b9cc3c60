import { yearOf } from '../../domain/citation.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'

/** A model on the row: its answer large, then every statement on the theme with its citation. */
export function ModelOnRow({
  on: { summary, source, answer, statements },
  theme,
  vocabulary,
  path,
}: {
  on: ModelOnTheme
  theme: Theme
  vocabulary: Vocabulary
  /** Of the row's page. */
  path: string
}) {
  return (
    <section aria-labelledby={summary.id} className="model-on-row">
      <div>
        <h2 id={summary.id} className="text-h3">
          <LinkTo link={{ page: 'model', model: summary.id }} className="title-link">
            {summary.name}
          </LinkTo>
        </h2>
        <p className="text-ref text-ink-3">
          {summary.byline}, {yearOf(summary.version)}
          <ShareLink path={`${path}#${summary.id}`} label={`Link to ${summary.shortName} on ${theme.name}`} />
        </p>
        <CaveatLine caveat={summary.caveat} />
      </div>
      <div className={answer.stance === 'silent' ? 'unsurveyed min-h-20' : undefined}>
        {answer.stance === 'silent' ? (
          <>
            <StanceLine said={answer} roles={vocabulary.roles} />
            <p className="mt-1 pl-6 text-ink-3">
              {statements.length === 0
                ? 'No statement on this theme in the source.'
                : 'The source touches on it, but not as an answer of its own:'}
            </p>
          </>
        ) : (
          <>
            <AnswerLines
              said={answer}
              theme={theme}
              roles={vocabulary.roles}
              className="lead mt-1 text-ink first:mt-0"
            />
            <TakeLink mark={`${summary.id}#${theme.id}`} describedBy={summary.id}>
              Take this answer
            </TakeLink>
          </>
        )}
        {statements.length > 0 && (
          <ul className="mt-4" aria-label={`Statements of ${summary.name} on ${theme.name}`}>
            {statements.map((statement) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                model={summary.id}
                answer={answer}
                source={source}
                roles={vocabulary.roles}
                mainly={
                  statement.theme === theme.id
                    ? undefined
                    : vocabulary.themes.find(({ id }) => id === statement.theme)?.name
                }
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
