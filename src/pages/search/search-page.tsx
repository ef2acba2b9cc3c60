import '../../ui/search.css'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type DeepLink, formatDeepLink } from '../../domain/deep-link.ts'
import { searchHead } from '../../domain/list-heads.ts'
import { LONGEST_QUERY, tidyQuery } from '../../domain/typed-query.ts'
import { Icon } from '../../ui/icons.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageMeta } from '../../ui/page-meta.tsx'
import { SlashChoice } from '../../ui/slash-choice.tsx'
import { SearchIntro } from './search-intro.tsx'
import { SearchResults } from './search-results.tsx'

type SearchLink = Extract<DeepLink, { page: 'search' }>

/** Search: a field whose words stand in the address, and all results by kind. */
export function SearchPage({ link }: { link: SearchLink }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState(link.query)
  const [seen, setSeen] = useState(link.query)
  // Another query that was not typed here: a link, or the way back.
  if (link.query !== seen) {
    setSeen(link.query)
    if (link.query !== tidyQuery(typed)) setTyped(link.query)
  }
  const goTo = (text: string, replace: boolean) => {
    const to = formatDeepLink({ page: 'search', query: tidyQuery(text) })
    if (!replace || to !== formatDeepLink(link)) navigate(to, { replace, state: { keepScroll: true } })
  }
  return (
    <>
      <PageMeta head={searchHead()} link={{ page: 'search', query: '' }} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Search</PageHeading>
        <div className="needs-script no-print">
          {/* biome-ignore lint/a11y/useSemanticElements: React does not know the element in every browser yet */}
          <form
            role="search"
            className="mt-4 flex gap-2"
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              goTo(typed, false)
            }}
          >
            <input
              type="search"
              className="field min-w-0 flex-1"
              aria-label="Search models, themes, statements, roles and pages"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={LONGEST_QUERY}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                goTo(event.target.value, true)
              }}
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
      {link.query === '' ? <SearchIntro /> : <SearchResults query={link.query} />}
    </>
  )
}
