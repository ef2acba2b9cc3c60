import { ALL_MODELS, type DeepLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

const EXAMPLES: { query: string; what: string }[] = [
  { query: 'who lets tech leads manage people?', what: 'who, on what terms, and in which lines' },
  { query: 'make the final call', what: 'whose job it is' },
  { query: 'code review', what: 'every statement with both words' },
  { query: 'firefighting', what: 'also finds incidents, outages and production on fire' },
  { query: '1:1', what: 'also finds one-to-ones, whichever way they are written' },
]

const PLACES: { link: DeepLink; name: string; what: string }[] = [
  { link: { page: 'themes' }, name: 'Questions', what: 'every theme, and who answers it' },
  { link: ALL_MODELS, name: 'Organisations', what: 'every document, with all its statements' },
  { link: { page: 'duties', role: undefined, models: [] }, name: 'Who does what', what: 'every duty, and whose it is' },
]

/** What can be searched, searches to begin with, and the ways for those who cannot search. */
export function SearchIntro() {
  return (
    <div className="max-w-3xl">
      <p className="lead mt-5">
        Names of organisations, themes and their questions, every statement with the phrase it cites, roles and their
        other names, duties, and the pages of the atlas. Another word for the same is found too, and so is a slip of the
        keys.
      </p>
      <noscript>
        <p className="mt-4">
          <strong>Search needs JavaScript, which is off.</strong> “Or look it up”, below, leads to everything that it
          finds.
        </p>
      </noscript>
      <section aria-labelledby="examples" className="mt-8">
        <h2 id="examples">For example</h2>
        <ul className="mt-3 border-t border-rule">
          {EXAMPLES.map(({ query, what }) => (
            <Way key={query} link={{ page: 'search', query }} name={query} what={what} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="without" className="mt-8">
        <h2 id="without">Or look it up</h2>
        <ul className="mt-3 border-t border-rule">
          {PLACES.map(({ link, name, what }) => (
            <Way key={name} link={link} name={name} what={what} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Way({ link, name, what }: { link: DeepLink; name: string; what: string }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-rule">
      <LinkTo link={link} className="link py-2.5 font-serif text-h3 font-semibold">
        {name}
      </LinkTo>
      <span className="pb-2.5 text-ink-2">{what}</span>
    </li>
  )
}
