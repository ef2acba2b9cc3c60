import { useRef, useState } from 'react'
import type { IndexOnDemand } from '../../data/use-index-on-demand.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { BESIDE_SHOWN, type BesideShow } from '../../domain/comparing/beside-shown.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { fileNameOf } from '../../domain/draft/draft-file-name.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { ChooseColumns } from '../../ui/controls/choose-columns.tsx'
import { saveFile } from '../../ui/controls/clipboard.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { type OtherColumn, ownName } from './beside-heads.tsx'
import { DraftTag } from './pencil.tsx'
import { useGoOn } from './use-go-on.ts'

/** Whom the draft stands beside. It is the first of them and stays. */
export function BesideChips({
  theirs,
  link,
  others,
  index,
}: {
  /** Whether it is somebody else's. */
  theirs: boolean
  link: PageLink<'beside'>
  others: readonly OtherColumn[]
  index: IndexOnDemand
}) {
  const list = useRef<HTMLUListElement>(null)
  const goOn = useGoOn(list, link.models.length)
  return (
    <ul ref={list} className="beside-chips no-print" aria-label="Compared">
      <li>
        <DraftTag>{ownName(theirs)}</DraftTag>
      </li>
      {others.map(({ id, name }) => (
        <li key={id} className="chip">
          <LinkTo link={{ page: 'model', model: id }} className="title-link">
            {name}
          </LinkTo>
          {others.length > 1 && (
            <LinkTo
              link={{ ...link, models: link.models.filter((each) => each !== id) }}
              keepScroll
              className="chip-remove"
              aria-label={`Remove ${name}`}
              onClick={goOn}
            >
              <Icon name="close" />
            </LinkTo>
          )}
        </li>
      ))}
      <li>
        <ChooseColumns
          label="Choose others"
          chosen={link.models}
          most={MOST_COMPARED - 1}
          query={index.query}
          ask={index.ask}
          linkOf={(models) => ({ ...link, models })}
        />
      </li>
    </ul>
  )
}

const SHOW_NAMES: Record<BesideShow, string> = {
  all: 'All',
  differences: 'Differences',
  'in-common': 'In common',
  'one-only': 'Said by one',
  silent: 'Somebody silent',
  undecided: 'Not decided',
}

/** Saves the table for a spreadsheet. What makes it comes with the press. */
export function SaveComparison({
  draft,
  others,
}: {
  draft: Draft
  others: readonly Pick<ModelAnswers, 'name' | 'answers'>[]
}) {
  const { themes, roles } = useVocabulary()
  const [failed, setFailed] = useState(false)
  const save = () => {
    setFailed(false)
    import('../../domain/share/beside-csv.ts').then(
      ({ besideCsv }) =>
        // The mark at its beginning tells spreadsheets that it is UTF-8.
        saveFile(
          `${fileNameOf(draft)}-beside-others.csv`,
          'text/csv;charset=utf-8',
          `\ufeff${besideCsv(draft, themes, others, roles)}`,
        ),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" className="button" onClick={save}>
        Save as CSV
      </button>
      {failed && (
        <p role="alert" className="basis-full text-ink-2">
          Nothing was saved: what makes the table did not load. Reload the page and try again.
        </p>
      )}
    </>
  )
}

/** Chooses which themes are shown, in the address. */
export function BesideViews({ link, countOf }: { link: PageLink<'beside'>; countOf: (show: BesideShow) => number }) {
  return (
    <ul className="choice-strip" aria-label="Themes shown">
      {BESIDE_SHOWN.map((show) => {
        const count = countOf(show)
        const words = (
          <>
            {SHOW_NAMES[show]}
            <span key={count} className="text-ref">
              {count === 0 ? 'none' : count}
            </span>
          </>
        )
        return (
          <li key={show}>
            {count === 0 && show !== link.show ? (
              <span className="choice-none">{words}</span>
            ) : (
              <LinkTo link={{ ...link, show }} replace keepScroll aria-current={show === link.show || undefined}>
                {words}
              </LinkTo>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const ORDERS = [
  { sort: 'area', label: 'By area' },
  { sort: 'difference', label: 'Widest gap first' },
] as const

/** The two orders of the rows, each a link; the one that is seen is marked. */
export function BesideOrders({ link }: { link: PageLink<'beside'> }) {
  return (
    <ul className="ml-auto flex gap-x-4" aria-label="Order of the themes">
      {ORDERS.map(({ sort, label }) => (
        <li key={sort}>
          <LinkTo
            link={{ ...link, sort }}
            replace
            keepScroll
            className={`small-link pointer-coarse:py-3 ${link.sort === sort ? 'font-semibold' : 'link'}`}
            aria-current={link.sort === sort || undefined}
          >
            {label}
          </LinkTo>
        </li>
      ))}
    </ul>
  )
}
