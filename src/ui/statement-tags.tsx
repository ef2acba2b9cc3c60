import type { Statement } from '../domain/model.ts'
import { statusInWords } from '../domain/statement-status.ts'

/** What else must be known of a statement, in words: that it is hedged, unfinished, or not the model's own. */
export function StatementTags({ statement }: { statement: Pick<Statement, 'hedged' | 'status'> }) {
  const status = statusInWords(statement.status)
  if (!status && !statement.hedged) return null
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-question text-ink-2">
      {status && <span className="rounded border border-edge px-1.5">{status}</span>}
      {statement.hedged && <span>Said with a “may”</span>}
    </p>
  )
}
