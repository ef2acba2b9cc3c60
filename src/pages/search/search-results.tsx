import { useState } from 'react'
import { searchQuery } from '../../data/search-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { SEARCH_GROUP_NAMES, type SearchAnswer, type SearchGroup } from '../../domain/search-answer.ts'
import { countInWords } from '../../domain/search-count.ts'
import { listInProse } from '../../domain/words.ts'
import { InnerLinks } from '../../ui/inner-links.tsx'
import { NoMatch } from '../../ui/no-match.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { SearchHitLink } from '../../ui/search-hit.tsx'

/** How many results of a kind are shown at first, and how many more at a time. */
const STEP = 20

/** All results of a query by kind, with what was searched for and what was not found. */
export function SearchResults({ query }: { query: string }) {
  const [most, setMost] = useState({ query, hits: STEP })
  // Another query begins small again.
  const hits = most.query === query ? most.hits : STEP
  const found = usePageQuery(searchQuery(query, hits))
  return (
    <QueryView
      query={found}
      what="the search"
      missing={<p className="lead mt-6">What can be searched is not there. Reload the page to get it.</p>}
    >
      {(answer) => (
        <>
          <p className="lead mt-6" role="status">
            {answer.count === 0 ? '' : `${countInWords(answer)}.`}
          </p>
          {(answer.count === 0 || answer.onlySome) && (
            <div className="lead max-w-3xl">
              <NoMatch answer={answer} />
            </div>
          )}
          {answer.also.length > 0 && <p className="mt-1 text-ink-2">Also searched for: {listInProse(answer.also)}.</p>}
          <InnerLinks>
            {answer.groups.map((group) => (
              <Group
                key={group.kind}
                group={group}
                answer={answer}
                onMore={() => setMost({ query, hits: hits + STEP })}
              />
            ))}
          </InnerLinks>
        </>
      )}
    </QueryView>
  )
}

function Group({ group, answer, onMore }: { group: SearchGroup; answer: SearchAnswer; onMore: () => void }) {
  const { kind, count, hits } = group
  const left = count - hits.length
  return (
    <section aria-labelledby={kind} className="mt-8">
      <h2 id={kind}>
        {SEARCH_GROUP_NAMES[kind]} <span className="text-ink-3">{count}</span>
      </h2>
      <ul className="mt-3 border-t-2 border-ink">
        {hits.map((hit) => (
          <li key={hit.key} className="border-b border-rule">
            <SearchHitLink hit={hit} models={answer.models.count} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button no-print mt-4" onClick={onMore}>
          Show {Math.min(left, STEP)} more
        </button>
      )}
    </section>
  )
}
