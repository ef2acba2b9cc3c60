import { Fragment } from 'react'
import { dateInWords } from '../../domain/citation.ts'
import type { RoleModel, Theme } from '../../domain/model.ts'
import { newsFeedOf } from '../../domain/news/news-feed.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { CORRECTIONS, themeAnchor } from './anchors.ts'

/** When the document was read, and what was corrected since, with the day; and how to be told of what comes. */
export function Corrections({
  model,
  themes,
}: {
  model: Pick<RoleModel, 'id' | 'reading' | 'statements'>
  themes: readonly Theme[]
}) {
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
              <p>
                <span className="text-ink-3">{dateInWords(change.date)}</span>{' '}
                <Corrected model={model} themes={themes} change={change} />
              </p>
              <p>{change.text}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="no-print mt-3 text-ink-2">
        To be told of more, follow{' '}
        <a href={`${import.meta.env.BASE_URL}${newsFeedOf(model.id)}`} className="link">
          its feed
        </a>{' '}
        or{' '}
        <LinkTo link={{ page: 'news' }} className="link">
          what is new
        </LinkTo>{' '}
        in the whole atlas.
      </p>
    </section>
  )
}

/** What was corrected, each a link: what the statement says now, or the themes whose answers it was. */
function Corrected({
  model,
  themes,
  change,
}: {
  model: Pick<RoleModel, 'id' | 'statements'>
  themes: readonly Theme[]
  change: RoleModel['reading']['changes'][number]
}) {
  const statement = model.statements.find(({ id }) => id === change.statement)
  return (
    <>
      {statement && (
        <LinkTo link={{ page: 'statement', model: model.id, statement: statement.id }} className="link">
          {statement.text}
        </LinkTo>
      )}
      {change.themes?.map((theme, index) => (
        <Fragment key={theme}>
          {(index > 0 || statement) && ', '}
          <a href={`#${themeAnchor(theme)}`} className="link">
            {themes.find(({ id }) => id === theme)?.name}
          </a>
        </Fragment>
      ))}
    </>
  )
}
