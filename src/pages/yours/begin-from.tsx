import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { modelQuery } from '../../data/model-query.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { StartSlice } from '../../domain/draft/start-slice.ts'
import { copyOf } from '../../domain/draft/taking.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { leadingFirst } from '../../domain/slices.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { begunWith } from './begin-reading.ts'
import { TryExample } from './example-band.tsx'
import { FromDocument } from './from-document.tsx'
import { SHEET } from './sheet-link.ts'
import { useGoOn } from './use-go-on.ts'

/** The ways to begin: from a document, from a definition of the atlas, or from a blank sheet. */
export function BeginFrom({ slice }: { slice: StartSlice }) {
  const { themes } = useVocabulary()
  const { store } = useDrafts()
  const navigate = useNavigate()
  const examples = slice.disputed.flatMap((id) => themes.find((theme) => theme.id === id) ?? [])
  const blank = () => {
    store?.begin((draft) => draft)
    navigate(`${formatDeepLink(SHEET)}${examples[0] ? `#${examples[0].ref.toLowerCase()}` : ''}`)
  }
  return (
    <div className="start-doors">
      <section aria-labelledby="from-document" className="start-door start-document">
        <h2 id="from-document" className="text-h3">
          From a document
        </h2>
        <p className="start-words">
          You were sent a description, or have one to write anew. See what it says, what it leaves out and what to ask.
        </p>
        <FromDocument
          idle="Goes to the reading desk"
          take={(document) => {
            store?.begin((draft) => begunWith(draft, document, Date.now()))
            navigate(formatDeepLink({ page: 'reading' }))
          }}
        />
        <div className="needs-script">
          <TryExample begun={() => navigate(formatDeepLink({ page: 'reading' }))} />
        </div>
        <p className="mt-2 without-script">
          <LinkTo link={{ page: 'reading' }} className="link small-link">
            How a description is read here
          </LinkTo>
        </p>
      </section>
      <FromTheAtlas slice={slice} />
      <section aria-labelledby="from-questions" className="start-door">
        <h2 id="from-questions" className="text-h3">{`From ${themes.length} questions`}</h2>
        <p className="start-words">A blank sheet. Answer what you know, in any order.</p>
        <ul className="start-asks">
          {examples.map(({ id, ref, question }) => (
            <li key={id}>
              <span className="start-ref">{ref}</span> {question}
            </li>
          ))}
          {themes.length > examples.length && (
            <li className="text-ink-3">
              <span className="start-ref" /> {`and ${themes.length - examples.length} more`}
            </li>
          )}
        </ul>
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
          <button type="button" className="button needs-script" onClick={blank}>
            Start a blank sheet
          </button>
          <LinkTo link={{ page: 'themes' }} className="link small-link without-script">
            Read the questions
          </LinkTo>
          <span className="text-question text-ink-3">Most disputed first, if you like</span>
        </p>
      </section>
    </div>
  )
}

/** The organisations to copy: the first of the atlas, and all when they are asked for. */
function FromTheAtlas({ slice }: { slice: StartSlice }) {
  const vocabulary = useVocabulary()
  const { store } = useDrafts()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { query, asked, ask } = useIndexOnDemand()
  const [copying, setCopying] = useState<{ id: string; why?: string }>()
  const list = useRef<HTMLUListElement>(null)
  const models = asked && query.state === 'ready' ? leadingFirst(query.data) : slice.featured
  const goOn = useGoOn(list, models.length)
  const copy = async (id: StartSlice['featured'][number]['id']) => {
    setCopying({ id })
    try {
      const model = await client.ensureQueryData(modelQuery(id))
      store?.begin((draft) => copyOf(draft, model, vocabulary))
      navigate(formatDeepLink(SHEET))
    } catch (problem) {
      setCopying({ id, why: problemInWords(problem) })
    }
  }
  return (
    <section aria-labelledby="from-atlas" className="start-door">
      <h2 id="from-atlas" className="text-h3">
        From the atlas
      </h2>
      <p className="start-words">Begin with a definition you nearly agree with.</p>
      <ul ref={list} className="start-models">
        {models.map(({ id, shortName, positions }) => (
          <li key={id}>
            <Fingerprint positions={positions} vocabulary={vocabulary} small />
            <button
              type="button"
              className="start-copy needs-script"
              aria-label={`Copy the answers of ${shortName}`}
              // Only while it is: what is said to be busy before the page is alive is pressed again once it is.
              aria-busy={(copying?.id === id && copying.why === undefined) || undefined}
              onClick={() => void copy(id)}
            >
              {shortName}
              <Icon name="arrow" />
            </button>
            <LinkTo link={{ page: 'model', model: id }} className="title-link font-semibold without-script">
              {shortName}
            </LinkTo>
          </li>
        ))}
      </ul>
      {copying?.why !== undefined && (
        <p role="alert" className="mt-2 text-ink-2">{`Nothing was copied. ${copying.why}`}</p>
      )}
      {asked && query.state === 'failed' && (
        <FailedPart what="the whole list" why={query.why} retry={query.retry} busy={query.busy} className="mt-2" />
      )}
      <p className="mt-2 text-question text-ink-3">
        Copies all its answers, with credit.
        {slice.total > models.length && (
          <button
            type="button"
            className="link small-link needs-script ml-2"
            onClick={() => {
              goOn()
              ask()
            }}
          >
            {`All ${slice.total}`}
          </button>
        )}
      </p>
    </section>
  )
}
