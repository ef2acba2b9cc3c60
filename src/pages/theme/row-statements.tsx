import { onThemeQuery } from '../../data/on-theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { counted } from '../../domain/words.ts'
import { OpenedStatements } from '../../ui/statement/opened-statements.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'

/** All statements of a model on a theme, those its answer rests on first, fetched when its row is opened. */
export function RowStatements({ model, name, theme }: { model: ModelId; name: string; theme: Theme }) {
  const { themes, roles } = useVocabulary()
  const query = usePageQuery(onThemeQuery(model, theme.id))
  return (
    <OpenedStatements query={query} missing="There is no such model.">
      {({ statements, answer, source }) => (
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
      )}
    </OpenedStatements>
  )
}
