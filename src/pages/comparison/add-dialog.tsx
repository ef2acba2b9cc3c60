import './add-dialog.css'
import { type ReactNode, useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { allModels } from '../../domain/dataset.ts'
import { organisationOf } from '../../domain/editions/editions.ts'
import { modelsByKind } from '../../domain/editions/models-slice.ts'
import { listedNamed, withEditions } from '../../domain/editions/with-editions.ts'
import { hasRoom, withModel } from '../../domain/links/comparison-link.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex } from '../../domain/model.ts'
import { capitalised, counted, inWords } from '../../domain/words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { narrowedInWords, OfferedModels, writtenBy } from '../../ui/controls/model-choice.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { SheetHead } from '../../ui/controls/sheet.tsx'

/**
 * The choice of one more model: a search and a list of links to the comparison with it. `list` stands above
 * it: who is compared, to be taken out and moved.
 */
export function AddDialog({
  link,
  title,
  list,
  close,
}: {
  link: PageLink<'comparison'>
  title: string
  list: ReactNode
  close: () => void
}) {
  const query = usePageQuery(indexQuery)
  const [typed, setTyped] = useState('')
  return (
    <div>
      <SheetHead title={title} close={close} />
      <div className="sheet-body">
        {list}
        {list && !hasRoom(link) ? (
          <p className="mt-3 text-question text-ink-3">
            {capitalised(inWords(MOST_COMPARED))} at most are compared: remove one to add another.
          </p>
        ) : (
          <div className="mt-3">
            {/* On a phone the keyboard would cover the list that was asked for. */}
            <NameSearch typed={typed} change={setTyped} atOnce={!list} />
          </div>
        )}
        {query.state === 'loading' && <Loading what="the organisations" />}
        {query.state === 'missing' && <p className="mt-4">There is no list of organisations. Reload the page.</p>}
        {query.state === 'failed' && (
          <FailedPart what="the list" why={query.why} retry={query.retry} busy={query.busy} className="mt-4" />
        )}
        {query.state === 'ready' && hasRoom(link) && (
          <Offered index={query.data} link={link} typed={typed} close={close} />
        )}
      </div>
    </div>
  )
}

function Offered({
  index,
  link,
  typed,
  close,
}: {
  index: Pick<AtlasIndex, 'models' | 'editions'>
  link: PageLink<'comparison'>
  typed: string
  close: () => void
}) {
  const listed = withEditions(modelsByKind(index.models), index.editions)
  const others = listed.filter(({ model }) => !link.models.includes(model.id))
  const found = listedNamed(others, typed)
  const here = new Set(
    allModels(index)
      .filter(({ id }) => link.models.includes(id))
      .map(organisationOf),
  )
  return (
    <>
      <p className="mt-2 text-question text-ink-3" role="status">
        {offeredInWords(others.length, found.length, typed)}
      </p>
      <OfferedModels
        listed={found}
        row={(listed) => (
          <LinkTo link={withModel(link, listed.model.id)} keepScroll className="offer" onClick={close}>
            <span className={`font-serif font-semibold ${listed.isOther ? 'text-answer' : 'text-h3'}`}>
              {listed.model.name}
            </span>
            <span className="text-ref text-ink-3">{writtenBy(listed)}</span>
            {here.has(organisationOf(listed.model)) && (
              <span className="text-ref text-ink-2">Here already, in another edition of its page</span>
            )}
          </LinkTo>
        )}
      />
    </>
  )
}

function offeredInWords(others: number, found: number, typed: string): string {
  if (others === 0) return 'All organisations are compared already.'
  return narrowedInWords(found, typed) ?? counted(found, 'organisation')
}
