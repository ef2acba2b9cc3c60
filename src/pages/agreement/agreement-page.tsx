import { agreementQuery } from '../../data/agreement-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { fewestToRank, rankPairs } from '../../domain/comparing/pairs.ts'
import { agreementFinding } from '../../domain/comparing/pairs-finding.ts'
import type { AgreementSlice } from '../../domain/comparing/pairs-slice.ts'
import { agreementHead } from '../../domain/heads/agreement-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { inWords } from '../../domain/words.ts'
import { Finding } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { AgreementMatrix } from './agreement-matrix.tsx'
import { AllModels } from './all-models.tsx'
import { PairList } from './pair-list.tsx'

/** Who agrees with whom: every pair of the first models, closest first, and all models on demand. */
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
  return (
    <>
      <PageMeta head={agreementHead(models, total, themes)} link={link} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Who agrees with whom</PageHeading>
        <div className="mt-3">
          <Finding parts={agreementFinding(pairs, themes, models.length, total)} />
        </div>
        {models.length > 1 && (
          <p className="mt-3 text-ink-2">
            Two are compared on the themes that both answer. Facts without a common scale, and answers that are both
            mixed, are shown without being judged, and left out; to rule a duty out and to give it to another role count
            as agreeing that it is not the tech lead’s. Closest are the two that agree on the largest share of the rest;
            silence counts neither way. A pair with fewer than {inWords(fewestToRank(themes))} such themes is not
            ranked.
          </p>
        )}
      </div>
      {models.length > 1 && (
        <>
          <AgreementMatrix models={models} themes={themes} pairs={pairs} total={total} />
          {total > models.length && <AllModels shown={models.length} total={total} themes={themes} />}
          <PairList pairs={pairs} themes={themes} />
        </>
      )}
    </>
  )
}
