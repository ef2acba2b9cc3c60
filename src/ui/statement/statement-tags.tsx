import type { Statement } from '../../domain/model.ts'
import { limitsInWords } from '../../domain/statements/statement-status.ts'
import { capitalised } from '../../domain/words.ts'

/** What else must be known of a statement, in words: that it is hedged, unfinished, or not the model's own. */
export function StatementTags({ statement }: { statement: Pick<Statement, 'hedged' | 'status'> }) {
  const limits = limitsInWords(statement)
  if (limits.length === 0) return null
  return (
    <ul className="tags">
      {limits.map((limit) => (
        <li key={limit}>{capitalised(limit)}</li>
      ))}
    </ul>
  )
}
