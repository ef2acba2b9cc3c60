import { Fragment } from 'react'
import { linesInWords } from '../../domain/citation.ts'
import type { Statement } from '../../domain/model.ts'
import { statementAnchor } from './anchors.ts'

/** The lines of statements in words, each once, with the first statement that stands there. */
function distinctLines(statements: readonly Statement[]): [words: string, statement: Statement][] {
  const lines = new Map<string, Statement>()
  for (const statement of statements)
    for (const cite of statement.cite) {
      const words = linesInWords(cite.lines)
      if (!lines.has(words)) lines.set(words, statement)
    }
  return [...lines]
}

/** Where something is said: its lines, each the way to its statement further down the page. At most `most`; the rest as a number. */
export function LineLinks({ statements, most = 3 }: { statements: readonly Statement[]; most?: number }) {
  const all = distinctLines(statements)
  const shown = all.slice(0, most)
  if (shown.length === 0) return null
  return (
    <span className="line-links">
      {shown.map(([words, statement], index) => (
        <Fragment key={words}>
          {index > 0 && ' '}
          <a href={`#${statementAnchor(statement.id)}`}>{words}</a>
        </Fragment>
      ))}
      {all.length > shown.length && ` and ${all.length - shown.length} more`}
    </span>
  )
}
