import '../../ui/search/search-hit.css'
import type { FormEvent } from 'react'
import { useHref } from 'react-router'
import { searchHead } from '../../domain/heads/list-heads.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LONGEST_QUERY } from '../../domain/links/typed-query.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { SlashChoice } from '../../ui/search/slash-choice.tsx'
import { SearchIntro } from './search-intro.tsx'
import { SearchResults } from './search-results.tsx'
import { useTypedQuery } from './use-typed-query.ts'

/** The page before anything is searched for. */
const SEARCH: PageLink<'search'> = { page: 'search', query: '' }

/** Search: a field, all results of its words by kind, and an address that follows them. */
export function SearchPage({ link }: { link: PageLink<'search'> }) {
  const { typed, query, type, follow } = useTypedQuery(link)
  return (
    <>
      <PageMeta head={searchHead()} link={SEARCH} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Search</PageHeading>
        <div className="needs-script no-print">
          {/* biome-ignore lint/a11y/useSemanticElements: React does not know the element in every browser yet */}
          <form
            role="search"
            className="mt-4 flex gap-2"
            // Until the page is alive the browser sends it: to this page, with the words in its address.
            action={useHref(formatPath(SEARCH))}
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              follow({ replace: false })
            }}
          >
            <input
              type="search"
              name="q"
              className="field min-w-0 flex-1"
              aria-label="Search models, themes, statements, roles and pages"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={LONGEST_QUERY}
              value={typed}
              onChange={(event) => type(event.target.value)}
              // Whoever leaves the field may leave the page: the way back then leads to these results.
              onBlur={() => follow({ replace: true })}
            />
            <button type="submit" className="button" aria-label="Search">
              <Icon name="search" />
            </button>
          </form>
          <p className="mt-1 text-question text-ink-2">
            <SlashChoice />
          </p>
        </div>
      </div>
      {query === '' ? <SearchIntro /> : <SearchResults query={query} />}
    </>
  )
}
