import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useReadIn } from '../../data/reading/use-read-in.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { begunWith } from './begin-reading.ts'

/** Begins a draft with the invented description, to see how the desk works. */
export function TryExample({ begun }: { begun: () => void }) {
  const { store } = useDrafts()
  const readIn = useReadIn()
  const [why, setWhy] = useState<string>()
  const start = async () => {
    setWhy(undefined)
    try {
      const { EXAMPLE } = await import('../../domain/draft/example-document.ts')
      const came = await readIn({ pasted: EXAMPLE })
      if (!('document' in came)) return
      store?.begin((blank) => begunWith(blank, { ...came.document, example: true }, Date.now()))
      begun()
    } catch (cause) {
      setWhy(problemInWords(cause))
    }
  }
  return (
    <p className="mt-2 text-question text-ink-3">
      Nothing at hand?{' '}
      <button type="button" className="link small-link" onClick={() => void start()}>
        Try it with an invented description
      </button>
      {why !== undefined && <span role="alert">{` ${why}`}</span>}
    </p>
  )
}

/** Says of a draft that its document is invented, and takes it away in one press. */
export function ExampleBand({ draft }: { draft: Draft }) {
  const { store } = useDrafts()
  const navigate = useNavigate()
  return (
    <div className="drafts-band no-print">
      <p>
        <strong>An invented description.</strong> Acme is nobody: read it to see how the desk works. It is kept as a
        draft of its own until you take it away.
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          store?.remove(draft.id)
          navigate(formatDeepLink({ page: 'yours' }))
        }}
      >
        Take it away
      </button>
    </div>
  )
}
