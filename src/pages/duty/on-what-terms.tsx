import { yearOf } from '../../domain/citation.ts'
import { placedBy } from '../../domain/duties/duty-page.ts'
import { termsHeading } from '../../domain/duties/duty-page-words.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { DutyFile, Role, Statement } from '../../domain/model.ts'
import { kindAndYear } from '../../domain/statements/model-kind.ts'
import { stanceWords } from '../../domain/statements/stance.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { StanceLine } from '../../ui/marks/stance-line.tsx'
import { Citations } from '../../ui/statement/citations.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'
import { saidAnchor } from './duty-zones.tsx'

/** Those who place the duty, in the order of the zones: each with its statements, in whose words they are told and where they stand. */
export function OnWhatTerms({ file, roles }: { file: DutyFile; roles: readonly Role[] }) {
  const { said } = file
  const more = placedBy(file) - said.length
  return (
    <section aria-labelledby="terms" className="mt-10">
      <h2 id="terms">{termsHeading(file)}</h2>
      <ul className="mt-2 border-t-2 border-ink">
        {said.map((each) => (
          <Said key={each.model.id} said={each} roles={roles} />
        ))}
      </ul>
      {more > 0 && <p className="mt-3 text-ink-2">{`${more} more place it: their names stand above.`}</p>}
    </section>
  )
}

function Said({
  said: { model, source, statements },
  roles,
}: {
  said: DutyFile['said'][number]
  roles: readonly Role[]
}) {
  return (
    <li id={saidAnchor(model.id)} className="duty-said">
      <div>
        <h3>
          <LinkTo link={{ page: 'model', model: model.id }} className="title-link">
            {model.name}
          </LinkTo>
        </h3>
        <p className="text-question text-ink-3">{kindAndYear(model, yearOf(model.version))}</p>
        <CaveatLine caveat={model.caveat} />
      </div>
      <ul>
        {statements.map((statement, place) => (
          <li key={statement.id} className="duty-statement">
            <div>
              {saysAnew(statement, statements[place - 1], roles) && <StanceLine said={statement} roles={roles} />}
              <p className="answer">
                <LinkTo
                  link={{ page: 'statement', model: model.id, statement: statement.id }}
                  className="statement-link"
                >
                  {statement.text}
                </LinkTo>
                <ShareLink
                  path={formatPath({ page: 'statement', model: model.id, statement: statement.id })}
                  label="Link to this statement"
                />
              </p>
              <StatementTags statement={statement} />
            </div>
            <div>
              <Citations cites={statement.cite} source={source} />
            </div>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Whether a statement places the duty otherwise than the one above it: then its stance is said again. */
function saysAnew(statement: Statement, above: Statement | undefined, roles: readonly Role[]): boolean {
  return above === undefined || stanceWords(statement, roles) !== stanceWords(above, roles)
}
