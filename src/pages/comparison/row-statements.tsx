import { useVocabulary } from '../../data/vocabulary-query.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { isOwn, saysItsOwnStance } from '../../domain/statements/statement-status.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { StanceLine } from '../../ui/marks/stance-line.tsx'
import { CitationLine } from '../../ui/statement/citation-line.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'
import { TakeLink, TakeStatement } from '../../ui/statement/take-link.tsx'

/** How many statements a cell holds: those an answer rests on come first, and all of them where they are more. */
const MOST = 6

/** What one model says on a theme: its statements with their citations, those its answer rests on first. */
export function RowStatements({ on, theme, models }: { on: ModelOnTheme; theme: Theme; models: ModelId[] }) {
  const { roles } = useVocabulary()
  if (on.statements.length === 0) return <p className="text-ink-3">No statement on this theme in the source.</p>
  const basis = on.answer.stance === 'silent' ? 0 : on.answer.statements.length
  const shown = on.statements.slice(0, Math.max(basis, MOST))
  const more = on.statements.length - shown.length
  return (
    <ul className="flex flex-col gap-4">
      {on.answer.stance !== 'silent' && (
        <li>
          <TakeLink mark={`${on.summary.id}#${theme.id}`}>{`Take the answer of ${on.summary.shortName}`}</TakeLink>
        </li>
      )}
      {shown.map((statement) => (
        <li key={statement.id} className="flex flex-col gap-0.5">
          {saysItsOwnStance(statement, on.answer, roles) && <StanceLine said={statement} roles={roles} />}
          <p className="answer">
            <InnerLink
              link={{ page: 'statement', model: on.summary.id, statement: statement.id }}
              className="title-link"
            >
              {statement.text}
            </InnerLink>
            <ShareLink
              path={formatPath({ page: 'statement', model: on.summary.id, statement: statement.id })}
              label="Link to this statement"
            />
          </p>
          <StatementTags statement={statement} />
          {statement.cite.map((citation) => (
            <CitationLine key={`${citation.lines[0]} ${citation.phrase}`} citation={citation} source={on.source} />
          ))}
          {isOwn(statement) && (
            <p>
              <TakeStatement model={on.summary.id} statement={statement} />
            </p>
          )}
        </li>
      ))}
      {more > 0 && (
        <li>
          <InnerLink link={{ page: 'row', models, theme: theme.id }} className="link small-link">
            {more} more on the row’s own page
          </InnerLink>
        </li>
      )}
    </ul>
  )
}
