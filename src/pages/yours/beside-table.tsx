import { Suspense } from 'react'
import { useNavigate } from 'react-router'
import type { ModelNames } from '../../data/known-names.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { answerOn } from '../../domain/answer.ts'
import { yearOf } from '../../domain/citation.ts'
import { agreementLabel, reasonWords } from '../../domain/comparing/relation-words.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { type Beside, type BesideRow, besideGroups, isShownBeside } from '../../domain/draft/draft-beside.ts'
import { NOT_DECIDED } from '../../domain/draft/draft-words.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Theme, ThemeId } from '../../domain/model.ts'
import { positionsOf } from '../../domain/position.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { Relation } from '../../ui/marks/relation.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { CellLines } from '../../ui/table/cell-lines.tsx'
import { HeadName, ModelHeads } from '../../ui/table/model-heads.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { useStuckHead } from '../../ui/table/use-stuck-head.ts'
import { Decided } from './decided.tsx'
import { DraftFingerprint, DraftTag, UndecidedMark } from './pencil.tsx'
import { anchorOf, SHEET } from './sheet-link.ts'

/** One of the others as a column: its names, and its answers once they are here. */
export type OtherColumn = ModelNames & Partial<ModelAnswers>

/** The draft among the columns. */
const YOURS = { id: 'yours' } as const

const [Fingerprint] = lazyPart(() => import('../../ui/marks/fingerprint.tsx').then((module) => module.Fingerprint))

/** The place of a theme's row on the page. */
export function besidePlace(theme: ThemeId): string {
  return `row-${theme}`
}

/** Themes down, by area or the widest gap first; the draft and the others across. */
export function BesideTable({
  draft,
  link,
  others,
  comparison,
}: {
  draft: Draft
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  comparison: Beside
}) {
  const { themes, areas } = useVocabulary()
  const table = useStuckHead()
  const columns = [YOURS, ...others]
  const groups = besideGroups(
    comparison.rows.filter((row) => isShownBeside(link.show, row)),
    link.sort,
    areas,
  )
  return (
    <>
      <RowLinks past="marks">
        <table
          ref={table}
          {...TABLE_ROLES.table}
          className="compare-table beside-table"
          data-columns={columns.length}
          data-many={columns.length > 3 || undefined}
        >
          <caption className="sr-only">{`Your draft beside ${counted(others.length, 'other')} on ${themes.length} themes`}</caption>
          <ModelHeads<{ id: string }>
            models={columns}
            counts={`${themes.length} themes in ${areas.length} areas`}
            head={({ id }) => (
              <Head key={id} draft={draft} link={link} others={others} other={others.find((each) => each.id === id)} />
            )}
            origin={({ id }) => <Origin draft={draft} other={others.find((each) => each.id === id)} />}
          />
          {groups.map((group) => (
            <tbody key={bandOf(group, columns.length)[0]} {...TABLE_ROLES.rowgroup}>
              <Band words={bandOf(group, columns.length)} columns={columns.length} />
              {group.rows.map((row) => (
                <Row key={row.theme.id} row={row} draft={draft} others={others} />
              ))}
            </tbody>
          ))}
        </table>
      </RowLinks>
      {groups.length === 0 && <p className="py-8 text-ink-2">This view shows none of the themes.</p>}
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" long />
      </div>
    </>
  )
}

/** The name of an area with its references, or of a class with how many themes are in it. */
function bandOf(group: ReturnType<typeof besideGroups>[number], columns: number): [name: string, note: string] {
  if (group.by === 'area')
    return [group.area.name, [...new Set([group.rows[0]?.theme.ref, group.rows.at(-1)?.theme.ref])].join('–')]
  const name = group.by === 'undecided' ? NOT_DECIDED : capitalised(agreementLabel(group.agreement, columns))
  return [name, counted(group.rows.length, 'theme')]
}

function Band({ words: [name, note], columns }: { words: [string, string]; columns: number }) {
  return (
    <tr {...TABLE_ROLES.row} className="area-band">
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={columns + 2} aria-colspan={columns + 2}>
        <span key={`${name} ${note}`} className="area-name">
          {name} <span className="row-ref">{note}</span>
        </span>
      </th>
    </tr>
  )
}

function Head({
  draft,
  link,
  others,
  other,
}: {
  draft: Draft
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  /** Left out for the draft. */
  other: OtherColumn | undefined
}) {
  if (!other)
    return (
      <th {...TABLE_ROLES.columnheader} className="beside-own">
        <span className="beside-name" key={draft.name}>
          {draft.name}
        </span>
        <DraftTag>Draft</DraftTag>
      </th>
    )
  return (
    <th {...TABLE_ROLES.columnheader}>
      <HeadName caveat={other.caveat !== undefined}>
        <LinkTo link={{ page: 'model', model: other.id }} className="title-link">
          {other.name}
        </LinkTo>
      </HeadName>
      {other === others[0] && <PickOther link={link} others={others} />}
    </th>
  )
}

function Origin({ draft, other }: { draft: Draft; other: OtherColumn | undefined }) {
  const vocabulary = useVocabulary()
  if (!other)
    return (
      <>
        <span className="beside-print">
          <DraftFingerprint draft={draft} themes={vocabulary.themes} />
        </span>
        <p className="mt-1.5 text-ref text-ink-3">Yours, not a published source</p>
      </>
    )
  if (!other.answers || !other.version) return null
  return (
    <>
      <Suspense fallback={<span className="block h-6" />}>
        <Fingerprint positions={positionsOf(other.answers, vocabulary.themes)} vocabulary={vocabulary} small />
      </Suspense>
      <p className="mt-1.5 text-ref text-ink-3">
        {other.byline}, {yearOf(other.version)}
      </p>
      <CaveatLine caveat={other.caveat} />
    </>
  )
}

function Row({ row, draft, others }: { row: BesideRow; draft: Draft; others: readonly OtherColumn[] }) {
  const { roles } = useVocabulary()
  const { theme } = row
  return (
    <tr {...TABLE_ROLES.row} id={besidePlace(theme.id)}>
      <th {...TABLE_ROLES.rowheader}>
        <div className="row-label">
          <span className="row-ref">{theme.ref}</span>
          <InnerLink link={{ page: 'theme', theme: theme.id }} className="row-name title-link">
            {theme.name}
          </InnerLink>
        </div>
      </th>
      <td {...TABLE_ROLES.cell} className="row-detail">
        <div className="row-label">
          <span className="row-question">{theme.question}</span>
          <div className="row-tools">
            <Stands row={row} others={others} />
          </div>
        </div>
      </td>
      <td {...TABLE_ROLES.cell} className="beside-own">
        <Decided draft={draft} theme={theme} roles={roles} readOnly />
        {!row.judged && <DecideLink theme={theme} />}
      </td>
      {others.map((other) => (
        <OtherCell key={other.id} other={other} theme={theme} />
      ))}
    </tr>
  )
}

/** How they stand on a theme; nothing where the draft has not decided it. */
function Stands({ row: { judged }, others }: { row: BesideRow; others: readonly OtherColumn[] }) {
  if (!judged)
    return (
      <span key="undecided" className="inline-flex items-start gap-2 text-question text-ink-2">
        <UndecidedMark className="mt-px size-3.5" />
        Not judged yet
      </span>
    )
  const names = ['Your draft', ...others.map(({ shortName }) => shortName)]
  return (
    <Relation
      key={judged.agreement}
      agreement={judged.agreement}
      speakers={names.filter((_, place) => judged.answers[place]?.stance !== 'silent')}
      models={names.length}
      onDifferentTerms={judged.onDifferentTerms}
      reason={reasonWords(judged.reason)}
    />
  )
}

function OtherCell({ other: { id, shortName, answers }, theme }: { other: OtherColumn; theme: Theme }) {
  const { roles } = useVocabulary()
  const answer = answerOn(answers ?? {}, theme.id)
  if (answer.stance === 'silent')
    return (
      <td {...TABLE_ROLES.cell} data-model={shortName} className="unsurveyed">
        <StanceLine said={answer} roles={roles} />
      </td>
    )
  return (
    <td {...TABLE_ROLES.cell} data-model={shortName}>
      <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      <CellLines model={id} answer={answer} />
    </td>
  )
}

/** Where a theme that is not decided is decided. */
function DecideLink({ theme }: { theme: Theme }) {
  return (
    <LinkTo link={SHEET} place={anchorOf(theme)} className="link small-link beside-decide no-print" tabIndex={-1}>
      Decide<span className="sr-only"> on {theme.name}</span>
    </LinkTo>
  )
}

/** On a phone one of the others has room beside the draft: its name is a menu of all of them. */
function PickOther({ link, others }: { link: PageLink<'beside'>; others: readonly OtherColumn[] }) {
  const navigate = useNavigate()
  return (
    <span className="head-pick">
      <select
        aria-label="Beside which organisation"
        autoComplete="off"
        value={link.models[0]}
        onChange={(event) => {
          const chosen = event.target.value as ModelId
          const models = [chosen, ...link.models.filter((id) => id !== chosen)]
          navigate(formatDeepLink({ ...link, models }), { replace: true, state: { keepScroll: true } })
        }}
      >
        {others.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </select>
      <Icon name="chevron" className="size-4" />
    </span>
  )
}
