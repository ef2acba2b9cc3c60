import './opened-duty.css'
import { dutyQuery } from '../../data/duty-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { type DutyZone, placedBy } from '../../domain/duties/duty-page.ts'
import { holderTerms, sideBySide, silentHeading, ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import { termsOf } from '../../domain/duties/duty-terms.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { Duty, DutyFile, Role, Statement, Theme } from '../../domain/model.ts'
import { listInProse, uncapitalised } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { StanceLine } from '../../ui/marks/stance-line.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { Citations } from '../../ui/statement/citations.tsx'
import { OpenedStatements } from '../../ui/statement/opened-statements.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'
import { ZONE_STANCES } from './zone-stances.ts'

/** The statements that place a duty, in the order of the columns, and who says nothing; fetched when its row is opened. */
export function OpenedDuty({ duty, theme }: { duty: Duty; theme: Theme }) {
  const { roles } = useVocabulary()
  const query = usePageQuery(dutyQuery(duty.id))
  return (
    <OpenedStatements query={query} missing="There is no such duty.">
      {(file) => <Placed file={file} theme={theme} roles={roles} />}
    </OpenedStatements>
  )
}

function Placed({ file, theme, roles }: { file: DutyFile; theme: Theme; roles: readonly Role[] }) {
  const held = file.zones.filter(({ count }) => count > 0)
  return (
    <div className="opened-duty">
      {held.map((zone) => (
        <section key={zone.zone} aria-label={ZONE_NAMES[zone.zone]}>
          <p className="opened-zone">
            <StanceMark stance={ZONE_STANCES[zone.zone]} />
            {ZONE_NAMES[zone.zone]}
          </p>
          <ul>
            {file.said
              .filter(({ model }) => zone.models.some(({ id }) => id === model.id))
              .map((said) => (
                <Said key={said.model.id} said={said} zone={zone.zone} roles={roles} />
              ))}
          </ul>
        </section>
      ))}
      <Silent file={file} theme={theme} />
      <SideBySide file={file} theme={theme} />
    </div>
  )
}

/** A model with its statements on the duty, each in which terms it gives it, and where it stands. */
function Said({
  said: { model, source, statements },
  zone,
  roles,
}: {
  said: DutyFile['said'][number]
  zone: DutyZone
  roles: readonly Role[]
}) {
  return (
    <li className="opened-said">
      {statements.map((statement, place) => (
        <div key={statement.id} className="opened-statement">
          <Name
            name={place === 0 ? model.name : undefined}
            terms={zone === 'mixed' ? '' : newTerms(statement, statements[place - 1], roles)}
          />
          {zone === 'mixed' && <StanceLine said={statement} roles={roles} />}
          <p className="answer">
            <InnerLink
              link={{ page: 'statement', model: model.id, statement: statement.id }}
              className="statement-link opened-link"
            >
              {statement.text}
            </InnerLink>
          </p>
          <StatementTags statement={statement} />
          <Citations cites={statement.cite} source={source} />
        </div>
      ))}
    </li>
  )
}

/** Whose statement it is, once for all of a model’s, and the terms, where they are not those of the one above. */
function Name({ name, terms }: { name: string | undefined; terms: string }) {
  if (name === undefined && terms === '') return null
  return (
    <p className="opened-name">
      {name !== undefined && <b>{name}</b>} {terms}
    </p>
  )
}

function newTerms(statement: Statement, above: Statement | undefined, roles: readonly Role[]): string {
  const terms = termsInWords(statement, roles)
  return above !== undefined && termsInWords(above, roles) === terms ? '' : terms
}

/** What goes with a name in its column: “with HR”, “if there are juniors”. */
function termsInWords(statement: Statement, roles: readonly Role[]): string {
  const way = termsOf(statement)
  return way ? holderTerms({ stance: way.stance, ways: [way] }, roles) : ''
}

/** Who does not place it: first those who speak on its theme. */
function Silent({ file, theme }: { file: DutyFile; theme: Theme }) {
  const { silent, near, beside, mute } = file
  if (silent.count === 0) return null
  const name = uncapitalised(theme.name)
  const speaking = [...near.models, ...beside.models]
  const more = near.count + beside.count - speaking.length
  return (
    <section aria-label={silentHeading(file)} className="opened-silent unsurveyed">
      <p className="opened-zone">
        <StanceMark stance="silent" />
        {silentHeading(file)}
      </p>
      {speaking.length > 0 && <p>{`Speaking on ${name}, but not on this: ${namesInProse(speaking, more)}.`}</p>}
      {mute.count > 0 && <p>{`Silent on all of it: ${namesInProse(mute.models, mute.count - mute.models.length)}.`}</p>}
    </section>
  )
}

function namesInProse(models: readonly { shortName: string }[], more: number): string {
  return listInProse([...models.map(({ shortName }) => shortName), ...(more > 0 ? [`${more} more`] : [])])
}

/** The way to the comparison of those who place it, where that holds them all. */
function SideBySide({ file, theme }: { file: DutyFile; theme: Theme }) {
  const count = placedBy(file)
  if (count < 2 || count > MOST_COMPARED) return null
  const models = file.said.map(({ model }) => model.id).sort()
  return (
    <p className="no-print">
      <InnerLink link={{ page: 'row', models, theme: theme.id }} className="link small-link">
        {sideBySide(count)}
      </InnerLink>
    </p>
  )
}
