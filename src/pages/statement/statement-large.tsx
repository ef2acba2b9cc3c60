import { dateInWords } from '../../domain/citation.ts'
import { atModel } from '../../domain/heads/page-head.ts'
import type { StatementSlice } from '../../domain/heads/statement-slice.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import { isOwn } from '../../domain/statements/statement-status.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { StanceLine } from '../../ui/marks/stance-line.tsx'
import { CitationLine } from '../../ui/statement/citation-line.tsx'
import { SomethingWrong } from '../../ui/statement/something-wrong.tsx'
import { StatementTags } from '../../ui/statement/statement-tags.tsx'
import { TakeStatement } from '../../ui/statement/take-link.tsx'

const TEXT = 'statement-text'

/** The statement in large type, with all that qualifies it and the places it is cited from. */
export function StatementLarge({
  slice,
  theme,
  vocabulary,
}: {
  slice: StatementSlice
  theme: Theme
  vocabulary: Vocabulary
}) {
  const { summary, statement, source, reading } = slice
  const changes = reading.changes.filter((change) => change.statement === statement.id)
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap gap-x-2 text-question text-ink-3">
        <LinkTo link={{ page: 'model', model: summary.id }} className="link small-link">
          Tech lead {atModel(summary)}
        </LinkTo>
        <span className="py-1" aria-hidden="true">
          ·
        </span>
        <span className="py-1">{theme.ref}</span>
        <LinkTo link={{ page: 'theme', theme: theme.id }} className="link small-link">
          {theme.name}
        </LinkTo>
      </p>
      <PageHeading className="statement-large mt-2">
        <span id={TEXT}>{statement.text}</span>
      </PageHeading>
      <div className="mt-4 flex flex-col gap-2">
        <StanceLine said={statement} roles={vocabulary.roles} />
        <StatementTags statement={statement} />
        <AlsoThemes slice={slice} vocabulary={vocabulary} />
        <Elsewhere duties={slice.duties} />
      </div>
      <ul aria-label="Where it stands" className="mt-6 flex flex-col gap-3 border-l-2 border-ink pl-4">
        {statement.cite.map((citation) => (
          <li key={`${citation.section} ${citation.lines.join()} ${citation.phrase}`} className="large-citation">
            <CitationLine citation={citation} source={source} />
          </li>
        ))}
      </ul>
      {changes.map((change) => (
        <p key={`${change.date} ${change.text}`} className="mt-4 text-ink-2">
          Corrected on {dateInWords(change.date)}: {change.text}
        </p>
      ))}
      <p className="mt-4">
        <SomethingWrong model={summary.id} statement={statement} source={source} describedBy={TEXT} />{' '}
        {isOwn(statement) && <TakeStatement model={summary.id} statement={statement} describedBy={TEXT} />}
      </p>
    </div>
  )
}

/** The further themes a statement speaks to. */
function AlsoThemes({ slice, vocabulary }: { slice: StatementSlice; vocabulary: Vocabulary }) {
  const also = vocabulary.themes.filter(({ id }) => slice.statement.also?.includes(id))
  if (also.length === 0) return null
  return (
    <p className="text-question text-ink-3">
      Also on{' '}
      {also.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <LinkTo link={{ page: 'theme', theme: id }} className="quiet-link small-link">
            {name}
          </LinkTo>
        </span>
      ))}
    </p>
  )
}

/** The duties that it gives to somebody: each leads to whose job it is elsewhere. */
function Elsewhere({ duties }: { duties: StatementSlice['duties'] }) {
  if (duties.length === 0) return null
  return (
    <p className="text-question text-ink-3">
      Whose job it is elsewhere:{' '}
      {duties.map(({ id, label }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <LinkTo link={{ page: 'duty', duty: id }} className="quiet-link small-link">
            {label}
          </LinkTo>
        </span>
      ))}
    </p>
  )
}
