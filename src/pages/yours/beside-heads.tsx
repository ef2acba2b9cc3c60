import { Suspense } from 'react'
import type { ModelNames } from '../../data/known-names.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { yearOf } from '../../domain/citation.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId } from '../../domain/model.ts'
import { positionsOf } from '../../domain/position.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { HeadName } from '../../ui/table/model-heads.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { DraftFingerprint, DraftTag } from './pencil.tsx'

const [Fingerprint] = lazyPart(() => import('../../ui/marks/fingerprint.tsx').then((module) => module.Fingerprint))

/** One of the others as a column: its names, and its answers once they are here. */
export type OtherColumn = ModelNames & Partial<ModelAnswers>

/** What the draft is called among the others. */
export function ownName(theirs: boolean): string {
  return theirs ? 'Somebody’s draft' : 'Your draft'
}

/** The name of a column, the draft’s or another one’s; on a phone the first of the others is a menu of all. */
export function BesideHead({
  draft,
  theirs,
  link,
  others,
  other,
  picked,
}: {
  draft: Draft
  /** Whether it is somebody else's. */
  theirs: boolean
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  /** Left out for the draft. */
  other: OtherColumn | undefined
  /** Another one is about to stand first, with the menu. */
  picked: () => void
}) {
  if (!other)
    return (
      <th {...TABLE_ROLES.columnheader} className="beside-own">
        <span className="beside-name" key={draft.name}>
          {draft.name}
        </span>
        <DraftTag>{theirs ? ownName(theirs) : 'Draft'}</DraftTag>
      </th>
    )
  return (
    <th {...TABLE_ROLES.columnheader}>
      <HeadName caveat={other.caveat !== undefined}>
        <LinkTo link={{ page: 'model', model: other.id }} className="title-link">
          {other.name}
        </LinkTo>
      </HeadName>
      {other === others[0] && <PickOther link={link} others={others} picked={picked} />}
    </th>
  )
}

/** Where a column is from, with its fingerprint. */
export function BesideOrigin({
  draft,
  theirs,
  other,
}: {
  draft: Draft
  theirs: boolean
  other: OtherColumn | undefined
}) {
  const vocabulary = useVocabulary()
  if (!other)
    return (
      <>
        <span className="beside-print">
          <DraftFingerprint draft={draft} themes={vocabulary.themes} />
        </span>
        <p className="mt-1.5 text-ref text-ink-3">
          {theirs ? 'Not a published source' : 'Yours, not a published source'}
        </p>
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

/** On a phone one of the others has room beside the draft: its name is a menu of all of them. */
function PickOther({
  link,
  others,
  picked,
}: {
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  picked: () => void
}) {
  const showInstead = useShowInstead()
  return (
    <span className="head-pick">
      <select
        aria-label="Beside which organisation"
        autoComplete="off"
        value={link.models[0]}
        onChange={(event) => {
          const chosen = event.target.value as ModelId
          const models = [chosen, ...link.models.filter((id) => id !== chosen)]
          picked()
          showInstead({ ...link, models })
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
