import { agreementQuery } from '../../data/agreement-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { nearestOfKind } from '../../domain/comparing/kind-neighbours.ts'
import { neighboursOf } from '../../domain/comparing/neighbours.ts'
import { fewestToRank, rankPairs } from '../../domain/comparing/pairs.ts'
import { agreementFinding } from '../../domain/comparing/pairs-finding.ts'
import type { AgreementSlice } from '../../domain/comparing/pairs-slice.ts'
import { agreementHead } from '../../domain/heads/agreement-head.ts'
import { comparisonOf, isComparable } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { kindsAmong } from '../../domain/statements/kind-groups.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { MarkKind } from '../../ui/controls/mark-kind.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { AllModels } from './all-models.tsx'
import { EachAgainstEach } from './each-against-each.tsx'
import { NearestNeighbours } from './nearest-neighbours.tsx'

/** Who agrees with whom: each organisation’s neighbours, and each against each; of a large atlas the first, and all on demand. */
export function AgreementPage({ link }: { link: PageLink<'agreement'> }) {
  const query = usePageQuery(agreementQuery)
  return (
    <QueryView query={query} what="who agrees with whom">
      {(slice) => <WhoAgrees slice={slice} link={link} />}
    </QueryView>
  )
}

function WhoAgrees({ slice: { total, models }, link }: { slice: AgreementSlice; link: PageLink<'agreement'> }) {
  const { themes } = useVocabulary()
  const pairs = rankPairs(themes, models)
  const neighbours = neighboursOf(models, pairs)
  const kinds = kindsAmong(models)
  const own = kinds.find(({ kind }) => kind === link.kind)?.own ?? []
  const marked = new Set(own.map(({ id }) => id))
  return (
    <>
      <PageMeta head={agreementHead(models, total, themes)} link={link} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Who agrees with whom</PageHeading>
        <div className="mt-3">
          <Finding parts={agreementFinding(pairs, themes, models.length, total)} />
        </div>
        {models.length > 1 && (
          <p className="mt-3 text-question text-ink-3">
            Two are compared on the themes that both answer; silence counts neither way. Left out are facts without a
            common scale, and answers that are both mixed. To rule a duty out and to give it to another role agree that
            it is not the tech lead’s. A pair with fewer than {inWords(fewestToRank(themes))} such themes is not ranked.
            Another edition of the same document is not a neighbour.
          </p>
        )}
        {models.length === 2 && (
          <p className="mt-5">
            <LinkTo link={comparisonOf(models.map(({ id }) => id))} className="button">
              Set the two side by side
            </LinkTo>
          </p>
        )}
      </div>
      {models.length > 2 && (
        <>
          <MarkKind
            link={link}
            kinds={kinds}
            said={link.kind && own.length > 0 ? nearestOfKind(link.kind, own, neighbours) : undefined}
            beside={isComparable(own) ? comparisonOf([...marked]) : undefined}
          />
          <NearestNeighbours neighbours={neighbours} themes={themes} marked={marked} kind={link.kind} />
          <EachAgainstEach neighbours={neighbours} themes={themes} total={total} marked={marked} />
        </>
      )}
      {total > models.length && <AllModels shown={models.length} total={total} themes={themes} />}
    </>
  )
}
