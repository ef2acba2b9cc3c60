import { citationUrl, linesInWords } from '../../domain/citation.ts'
import type { Citation, Source } from '../../domain/model.ts'
import { OutLink } from '../controls/out-link.tsx'

/** A citation in full: the quoted phrase, its section, and the lines as a link to the document. */
export function CitationLine({ citation, source }: { citation: Citation; source: Pick<Source, 'url' | 'lineUrl'> }) {
  return (
    <div>
      <p className="quote">
        <q>{citation.phrase}</q>
      </p>
      <p className="place">
        {`${citation.section}, `}
        <OutLink href={citationUrl(source, citation.lines, [citation.phrase])} className="link small-link">
          {linesInWords(citation.lines)}
        </OutLink>
      </p>
    </div>
  )
}
