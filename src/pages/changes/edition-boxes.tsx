import { dateInWords } from '../../domain/citation.ts'
import type { ChangesSlice, ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The two editions in the order of time, what each is, and the way to their comparison. */
export function EditionBoxes({
  slice,
  editions,
}: {
  slice: Omit<ChangesSlice, 'pair'>
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
}) {
  const [before, after] = editions
  return (
    <div className="edition-boxes">
      <EditionBox slice={slice} edition={before} />
      <Icon name="arrow" className="size-4 max-lg:hidden" />
      <EditionBox slice={slice} edition={after} />
      <LinkTo link={comparisonOf([before.id, after.id])} className="button no-print">
        Compare the two
        <Icon name="arrow" />
      </LinkTo>
    </div>
  )
}

function EditionBox({
  slice: { leading, editions },
  edition: { id, source, statements },
}: {
  slice: Omit<ChangesSlice, 'pair'>
  edition: ComparedEdition
}) {
  const caveat = editions.find((each) => each.id === id)?.caveat
  const roles = [
    ...(id === leading.id ? ['the edition the atlas leads with'] : []),
    ...(id === editions.at(-1)?.id ? ['the last one here'] : []),
  ]
  return (
    <LinkTo link={{ page: 'model', model: id }} className="edition-box">
      <span className="block font-serif text-theme font-semibold">{capitalised(dateInWords(source.version))}</span>
      <span className="block text-ref text-ink-3">
        {[counted(statements.length, 'statement'), ...roles].join(' · ')}
      </span>
      <CaveatLine caveat={caveat} />
    </LinkTo>
  )
}
