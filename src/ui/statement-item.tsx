import type { ModelId, Role, Source, Statement } from '../domain/model.ts'
import { statusLabel } from '../domain/statement-status.ts'
import { CitationLine } from './citation-line.tsx'
import { LinkTo } from './link-to.tsx'
import { StanceLine } from './stance-line.tsx'

/**
 * One statement in a list: its text, which leads to its own page, its stance with condition and hedge, what sets it
 * apart (unfinished, an anecdote …), and its citations. `also` names its main theme where it stands under another one.
 */
export function StatementItem({
  statement,
  model,
  source,
  roles,
  also,
}: {
  statement: Statement
  model: ModelId
  source: Pick<Source, 'url' | 'lineUrl'>
  roles: readonly Role[]
  also?: string | undefined
}) {
  const status = statusLabel(statement)
  return (
    <article className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <p className="answer">
          <LinkTo link={{ page: 'statement', model, statement: statement.id }} className="title-link">
            {statement.text}
          </LinkTo>
        </p>
        <div className="mt-1 text-ink-2">
          <StanceLine said={statement} roles={roles} hedged={statement.hedged} />
          {(status || also) && (
            <p className="mt-0.5 pl-6 text-question text-ink-3">
              {[status, also && `Mainly on ${also}`].filter(Boolean).join(' · ')}
            </p>
          )}
        </div>
      </div>
      <div className="space-y-1 border-rule md:border-l md:pl-4">
        {statement.cite.map((citation) => (
          <CitationLine
            key={`${citation.section} ${citation.lines.join()} ${citation.phrase}`}
            citation={citation}
            source={source}
          />
        ))}
      </div>
    </article>
  )
}
