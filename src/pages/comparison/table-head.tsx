import { useQueryClient } from '@tanstack/react-query'
import { memo, Suspense } from 'react'
import { answersQuery } from '../../data/answers-query.ts'
import { yearOf } from '../../domain/citation.ts'
import { editionLabel } from '../../domain/editions/edition-names.ts'
import { withModelAt, withModelFor, withModelMoved } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { positionsOf } from '../../domain/position.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { HeadName, ModelHeads } from '../../ui/table/model-heads.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import type { Column } from './columns.ts'
import { PickModel } from './pick-model.tsx'

// A small drawing that says in one glance what the column says at length: prerendered, its script comes later.
const [Fingerprint] = lazyPart(() => import('../../ui/marks/fingerprint.tsx').then((module) => module.Fingerprint))

/** The head of the table: the names, which stay in sight, and below them each model’s fingerprint and where it comes from. */
export function TableHead({
  link,
  columns,
  vocabulary,
}: {
  link: PageLink<'comparison'>
  columns: readonly Column[]
  vocabulary: Vocabulary
}) {
  return (
    <ModelHeads
      models={columns}
      counts={`${vocabulary.themes.length} themes in ${vocabulary.areas.length} areas`}
      head={(column, place) => (
        <ColumnHead key={column.id} link={link} column={column} columns={columns} place={place} />
      )}
      origin={(column) => (
        <>
          <Origin column={column} vocabulary={vocabulary} />
          <OtherEditions link={link} column={column} />
        </>
      )}
    />
  )
}

function ColumnHead({
  link,
  column,
  columns,
  place,
}: {
  link: PageLink<'comparison'>
  column: Column
  columns: readonly Column[]
  place: number
}) {
  const caveat = column.state === 'ready' && column.data.caveat !== undefined
  const [first, second] = columns
  return (
    <th {...TABLE_ROLES.columnheader}>
      <HeadName caveat={caveat}>
        <LinkTo link={{ page: 'model', model: column.id }} className="title-link">
          {column.name}
        </LinkTo>
      </HeadName>
      <MoveLinks link={link} column={column} />
      {place < 2 && <PickModel link={link} columns={columns} place={place} />}
      {place === 1 && first && second && (
        <LinkTo
          link={withModelAt(link, second.id, 0)}
          replace
          keepScroll
          id="swap-columns"
          className="swap icon-button needs-script"
          aria-label={`Swap ${first.name} and ${second.name}`}
        >
          <Icon name="swap" className="size-5" />
        </LinkTo>
      )}
    </th>
  )
}

function MoveLinks({ link, column }: { link: PageLink<'comparison'>; column: Column }) {
  return (
    <span className="moves needs-script">
      {(['left', 'right'] as const).map((towards) => {
        const moved = withModelMoved(link, column.id, towards)
        return (
          moved && (
            <LinkTo
              key={towards}
              link={moved}
              replace
              keepScroll
              id={`${towards}-${column.id}`}
              data-instead={`${towards === 'left' ? 'right' : 'left'}-${column.id}`}
              className="icon-button"
              aria-label={`Move ${column.name} ${towards}`}
            >
              <Icon name={towards} />
            </LinkTo>
          )
        )
      })}
    </span>
  )
}

/** Where a model comes from, below its name. */
export const Origin = memo(function Origin({ column, vocabulary }: { column: Column; vocabulary: Vocabulary }) {
  const client = useQueryClient()
  if (column.state === 'loading') return <p className="after-a-moment text-ref text-ink-3">Opening…</p>
  if (column.state === 'failed')
    return (
      <div role="alert">
        <p className="font-semibold">{`${column.name} did not load`}</p>
        <p className="text-question text-ink-2">{column.why}</p>
        <button
          type="button"
          className="button mt-2"
          onClick={() => void client.refetchQueries({ queryKey: answersQuery(column.id).queryKey })}
          aria-disabled={column.busy}
        >
          {column.busy ? 'Trying again…' : 'Try again'}
        </button>
      </div>
    )
  const { byline, version, caveat, answers } = column.data
  return (
    <>
      <Suspense fallback={<span className="block h-6" />}>
        <Fingerprint positions={positionsOf(answers, vocabulary.themes)} vocabulary={vocabulary} small />
      </Suspense>
      <p className="mt-1.5 text-ref text-ink-3">
        {byline}, {yearOf(version)}
      </p>
      <CaveatLine caveat={caveat} />
    </>
  )
})

/** The ways to the other editions of a column's organisation, each put in its place. */
export function OtherEditions({ link, column }: { link: PageLink<'comparison'>; column: Column }) {
  if (column.state !== 'ready' || !column.data.others) return null
  const { data } = column
  return data.others
    ?.filter(({ id }) => !link.models.includes(id))
    .map((other) => (
      <p key={other.id} className="text-ref">
        <LinkTo link={withModelFor(link, column.id, other.id)} keepScroll className="link inline-block py-1">
          Another edition: {editionLabel(other, [data, ...(data.others ?? [])])}
          <span className="sr-only"> of {column.name}</span>
        </LinkTo>
      </p>
    ))
}
