import { atModel } from '../../domain/heads/page-head.ts'
import type { StatementSlice } from '../../domain/heads/statement-slice.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { Role, Theme } from '../../domain/model.ts'
import { uncapitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'

/** What the statement's own model answers as a whole on the theme, its other statements, and the way to all of it. */
export function OwnModel({ slice, theme, roles }: { slice: StatementSlice; theme: Theme; roles: readonly Role[] }) {
  const { summary, answer, siblings } = slice
  return (
    <section aria-labelledby="own-model" className="mt-12">
      <h2 id="own-model">
        {summary.name} on {uncapitalised(theme.name)}
      </h2>
      <div className={`mt-3 max-w-2xl ${answer.stance === 'silent' ? 'unsurveyed px-3 py-2' : ''}`}>
        {answer.stance === 'silent' ? (
          <StanceLine said={answer} roles={roles} />
        ) : (
          <AnswerLines
            said={answer}
            theme={theme}
            roles={roles}
            className="mt-1 font-serif text-h3 text-pretty first:mt-0"
          />
        )}
      </div>
      {siblings.length > 0 && (
        <ul
          className="mt-4 grid border-t border-rule md:grid-cols-2 md:gap-x-12"
          aria-label="Its other statements on this theme"
        >
          {siblings.map((sibling) => (
            <li key={sibling.id} className="flex flex-col gap-1 border-b border-rule py-2.5">
              <StanceLine said={sibling} roles={roles} />
              <p className="answer">
                <LinkTo
                  link={{ page: 'statement', model: summary.id, statement: sibling.id }}
                  className="statement-link"
                >
                  {sibling.text}
                </LinkTo>
                <ShareLink
                  path={formatPath({ page: 'statement', model: summary.id, statement: sibling.id })}
                  label="Link to this statement"
                />
              </p>
              <StatementTags statement={sibling} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <LinkTo link={{ page: 'model', model: summary.id }} className="button">
          Tech lead {atModel(summary)}, in full
          <Icon name="arrow" />
        </LinkTo>
      </p>
    </section>
  )
}
