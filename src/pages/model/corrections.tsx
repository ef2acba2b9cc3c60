import { dateInWords } from '../../domain/citation.ts'
import type { RoleModel } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { CORRECTIONS } from './anchors.ts'

/** When the document was read, and what was corrected since, with the day. */
export function Corrections({ model }: { model: Pick<RoleModel, 'id' | 'reading' | 'statements'> }) {
  const { date, changes } = model.reading
  return (
    <section aria-labelledby={CORRECTIONS} className="mt-12">
      <h2 id={CORRECTIONS}>Corrections</h2>
      <p className="mt-2 text-ink-2">
        Read on {dateInWords(date)}. {changes.length === 0 && 'Nothing has been corrected since.'}
      </p>
      {changes.length > 0 && (
        <ul className="mt-2 max-w-2xl">
          {changes.map((change) => (
            <li key={`${change.date} ${change.text}`} className="border-t border-rule py-2">
              <span className="text-ink-3">{dateInWords(change.date)}</span> {change.text}{' '}
              {change.statement && model.statements.some(({ id }) => id === change.statement) && (
                <LinkTo link={{ page: 'statement', model: model.id, statement: change.statement }} className="link">
                  The statement
                </LinkTo>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
