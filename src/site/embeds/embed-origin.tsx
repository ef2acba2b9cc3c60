import { dateInWords } from '../../domain/citation.ts'
import type { ModelSummary, Source } from '../../domain/model.ts'
import { CaveatLine } from '../../ui/marks/caveat-line.tsx'
import { EmbedLink } from './embed-frame.tsx'

/** What the words of a model rest on: whose document, of when, and what limits it. It stands wherever a model does. */
export function EmbedOrigin({
  summary: { byline, version, caveat },
  source,
}: {
  summary: Pick<ModelSummary, 'byline' | 'version' | 'caveat'>
  source: Pick<Source, 'url'>
}) {
  return (
    <>
      <p className="embed-origin">
        <EmbedLink href={source.url}>{byline}</EmbedLink>, <span className="embed-whole">{dateInWords(version)}</span>
      </p>
      <CaveatLine caveat={caveat} />
    </>
  )
}
