import { useVocabulary } from '../../data/vocabulary-query.ts'
import { answerOn } from '../../domain/answer.ts'
import { answersApart } from '../../domain/comparing/reason.ts'
import { type Draft, decisionOn } from '../../domain/draft/draft.ts'
import { type BesideRow, besideReason } from '../../domain/draft/draft-beside.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Relation } from '../../ui/marks/relation.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { CellLines } from '../../ui/table/cell-lines.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { type OtherColumn, ownName } from './beside-heads.tsx'
import { Decided } from './decided.tsx'
import { UndecidedMark } from './pencil.tsx'
import { anchorOf, SHEET } from './sheet-link.ts'

/** The place of a theme's row on the page. */
export function besidePlace(theme: ThemeId): string {
  return `row-${theme}`
}

/** A theme: how they stand, and what the draft and each of the others answer. */
export function BesideThemeRow({
  row,
  draft,
  theirs,
  others,
}: {
  row: BesideRow
  draft: Draft
  /** Whether it is somebody else's. */
  theirs: boolean
  others: readonly OtherColumn[]
}) {
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
            <Stands row={row} theirs={theirs} others={others} />
          </div>
        </div>
      </td>
      <td {...TABLE_ROLES.cell} className="beside-own">
        <Decided decision={decisionOn(draft, theme.id)} theme={theme} roles={roles} readOnly theirs={theirs} />
        {!row.judged && !theirs && <DecideLink theme={theme} />}
      </td>
      {others.map((other) => (
        <OtherCell key={other.id} other={other} theme={theme} />
      ))}
    </tr>
  )
}

/** How they stand on a theme; nothing where the draft has not decided it. */
function Stands({
  row: { judged, inOwnWords },
  theirs,
  others,
}: {
  row: BesideRow
  theirs: boolean
  others: readonly OtherColumn[]
}) {
  if (!judged)
    return (
      <span key="undecided" className="inline-flex items-start gap-2 text-question text-ink-2">
        <UndecidedMark className="mt-px size-3.5" />
        Not judged yet
      </span>
    )
  const names = [ownName(theirs), ...others.map(({ shortName }) => shortName)]
  return (
    <Relation
      key={judged.agreement}
      agreement={judged.agreement}
      speakers={names.filter((_, place) => judged.answers[place]?.stance !== 'silent')}
      models={names.length}
      onDifferentTerms={judged.onDifferentTerms}
      answers={answersApart(judged.reason)}
      reason={besideReason(judged, inOwnWords, theirs ? 'its' : 'your')}
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
