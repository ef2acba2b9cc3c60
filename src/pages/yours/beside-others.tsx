import { type ReactNode, useMemo } from 'react'
import { answersQuery } from '../../data/answers-query.ts'
import { isMissing } from '../../data/data-problem.ts'
import type { CameIn } from '../../data/drafts/somebodys-draft.ts'
import { useKnownNames } from '../../data/known-names.ts'
import { problemInWords } from '../../data/problem-words.ts'
import type { IndexOnDemand } from '../../data/use-index-on-demand.ts'
import { useQueriesOf } from '../../data/use-queries-of.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { besideFinding, besideOthers, isShownBeside } from '../../domain/draft/draft-beside.ts'
import { SOMEBODYS } from '../../domain/draft/draft-place.ts'
import { placeFigures } from '../../domain/draft/place-figures.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { partsText } from '../../domain/prose.ts'
import { listInProse } from '../../domain/words.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { ScaleBar } from '../../ui/marks/scale-bar.tsx'
import type { OtherColumn } from './beside-heads.tsx'
import { besidePlace } from './beside-row.tsx'
import { BesideTable } from './beside-table.tsx'
import { BesideChips, BesideOrders, BesideViews, SaveComparison } from './beside-tools.tsx'
import { DraftLine } from './draft-line.tsx'
import { DraftName } from './draft-name.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { SHEET } from './sheet-link.ts'

/** A draft beside some models: what it comes to, whom it stands beside, and the table. `index` is for choosing others. */
export function BesideOthers({
  draft,
  from,
  link,
  index,
  missing,
}: {
  draft: Draft
  /** Where it came from, where it is somebody else's: then it is to be read only. */
  from: CameIn | undefined
  link: PageLink<'beside'>
  index: IndexOnDemand
  /** Stands for all of it where one of the models does not exist. */
  missing: ReactNode
}) {
  const { themes } = useVocabulary()
  const results = useQueriesOf(link.models, answersQuery)
  const namesOf = useKnownNames()
  const ready = results.flatMap(({ data }) => data ?? [])
  const whole = ready.length === link.models.length
  const key = ready.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an organisation's answers never change
  const comparison = useMemo(() => besideOthers(draft, themes, ready), [draft, themes, key])
  if (results.some(({ data, error }) => data === undefined && isMissing(error))) return missing
  const others = link.models.map(
    (id): OtherColumn => ({ ...namesOf(id), ...ready.find((model) => model.id === id), id }),
  )
  const theirs = from !== undefined
  const title = listInProse([draft.name, ...others.map(({ inProse }) => inProse)])
  const finding = besideFinding(ready.length + 1, comparison)
  const failed = results.findIndex(({ data, error }) => data === undefined && error !== null)
  const problem = results[failed]
  return (
    <>
      <div className="beside-intro">
        <div className="min-w-0">
          {from === undefined ? (
            <DraftName draft={draft}>{title}</DraftName>
          ) : (
            <SomebodysName from={from}>{title}</SomebodysName>
          )}
          {whole && (
            <div key={partsText(finding)}>
              <Finding
                parts={finding}
                named={(theme, text) => (
                  <a href={`#${besidePlace(theme)}`} className="link">
                    {text}
                  </a>
                )}
              />
            </div>
          )}
        </div>
        {whole && (
          <div className="beside-scale" key={JSON.stringify(comparison.counts)}>
            <ScaleBar counts={comparison.counts} models={ready.length + 1} undecided={comparison.undecided} />
          </div>
        )}
      </div>
      {!theirs && <DraftPlaces here="beside" figures={placeFigures(draft, themes)} />}
      <BesideChips theirs={theirs} link={link} others={others} index={index} />
      {whole && (
        <div className="beside-tools no-print">
          <BesideViews
            link={link}
            countOf={(show) => comparison.rows.filter((row) => isShownBeside(show, row)).length}
          />
          {!theirs && <SaveComparison draft={draft} others={ready} />}
          <BesideOrders link={link} />
        </div>
      )}
      {whole && <BesideTable draft={draft} theirs={theirs} link={link} others={others} comparison={comparison} />}
      {!whole &&
        (problem?.error ? (
          <FailedPart
            what={`what ${others[failed]?.inProse ?? 'one of them'} answers`}
            why={problemInWords(problem.error)}
            retry={() => void problem.refetch()}
            busy={problem.isFetching}
          />
        ) : (
          <Loading what="the answers" />
        ))}
    </>
  )
}

/** The heading where the draft is somebody else's, with the way to all that it decides. */
function SomebodysName({ from, children }: { from: CameIn; children: string }) {
  return (
    <>
      <DraftLine tag="Somebody’s draft" note={`read only, from a ${from}`}>
        <LinkTo link={SHEET} place={SOMEBODYS} className="link small-link no-print">
          Its sheet
        </LinkTo>
      </DraftLine>
      <PageHeading>
        <span key={children}>{children}</span>
      </PageHeading>
    </>
  )
}
