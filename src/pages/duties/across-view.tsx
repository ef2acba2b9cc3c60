import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { acrossFinding, acrossRoleFinding, acrossShown } from '../../domain/duties/across-finding.ts'
import type { AcrossSlice } from '../../domain/duties/duties-slice.ts'
import { TECH_LEAD } from '../../domain/duties/duty-roles.ts'
import { roleTitle } from '../../domain/duties/duty-words.ts'
import { kindAcross } from '../../domain/duties/kind-across.ts'
import { acrossHead } from '../../domain/heads/across-head.ts'
import { isComparable } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { DutyId, ModelId, Role, Vocabulary } from '../../domain/model.ts'
import { kindsAmong } from '../../domain/statements/kind-groups.ts'
import { listInProse } from '../../domain/words.ts'
import { ChooseColumns } from '../../ui/controls/choose-columns.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { MarkKind } from '../../ui/controls/mark-kind.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { AcrossTable } from './across-table.tsx'
import { OtherDuties } from './other-duties.tsx'
import { RowChoice } from './row-choice.tsx'
import { AllOfThem, SaidOf } from './said-of.tsx'
import { useWidened } from './use-widened.ts'

/** Who does what in an atlas of many: the finding, what to show, and the table whose columns are answers. */
export function AcrossView({
  link,
  slice,
  role,
  vocabulary,
}: {
  link: PageLink<'duties'>
  slice: AcrossSlice
  role: Role | undefined
  vocabulary: Vocabulary
}) {
  const { rows, said, models } = slice
  const kinds = kindsAmong(models)
  const marked = new Set(kinds.find(({ kind }) => kind === link.kind)?.own.map(({ id }) => id))
  // The mark goes along, and comes back.
  const besideOf = (some: ModelId[]): PageLink<'duties'> => ({
    page: 'duties',
    role: link.role,
    models: some,
    kind: link.kind,
  })
  const { query, ask } = useIndexOnDemand()
  useWidened(link, slice)
  const toDuty = (duty: DutyId, text: string) =>
    rows.some((row) => row.duty.id === duty) ? (
      <a href={`#${duty}`} className="quiet-link">
        {text}
      </a>
    ) : (
      <LinkTo link={{ page: 'duty', duty }} className="quiet-link">
        {text}
      </LinkTo>
    )
  return (
    <>
      <PageMeta head={acrossHead(role, slice)} link={link} />
      <div className="pt-8 lg:pt-12">
        {role && <p className="mb-1 text-question text-ink-3">Who does what</p>}
        <PageHeading>{role ? roleTitle(role) : 'Who does what'}</PageHeading>
        {said && said.otherNames.length > 0 && (
          <p className="mt-1 text-ink-2">Also called {listInProse(said.otherNames)}.</p>
        )}
        <Finding
          parts={role ? acrossRoleFinding(role, slice) : acrossFinding(slice)}
          named={toDuty}
          className="finding mt-4 max-w-4xl"
        />
      </div>
      {rows.length > 0 && (
        <MarkKind
          link={link}
          kinds={kinds}
          said={link.kind && marked.size > 0 ? kindAcross(link.kind, marked, acrossShown(rows, link.show)) : undefined}
          beside={isComparable([...marked]) ? besideOf([...marked]) : undefined}
        />
      )}
      <RowChoice link={link} slice={slice} role={role} roles={vocabulary.roles}>
        <ChooseColumns label="Set some side by side" chosen={[]} query={query} ask={ask} linkOf={besideOf} />
      </RowChoice>
      {rows.length > 0 && <AcrossTable link={link} slice={slice} vocabulary={vocabulary} marked={marked} />}
      <OtherDuties link={link} slice={slice} themes={vocabulary.themes} />
      {role && (role.id === TECH_LEAD ? <AllOfThem /> : <SaidOf role={role} slice={slice} roles={vocabulary.roles} />)}
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" />
      </div>
    </>
  )
}
