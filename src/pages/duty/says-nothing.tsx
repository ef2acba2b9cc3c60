import { linesInWords } from '../../domain/citation.ts'
import { nearIntro, silentHeading, wayShort } from '../../domain/duties/duty-page-words.ts'
import type { DutyFile, Role, Theme } from '../../domain/model.ts'
import { capitalised, spelledOut, uncapitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** More than this are folded; so many stand above the fold. */
const ALL = 8
const ABOVE = 6

/** Who does not place the duty: first who speaks on its theme, with what stands nearest and is no answer; then the others in a line. */
export function SaysNothing({ file, theme, roles }: { file: DutyFile; theme: Theme; roles: readonly Role[] }) {
  const { silent, near, beside, mute } = file
  if (silent.count === 0) return null
  const name = uncapitalised(theme.name)
  const above = near.models.length > ALL ? near.models.slice(0, ABOVE) : near.models
  const folded = near.models.slice(above.length)
  const uncounted = near.count - near.models.length
  return (
    <section aria-labelledby="silent" className="mt-10">
      <h2 id="silent">{silentHeading(file)}</h2>
      <div className="silent-list mt-2">
        {near.count > 0 && (
          <>
            <SilentLine>
              <span id="near">{nearIntro(file, name)}</span>
            </SilentLine>
            <ul aria-labelledby="near">
              {above.map((each) => (
                <Near key={each.id} near={each} roles={roles} />
              ))}
            </ul>
            {folded.length > 0 && (
              <details className="printed">
                <summary className="fold-line">
                  <Icon name="chevron" className="size-3.5" />
                  {folded.length} more
                </summary>
                <ul>
                  {folded.map((each) => (
                    <Near key={each.id} near={each} roles={roles} />
                  ))}
                  {uncounted > 0 && <li className="near-line text-ink-2">{uncounted} more speak on it</li>}
                </ul>
              </details>
            )}
          </>
        )}
        {beside.count > 0 && (
          <SilentLine>
            {`${capitalised(spelledOut(beside.count))} ${beside.count === 1 ? 'speaks' : 'speak'} on ${name}, but ${beside.count === 1 ? 'gives' : 'give'} nobody a duty there: `}
            <Names of={beside} />
          </SilentLine>
        )}
        {mute.count > 0 && (
          <SilentLine>
            {`${capitalised(spelledOut(mute.count))} ${mute.count === 1 ? 'says' : 'say'} nothing of ${name} at all: `}
            <Names of={mute} />
          </SilentLine>
        )}
      </div>
    </section>
  )
}

function SilentLine({ children }: { children: React.ReactNode }) {
  return (
    <p className="silent-line unsurveyed">
      <StanceMark stance="silent" className="mt-0.5" />
      <span>{children}</span>
    </p>
  )
}

/** What one of them says of another duty, which is named: it is no answer to this one. */
function Near({ near, roles }: { near: DutyFile['near']['models'][number]; roles: readonly Role[] }) {
  const { id, name, duty, way, statement, lines } = near
  return (
    <li className="near-line">
      <LinkTo link={{ page: 'model', model: id }} className="near-name title-link">
        {name}
      </LinkTo>
      <span className="near-said">
        <StanceMark stance={way.stance} className="mt-0.5" />
        <span>
          <LinkTo link={{ page: 'duty', duty: duty.id }} className="title-link font-semibold">
            {duty.label}
          </LinkTo>
          {`: ${wayShort(way, roles)}`}
        </span>
      </span>
      <span className="near-lines">
        <LinkTo link={{ page: 'statement', model: id, statement }} className="quiet-link small-link">
          {capitalised(linesInWords(lines))}
        </LinkTo>
      </span>
    </li>
  )
}

function Names({ of: { count, models } }: { of: DutyFile['mute'] }) {
  return (
    <>
      {models.map(({ id, shortName }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <LinkTo link={{ page: 'model', model: id }} className="quiet-link">
            {shortName}
          </LinkTo>
        </span>
      ))}
      {count > models.length && ` and ${count - models.length} more`}
    </>
  )
}
