import { answerOf } from '../../domain/dataset.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { Answer, Role, RoleModel, Theme, Vocabulary } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { StatementItem } from '../../ui/statement/statement-item.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'
import { AlsoHere } from './also-here.tsx'
import { statementAnchor, themeAnchor } from './anchors.ts'

/** A theme on a model's page: the question, the model's answer, and the statements it rests on with their sources. */
export function ThemeRow({ model, theme, vocabulary }: { model: RoleModel; theme: Theme; vocabulary: Vocabulary }) {
  const { roles, themes } = vocabulary
  const answer = answerOf(model, theme.id)
  const own = model.statements.filter((statement) => statement.theme === theme.id)
  const also = model.statements.filter((statement) => statement.also?.includes(theme.id))
  return (
    <article id={themeAnchor(theme.id)} aria-labelledby={`${themeAnchor(theme.id)}-name`} className="theme-row">
      <div className="flex gap-x-3">
        <p className="w-7 flex-none pt-1 text-ref text-ink-3">{theme.ref}</p>
        <div className="min-w-0">
          <h3 id={`${themeAnchor(theme.id)}-name`}>
            <LinkTo link={{ page: 'theme', theme: theme.id }} className="title-link">
              {theme.name}
            </LinkTo>
          </h3>
          <p className="mt-0.5 text-question text-ink-3">
            {theme.question}
            <ShareLink
              path={`${formatPath({ page: 'model', model: model.id })}#${themeAnchor(theme.id)}`}
              label={`Link to ${theme.name}`}
            />
          </p>
        </div>
      </div>
      <div className="min-w-0">
        <ThemeAnswer answer={answer} theme={theme} roles={roles} unmentioned={own.length + also.length === 0} />
        {answer.stance !== 'silent' && (
          <TakeLink mark={`${model.id}#${theme.id}`} describedBy={`${themeAnchor(theme.id)}-name`}>
            Take this answer
          </TakeLink>
        )}
        {own.length > 0 && (
          <ul className="mt-3" aria-label={`Statements on ${theme.name}`}>
            {own.map((statement) => (
              <StatementItem
                key={statement.id}
                id={statementAnchor(statement.id)}
                statement={statement}
                model={model.id}
                answer={answer}
                source={model.source}
                roles={roles}
              />
            ))}
          </ul>
        )}
        <AlsoHere statements={also} theme={theme} themes={themes} />
      </div>
    </article>
  )
}

function ThemeAnswer({
  answer,
  theme,
  roles,
  unmentioned,
}: {
  answer: Answer
  theme: Theme
  roles: readonly Role[]
  unmentioned: boolean
}) {
  if (answer.stance === 'silent')
    return (
      <div className="unsurveyed flex min-h-14 flex-wrap items-start justify-between gap-x-6 gap-y-1 px-3 py-2.5">
        <div>
          <StanceLine said={answer} roles={roles} />
          {unmentioned && <p className="mt-0.5 pl-6 text-ink-3">No statement on this theme in the source.</p>}
        </div>
        <LinkTo link={{ page: 'theme', theme: theme.id }} className="link">
          Who does say?
        </LinkTo>
      </div>
    )
  return (
    <AnswerLines
      said={answer}
      theme={theme}
      roles={roles}
      className="mt-1 max-w-2xl font-serif text-h3 text-pretty first:mt-0"
    />
  )
}
