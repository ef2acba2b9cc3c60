import './pencil.css'
import './draft-head.css'
import './fit-page.css'
import { Suspense, useState } from 'react'
import { sheetQuery } from '../../data/sheet-query.ts'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { type Wanted, wantedIn, whoFits } from '../../domain/draft/fit.ts'
import { fitFinding, inWordsNote } from '../../domain/draft/fit-words.ts'
import { placeFigures } from '../../domain/draft/place-figures.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import { fitHead } from '../../domain/heads/yours-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import type { Position } from '../../domain/position.ts'
import { type Part, partsText } from '../../domain/prose.ts'
import { leadingFirst } from '../../domain/slices.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { ChooseAnswers } from './choose-answers.tsx'
import { DraftLine } from './draft-line.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { FitLegend } from './fit-bar.tsx'
import { PickStrip } from './pick-strip.tsx'
import { anchorOf, SHEET } from './sheet-link.ts'
import { useWorkbench } from './use-workbench.ts'

// Nobody fits before something matters.
const [FitResults] = lazyPart(
  () => styled(import('./fit-results.tsx')).then((m) => m.FitResults),
  () => <GonePart what="who fits" className="py-4" />,
)

/** Which sources say what the reader's draft says, or what is chosen here; counted, not weighed. */
export function FitPage({ link }: { link: PageLink<'fit'> }) {
  const query = usePageQuery(sheetQuery)
  return (
    <QueryView query={query} what="what the others answer">
      {(slice) => <WhoFits slice={slice} link={link} />}
    </QueryView>
  )
}

type From = 'draft' | 'here'

function WhoFits({ slice, link }: { slice: SheetSlice; link: PageLink<'fit'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useWorkbench()
  const draft = drafts.current?.draft
  const { wanted: ofDraft, inWords } = draft ? wantedIn(draft, themes) : { wanted: [], inWords: [] }
  // What matters is no part of the draft, and what is chosen here is kept nowhere.
  const [chosenFrom, setFrom] = useState<From>()
  const [unticked, setUnticked] = useState<readonly ThemeId[]>([])
  const [choices, setChoices] = useState<readonly Wanted[]>([])
  const from: From = draft ? (chosenFrom ?? 'draft') : 'here'
  const answers = from === 'draft' ? ofDraft : inOrder(choices, themes)
  const wanted = from === 'draft' ? answers.filter(({ theme }) => !unticked.includes(theme)) : answers
  const { query } = useIndexOnDemand(answers.length > 0)
  const rows = query.state === 'ready' ? whoFits(wanted, themes, leadingFirst(query.data)) : undefined
  const choose = (theme: ThemeId, position: Position | undefined) =>
    setChoices([...choices.filter((each) => each.theme !== theme), ...(position ? [{ theme, position }] : [])])
  const tick = (ids: readonly ThemeId[], isTicked: boolean) => {
    if (from === 'here') setChoices(choices.filter(({ theme }) => isTicked || !ids.includes(theme)))
    else setUnticked(isTicked ? unticked.filter((id) => !ids.includes(id)) : [...new Set([...unticked, ...ids])])
  }
  const finding: Part[] = answers.length === 0 || !rows ? startWords(slice.total, from) : fitFinding(rows, themes)
  return (
    <>
      <PageMeta head={fitHead(slice.total, themes.length)} link={link} />
      <DraftsBand />
      <div className="sheet-head-grid">
        <div className="min-w-0">
          {draft ? <DraftLine tag="Private draft" note={draft.name} /> : <p className="draft-line" />}
          <PageHeading>Who fits</PageHeading>
          <p role="status" className="finding fit-finding mt-2">
            <span key={partsText(finding)}>
              <Prose parts={finding} />
            </span>
          </p>
        </div>
        <FitLegend />
      </div>
      <DraftPlaces here="fit" figures={placeFigures(draft, themes)} />
      <div className="fit-tools no-print">
        {draft && (
          <PickStrip
            label="Answers that matter"
            options={[
              { value: 'draft', name: 'From your draft' },
              { value: 'here', name: 'Choose here' },
            ]}
            chosen={from}
            choose={setFrom}
          />
        )}
        <p className="text-ink-2">
          <span key={from}>
            {from === 'draft' ? 'Untick what does not matter.' : 'Nothing you choose here is saved.'}
          </span>{' '}
          Most matches stand first, then most in part, then fewest against.
        </p>
      </div>
      {from === 'here' && <ChooseAnswers slice={slice} choices={choices} choose={choose} />}
      {answers.length > 0 && (
        <QueryPart query={query}>
          {rows && (
            <Suspense fallback={<Loading what="who fits" />}>
              <FitResults
                key={from}
                answers={answers}
                wanted={wanted}
                rows={rows}
                draft={from === 'draft' ? draft : undefined}
                tick={tick}
              />
            </Suspense>
          )}
        </QueryPart>
      )}
      {from === 'draft' && answers.length === 0 && (
        <p className="py-4 text-ink-2">
          Nothing of the draft can be counted yet.{' '}
          <LinkTo link={SHEET} className="link">
            Answer a theme on the sheet
          </LinkTo>
          , or choose here what matters.
        </p>
      )}
      {from === 'draft' && inWords.length > 0 && <NotCounted themes={inWords} />}
    </>
  )
}

function startWords(total: number, from: From): Part[] {
  return [
    {
      text:
        from === 'draft'
          ? `How many of the draft’s answers each of ${total} published definitions shares.`
          : `Choose what a tech lead should do, and see which of ${total} published definitions say the same.`,
    },
  ]
}

/** What is chosen in the order of the themes, whatever was chosen first. */
function inOrder(choices: readonly Wanted[], themes: readonly Theme[]): Wanted[] {
  return themes.flatMap(({ id }) => choices.find(({ theme }) => theme === id) ?? [])
}

function QueryPart({
  query,
  children,
}: {
  query: ReturnType<typeof useIndexOnDemand>['query']
  children: React.ReactNode
}) {
  if (query.state === 'failed')
    return (
      <FailedPart
        what="what the others answer"
        why={query.why}
        retry={query.retry}
        busy={query.busy}
        className="py-4"
      />
    )
  return query.state === 'ready' ? children : <Loading what="what the others answer" />
}

/** The answers of a draft that are told in words: nothing lines up with those. */
function NotCounted({ themes }: { themes: readonly Theme[] }) {
  return (
    <p className="mt-4 text-ink-2">
      {inWordsNote(themes.length)}
      {themes.map((theme, place) => (
        <span key={theme.id}>
          {place > 0 && ', '}
          <LinkTo link={SHEET} place={anchorOf(theme)} className="link small-link">
            {`${theme.ref} ${theme.name}`}
          </LinkTo>
        </span>
      ))}
    </p>
  )
}
