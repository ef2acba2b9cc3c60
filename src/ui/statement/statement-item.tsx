import { formatPath } from '../../domain/links/deep-link.ts'
import type { ModelId, Role, Source, Statement } from '../../domain/model.ts'
import type { StanceTerms } from '../../domain/statements/stance.ts'
import { isOwn, saysItsOwnStance } from '../../domain/statements/statement-status.ts'
import { LinkTo } from '../controls/link-to.tsx'
import { ShareLink } from '../controls/share-link.tsx'
import { StanceLine } from '../marks/stance-line.tsx'
import { Citations } from './citations.tsx'
import { SomethingWrong } from './something-wrong.tsx'
import { StatementTags } from './statement-tags.tsx'
import { TakeStatement } from './take-link.tsx'

/**
 * A statement in the list below an answer: its text, which leads to its own page, what limits it, and its citations.
 * The stance is said only where it is not the answer's; `mainly` names its own theme where it stands under another.
 * `id` makes its text a place on the page.
 */
export function StatementItem({
  statement,
  model,
  answer,
  source,
  roles,
  mainly,
  id = `${model}-${statement.id}`,
}: {
  statement: Statement
  model: ModelId
  answer: StanceTerms
  source: Pick<Source, 'url' | 'lineUrl' | 'version' | 'commit'>
  roles: readonly Role[]
  mainly?: string | undefined
  id?: string
}) {
  return (
    <li className="statement-entry">
      <div>
        {saysItsOwnStance(statement, answer, roles) && <StanceLine said={statement} roles={roles} />}
        <p id={id} className="answer">
          <LinkTo link={{ page: 'statement', model, statement: statement.id }} className="statement-link">
            {statement.text}
          </LinkTo>
          <ShareLink
            path={formatPath({ page: 'statement', model, statement: statement.id })}
            label="Link to this statement"
          />
        </p>
        {mainly && <p className="text-question text-ink-3">Mainly on {mainly}</p>}
        <StatementTags statement={statement} />
      </div>
      <div>
        <Citations cites={statement.cite} source={source} />
        <SomethingWrong model={model} statement={statement} source={source} describedBy={id} className="wrong-link" />
        {isOwn(statement) && <TakeStatement model={model} statement={statement} describedBy={id} />}
      </div>
    </li>
  )
}
