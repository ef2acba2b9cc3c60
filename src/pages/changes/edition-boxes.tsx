import './edition-boxes.css'
import { dateInWords } from '../../domain/citation.ts'
import type { ChangesSlice, ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { editionNamed, editionWord } from '../../domain/editions/edition-address.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { capitalised, counted, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

type Slice = Omit<ChangesSlice, 'pair'>
type Pair = readonly [before: ComparedEdition, after: ComparedEdition]

/** The two editions in the order of time, what each is, and the way to their comparison. Where there are more, each is a menu. */
export function EditionBoxes({ slice, editions, link }: { slice: Slice; editions: Pair; link: PageLink<'changes'> }) {
  const [before, after] = editions
  const missing = [link.from, link.to].filter(
    (word): word is string => word !== undefined && !editionNamed(slice.editions, word),
  )
  return (
    <>
      {missing.length > 0 && (
        <p role="status" className="mt-4 bg-warn-wash px-3 py-2.5">
          {`There is no edition of ${listInProse(missing.map(dateInWords))} here. These two are shown instead.`}
        </p>
      )}
      <div className="edition-boxes">
        <EditionBox slice={slice} edition={before} other={after} link={link} />
        <Icon name="arrow" className="size-4 max-lg:hidden" />
        <EditionBox slice={slice} edition={after} other={before} link={link} />
        <LinkTo link={comparisonOf([before.id, after.id])} className="button no-print">
          Compare the two
          <Icon name="arrow" />
        </LinkTo>
      </div>
    </>
  )
}

function EditionBox({
  slice,
  edition,
  other,
  link,
}: {
  slice: Slice
  edition: ComparedEdition
  other: ComparedEdition
  link: PageLink<'changes'>
}) {
  const { leading, editions } = slice
  const { id, source, statements } = edition
  const caveat = editions.find((each) => each.id === id)?.caveat
  const roles = [
    ...(id === leading.id ? ['the edition the atlas leads with'] : []),
    ...(id === editions.at(-1)?.id ? ['the last one here'] : []),
  ]
  const date = <span className="edition-date">{capitalised(dateInWords(source.version))}</span>
  const about = (
    <>
      <span className="block text-ref text-ink-3">
        {[counted(statements.length, 'statement'), ...roles].join(' · ')}
      </span>
      <CaveatLine caveat={caveat} />
    </>
  )
  const toModel = { page: 'model', model: id } as const
  if (editions.length < 3)
    return (
      <LinkTo link={toModel} className="edition-box">
        {date}
        {about}
      </LinkTo>
    )
  return (
    <div className="edition-box">
      <LinkTo link={toModel} className="link without-script">
        {date}
      </LinkTo>
      <EditionMenu editions={editions} edition={edition} other={other} link={link} />
      {about}
    </div>
  )
}

/** Sets another edition against the other of the two; they stand in the order of time, whichever was chosen last. */
function EditionMenu({
  editions,
  edition,
  other,
  link,
}: {
  editions: ChangesSlice['editions']
  edition: ComparedEdition
  other: ComparedEdition
  link: PageLink<'changes'>
}) {
  const showInstead = useShowInstead()
  const isBefore = edition.source.version < other.source.version
  return (
    <select
      className="edition-date edition-menu needs-script"
      aria-label={isBefore ? 'Before' : 'After'}
      autoComplete="off"
      value={edition.id}
      onChange={({ target }) => {
        const [from, to] = editions
          .filter(({ id }) => id === target.value || id === other.id)
          .map((each) => editionWord(each, editions))
        if (from !== undefined && to !== undefined) showInstead({ ...link, from, to })
      }}
    >
      {editions.map(({ id, version }) => (
        <option key={id} value={id} disabled={id === other.id}>
          {capitalised(dateInWords(version))}
        </option>
      ))}
    </select>
  )
}
