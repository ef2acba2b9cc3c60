import { useState } from 'react'
import { searchQuery } from '../../data/search/search-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import {
  SEARCH_GROUP_NAMES,
  type SearchAnswer,
  type SearchGroup,
  type SearchGroupKind,
} from '../../domain/search/search-answer.ts'
import { countInWords } from '../../domain/search/search-count.ts'
import { listInProse } from '../../domain/words.ts'
import { InnerLinks } from '../../ui/controls/inner-links.tsx'
import { ListParts } from '../../ui/controls/list-parts.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NoMatch } from '../../ui/search/no-match.tsx'
import { SearchHitLink } from '../../ui/search/search-hit.tsx'

/** How many results of a kind are shown at a time. */
const PART = 20

type Turned = Partial<Record<SearchGroupKind, number>>

/** All results of a query by kind, with what was searched for and what was not found. */
export function SearchResults({ query }: { query: string }) {
  const [turned, setTurned] = useState({ query, to: {} as Turned })
  // Another query begins at the beginning.
  const places = turned.query === query ? turned.to : {}
  const found = usePageQuery(searchQuery(query, Math.max(0, ...Object.values(places)) + PART))
  return (
    <QueryView query={found} what="the search">
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
          {answer.also.length > 0 && (
            <p className="mt-1 text-ink-2">{`Also searched for: ${listInProse(answer.also)}.`}</p>
          )}
          <InnerLinks>
            {answer.groups.map((group) => (
              <Group
                key={group.kind}
                group={group}
                answer={answer}
                from={places[group.kind] ?? 0}
                turn={(from) => setTurned({ query, to: { ...places, [group.kind]: from } })}
              />
            ))}
          </InnerLinks>
        </>
      )}
    </QueryView>
  )
}

function Group({
  group: { kind, count, hits },
  answer,
  from,
  turn,
}: {
  group: SearchGroup
  answer: SearchAnswer
  from: number
  turn: (from: number) => void
}) {
  const busy = from >= hits.length
  // Until a part is here, the one before it stays.
  const part = { from: busy ? from - PART : from, size: PART, total: count }
  return (
    <section aria-labelledby={kind} className="mt-8">
      <h2 id={kind}>
        {SEARCH_GROUP_NAMES[kind]} <span className="text-ink-3">{count}</span>
      </h2>
      <ListParts what={SEARCH_GROUP_NAMES[kind]} part={part} busy={busy} turn={turn}>
        <ul className="mt-3 border-t-2 border-ink">
          {hits.slice(part.from, part.from + PART).map((hit) => (
            <li key={hit.key} className="border-b border-rule">
              <SearchHitLink hit={hit} models={answer.models.count} />
            </li>
          ))}
        </ul>
      </ListParts>
    </section>
  )
}
