import { sourcesQuery } from '../../data/sources-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { dateInWords, LICENCE_NAMES } from '../../domain/citation.ts'
import { ALL_MODELS } from '../../domain/links/page-kinds.ts'
import type { SourcesSlice } from '../../domain/slices.ts'
import { capitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { OutLink } from '../../ui/controls/out-link.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'

/** The documents behind the models: who wrote them, under which licence, and what limits them. */
export function Sources() {
  const query = usePageQuery(sourcesQuery)
  return (
    <section aria-labelledby="sources">
      <div className="prose">
        <h2 id="sources">Sources</h2>
        <p>
          The documents stay their authors’. Where a licence is stated we follow it; whatever the licence, we quote only
          short phrases and lead to the original. No author has endorsed what we made of their text.
        </p>
      </div>
      <QueryView query={query} what="the list of sources">
        {(slice) => <SourceList slice={slice} />}
      </QueryView>
    </section>
  )
}

function SourceList({ slice: { total, sources } }: { slice: SourcesSlice }) {
  return (
    <>
      <ul className="mt-4 border-t-2 border-ink">
        {sources.map((entry) => (
          <SourceEntry key={entry.summary.id} entry={entry} />
        ))}
      </ul>
      {total > sources.length && (
        <p className="mt-4">
          These are {sources.length} of {total}. Each{' '}
          <LinkTo link={ALL_MODELS} className="link">
            organisation’s page
          </LinkTo>{' '}
          names its source in the same way.
        </p>
      )}
    </>
  )
}

function SourceEntry({ entry: { summary, source } }: { entry: SourcesSlice['sources'][number] }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3.5 sm:grid-cols-[10rem_1fr]">
      <h3>
        <LinkTo link={{ page: 'model', model: summary.id }} className="title-link">
          {summary.name}
        </LinkTo>
      </h3>
      <div className="min-w-0 flex flex-col gap-1">
        <p>
          <OutLink href={source.url}>{source.title}</OutLink>
        </p>
        <p className="text-ink-2">
          {source.author}. {capitalised(dateInWords(source.version))}. Licence: {licenceName(source.licence)}.
        </p>
        {source.caveats.map(({ short, text }) => (
          <p key={short} className="text-question text-ink-3">
            <strong className="font-semibold text-ink-2">{short}.</strong> {text}
          </p>
        ))}
      </div>
    </li>
  )
}

/** The licence within a sentence. */
function licenceName(licence: SourcesSlice['sources'][number]['source']['licence']): string {
  const name = LICENCE_NAMES[licence]
  return licence === 'none-stated' ? name.toLowerCase() : name
}
