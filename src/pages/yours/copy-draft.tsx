import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { creditedSources } from '../../data/drafts/credited-sources.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'

/** Copies the draft as a role description in Markdown, with its credits in full. */
export function CopyDraft({ draft }: { draft: Draft }) {
  const vocabulary = useVocabulary()
  const client = useQueryClient()
  const [copying, copy] = useCopying<'Markdown'>()
  const [why, setWhy] = useState<string>()
  const done = copying?.state === 'done'
  const start = async () => {
    setWhy(undefined)
    try {
      const [{ draftMarkdown }, sources] = await Promise.all([
        import('../../domain/share/share-draft.ts'),
        creditedSources(client, draft, vocabulary.themes),
      ])
      const text = draftMarkdown(draft, vocabulary, sources)
      copy('Markdown', text, () => copyText(text))
    } catch (problem) {
      setWhy(problemInWords(problem))
    }
  }
  return (
    <>
      <button type="button" className="button needs-script no-print" onClick={() => void start()}>
        {/* A page that was translated lets go of whole elements, not of their words. */}
        <span key={String(done)}>{done ? 'Copied' : 'Copy as Markdown'}</span>
      </button>
      <p role="status" className="sr-only">
        {done && 'Copied as Markdown'}
      </p>
      {why !== undefined && (
        <p role="alert" className="basis-full text-ink-2">
          {`Nothing was copied: a credit could not be filled in. ${why}`}
        </p>
      )}
      {copying?.state === 'failed' && <ByHand text={copying.text} what="The description" />}
    </>
  )
}
