import { linesOfAll, yearOf } from '../../domain/citation.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { Citation, ModelId, StatementId } from '../../domain/model.ts'
import { CAREER_PATH, isSilentOnPaths, LANES, type ModelPath } from '../../domain/paths/career-paths.ts'
import { counted, eitherInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'
import { StationWords } from '../../ui/statement/station-words.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'

/**
 * One model's career path: who it is, what it comes to, and its stations in three lanes. `beside` leads to the answers of
 * all models on the page, where there are several; `page` is the address of the page that the row stands on.
 */
export function PathRow({ path, beside, page }: { path: ModelPath; beside: DeepLink | undefined; page: string }) {
  const { id, name, byline, version } = path.summary
  return (
    <tr {...TABLE_ROLES.row} id={id} className="lane-row grid border-b border-rule pt-4">
      <th {...TABLE_ROLES.rowheader} className="text-left">
        <LinkTo
          link={{ page: 'model', model: id }}
          className="title-link font-serif text-h3 font-semibold pointer-coarse:py-2.5"
        >
          {name}
        </LinkTo>
        <ShareLink path={`${page}#${id}`} label={`Link to the career path of ${name}`} />
      </th>
      <td {...TABLE_ROLES.cell} className="max-w-3xl">
        <p className="text-ref text-ink-3">
          {byline}, {yearOf(version)}
        </p>
        <InShort path={path} />
        {beside && (
          <p className="no-print text-ref">
            <LinkTo link={beside} className="quiet-link small-link pointer-coarse:py-3.5">
              {name} beside the others
            </LinkTo>
          </p>
        )}
      </td>
      {isSilentOnPaths(path) ? (
        <td
          {...TABLE_ROLES.cell}
          colSpan={LANES.length}
          aria-colspan={LANES.length}
          className="lane lane-silent relative mt-3 pb-4"
        >
          <Unsaid what={eitherInProse(LANES.map(({ says }) => says))} />
        </td>
      ) : (
        LANES.map((lane) => <LaneCell key={lane.lane} lane={lane} path={path} />)
      )}
    </tr>
  )
}

function LaneCell({ lane: { lane, name, says }, path }: { lane: (typeof LANES)[number]; path: ModelPath }) {
  const stations = path.lanes[lane]
  return (
    <td {...TABLE_ROLES.cell} className={`lane lane-${lane} relative mt-3 pb-4`}>
      <p className="pb-2 text-ref text-ink-3" aria-hidden="true">
        {name}
      </p>
      {stations.length === 0 ? (
        <Unsaid what={says} />
      ) : (
        <ul>
          {stations.map((station) => (
            <li key={station.label} className="station relative">
              <StationWords step={station} onlyIf={station.onlyIf} limits={station}>
                <Lines model={path.summary.id} statement={station.statement} lines={station.lines} />
              </StationWords>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

/** The answer in a line, and what the document rules out. What it merely tells on the way is counted, not shown. */
function InShort({ path: { summary, answer, denied, aside } }: { path: ModelPath }) {
  return (
    <>
      {answer.stance !== 'silent' && <p className="answer mt-1 text-ink-2">{answer.answer}</p>}
      {denied.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1.5">
          {denied.map((each) => (
            <li key={each.statement}>
              <p className="flex items-start gap-2 font-semibold">
                <StanceMark stance="does-not" className="mt-0.5" />
                Explicitly not
              </p>
              <p className="answer">
                {each.text} <Lines model={summary.id} statement={each.statement} lines={each.lines} />
              </p>
              <StatementTags statement={each} />
            </li>
          ))}
        </ul>
      )}
      {aside.count > 0 && (
        <p className="mt-1 text-question text-ink-3">
          <LinkTo link={{ page: 'theme', theme: CAREER_PATH }} className="quiet-link">
            {counted(aside.count, aside.noun)}
          </LinkTo>{' '}
          of careers {aside.count === 1 ? 'is' : 'are'} not what the role model says.
        </p>
      )}
    </>
  )
}

/** A lane of which the document says nothing: unsurveyed land, in words. */
function Unsaid({ what }: { what: string }) {
  return (
    <div className="unsurveyed flex min-h-14 items-start gap-2 px-3 py-2.5 text-ink-3">
      <StanceMark stance="silent" className="mt-0.5" />
      <p>
        Says nothing <span className="block text-question">of {what}</span>
      </p>
    </div>
  )
}

/** The lines of a statement, as the way to it. */
function Lines({
  model,
  statement,
  lines,
}: {
  model: ModelId
  statement: StatementId
  lines: readonly Citation['lines'][]
}) {
  return (
    <span className="line-links">
      <LinkTo link={{ page: 'statement', model, statement }} className="pointer-coarse:-my-2.5 pointer-coarse:py-3.5">
        {linesOfAll(lines)}
      </LinkTo>
    </span>
  )
}
