import { onThemeQuery } from '../../data/on-theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'

/** All statements of a model on a theme, those its answer rests on first, fetched when its row is opened. */
export function RowStatements({ model, name, theme }: { model: ModelId; name: string; theme: Theme }) {
  const { themes, roles } = useVocabulary()
  const query = usePageQuery(onThemeQuery(model, theme.id))
  if (query.state === 'failed')
    return <FailedPart what="the statements" why={query.why} retry={query.retry} busy={query.busy} />
  if (query.state === 'missing') return <p className="text-ink-3">There is no such model.</p>
  if (query.state === 'loading')
    return (
      <div className="after-a-moment space-y-2 py-1" role="status">
        <span className="sr-only">Opening the statements…</span>
        <span className="skeleton" />
        <span className="skeleton w-2/3" />
      </div>
    )
  const { statements, answer, source } = query.data
  return (
    <ul aria-label={`${counted(statements.length, 'statement')} of ${name}`}>
      {statements.map((statement) => (
        <StatementItem
          key={statement.id}
          statement={statement}
          model={model}
          answer={answer}
          source={source}
          roles={roles}
          mainly={statement.theme === theme.id ? undefined : themes.find(({ id }) => id === statement.theme)?.name}
        />
      ))}
    </ul>
  )
}
