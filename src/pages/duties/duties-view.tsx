import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { dutiesInProse, dutyFinding, linedUp, roleFinding } from '../../domain/duties/duty-finding.ts'
import { TECH_LEAD } from '../../domain/duties/duty-roles.ts'
import { type DutyRow, type DutyTableSlice, speakersIn } from '../../domain/duties/duty-table.ts'
import { roleTitle } from '../../domain/duties/duty-words.ts'
import { kindInColumns } from '../../domain/duties/kind-across.ts'
import { dutiesHead } from '../../domain/heads/duties-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { DutyId, Role, Vocabulary } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import { counted, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding, Prose } from '../../ui/controls/prose.tsx'
import { ShownColumns } from '../../ui/controls/shown-columns.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { TakeLink } from '../../ui/statement/take-link.tsx'
import { DutyTable } from './duty-table.tsx'
import { RoleNav } from './role-nav.tsx'
import { AllOfThem, SaidOf } from './said-of.tsx'
import { SOLE_DUTIES, SoleDuties } from './sole-duties.tsx'

/** The finding, the roles to choose from, the table that proves it and, for one role, every statement that names it. */
export function DutiesView({
  link,
  slice,
  role,
  vocabulary,
}: {
  link: PageLink<'duties'>
  slice: DutyTableSlice
  role: Role | undefined
  vocabulary: Vocabulary
}) {
  const { rows, models, total, named, said } = slice
  const lined = rows.filter(({ cells }) => speakersIn(cells) > 1)
  const sole = rows.filter(({ cells }) => speakersIn(cells) === 1)
  const { query, ask } = useIndexOnDemand()
  return (
    <>
      <PageMeta head={dutiesHead(role, slice)} link={link} />
      <div className="pt-8 lg:pt-12">
        {role && <p className="mb-1 text-question text-ink-3">Who does what</p>}
        <PageHeading>{role ? roleTitle(role) : 'Who does what'}</PageHeading>
        {said && <p className="mt-1 text-ink-2">Also called {listInProse(said.otherNames)}.</p>}
        <Finding
          parts={role ? roleFinding(role, slice) : dutyFinding(slice)}
          named={toItsRow}
          className="finding mt-4 max-w-4xl"
        />
        {!role && <AgreedDuties rows={rows} />}
      </div>
      <RoleNav link={link} roles={vocabulary.roles} named={named} />
      <ShownColumns
        shown={models}
        total={total}
        chosen={link.models}
        query={query}
        ask={ask}
        linkOf={(chosen) => ({ ...link, models: chosen })}
        whole
      />
      {link.kind && <MarkedColumns link={link} words={kindInColumns(link.kind, models)} />}
      {rows.length > 0 && (
        <p key={`${lined.length} ${sole.length}`} className="mt-4 mb-3 max-w-2xl text-question text-ink-3">
          By each source’s own statements: no anecdotes, no examples, nothing about other companies. A duty is finer
          than its theme, so sources that agree on the theme can differ on a duty.
          {lined.length > 0 && sole.length > 0 && (
            <>
              {' '}
              <a href={`#${SOLE_DUTIES}`} className="link">
                {counted(sole.length, 'duty', 'duties')} placed by one source only
              </a>{' '}
              {sole.length === 1 ? 'stands' : 'stand'} below the table.
            </>
          )}
        </p>
      )}
      {lined.length > 0 && <DutyTable link={link} rows={lined} models={models} vocabulary={vocabulary} />}
      {sole.length > 0 && <SoleDuties link={link} rows={sole} models={models} vocabulary={vocabulary} />}
      {!role && rows.length > 0 && <TakeWhole models={models} />}
      {role && (role.id === TECH_LEAD ? <AllOfThem /> : <SaidOf role={role} slice={slice} roles={vocabulary.roles} />)}
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" />
      </div>
    </>
  )
}

/** What they agree on, by name: the other rows worth setting against each other. */
function AgreedDuties({ rows }: { rows: readonly DutyRow[] }) {
  const { agree } = linedUp(rows)
  if (agree.length === 0) return null
  const parts = dutiesInProse(agree)
  return (
    // With other words it is another paragraph, as of a finding.
    <p key={partsText(parts)} className="mt-3 max-w-4xl text-ink-2">
      Where they agree: <Prose parts={parts} named={toItsRow} />.
    </p>
  )
}

/** The way of all that one of them says of who does what into the reader's own role. */
function TakeWhole({ models }: { models: DutyTableSlice['models'] }) {
  return (
    <p className="needs-script no-print mt-6 flex flex-wrap items-baseline gap-x-4">
      <span className="text-question text-ink-2">Take all that one says of who does what into your role:</span>
      {models.map(({ id, shortName }) => (
        <TakeLink key={id} mark={`${id}#`}>
          {shortName}
        </TakeLink>
      ))}
    </p>
  )
}

/** A duty leads to its row further down the page. */
function toItsRow(duty: DutyId, text: string) {
  return (
    <a href={`#${duty}`} className="quiet-link">
      {text}
    </a>
  )
}

/** Which columns are of the kind that the address marks, and the way to mark none. */
function MarkedColumns({ link, words }: { link: PageLink<'duties'>; words: string }) {
  return (
    <p role="status" className="mark-kind-said">
      <span key={words} className="mark-kind-words">
        <strong>{words}</strong>{' '}
        <LinkTo link={{ ...link, kind: undefined }} replace keepScroll className="link small-link no-print">
          Mark none
        </LinkTo>
      </span>
    </p>
  )
}
