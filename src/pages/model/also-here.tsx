import { linesInWords } from '../../domain/citation.ts'
import type { Statement, Theme } from '../../domain/model.ts'
import { statementAnchor } from './anchors.ts'

/** Statements of other themes that speak to this one as well: named here in small type, written out where they belong. */
export function AlsoHere({
  statements,
  theme,
  themes,
}: {
  statements: readonly Statement[]
  theme: Theme
  themes: readonly Theme[]
}) {
  if (statements.length === 0) return null
  return (
    <ul className="mt-2 border-t border-rule pt-2" aria-label={`Under other themes, also on ${theme.name}`}>
      {statements.map((statement) => {
        const [cite] = statement.cite
        const name = themes.find(({ id }) => id === statement.theme)?.name
        return (
          <li key={statement.id} className="also-entry">
            <p className="quote">{statement.text}</p>
            <p className="place">
              {'Under '}
              <a href={`#${statementAnchor(statement.id)}`} className="quiet-link small-link">
                {`${name ?? statement.theme}${cite ? `, ${linesInWords(cite.lines)}` : ''}`}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
