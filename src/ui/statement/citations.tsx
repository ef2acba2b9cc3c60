import { citationUrl, linesInWords } from '../../domain/citation.ts'
import type { Citation, Source } from '../../domain/model.ts'
import { OutLink } from '../controls/out-link.tsx'

/** A place in a document with all that is quoted from it. */
type Place = Pick<Citation, 'section' | 'lines'> & { phrases: string[] }

/** Citations by place, in their order: two phrases of one line share its link. */
function places(cites: readonly Citation[]): Place[] {
  const byPlace = new Map<string, Place>()
  for (const { section, lines, phrase } of cites) {
    const key = JSON.stringify([section, lines])
    const place = byPlace.get(key)
    if (place) place.phrases.push(phrase)
    else byPlace.set(key, { section, lines, phrases: [phrase] })
  }
  return [...byPlace.values()]
}

/** The citations of a statement: the quoted phrases, and under them each place once, with a link to its lines. */
export function Citations({ cites, source }: { cites: readonly Citation[]; source: Pick<Source, 'url' | 'lineUrl'> }) {
  return places(cites).map(({ section, lines, phrases }) => (
    <div key={`${section} ${lines}`}>
      {phrases.map((phrase) => (
        <p key={phrase} className="quote">
          <q>{phrase}</q>
        </p>
      ))}
      <p className="place">
        {`${section}, `}
        <OutLink href={citationUrl(source, lines, phrases)} className="link small-link">
          {linesInWords(lines)}
        </OutLink>
      </p>
    </div>
  ))
}

/** The same in little room: the phrases and behind them the lines, without the section. */
export function BriefCitations({
  cites,
  source,
}: {
  cites: readonly Citation[]
  source: Pick<Source, 'url' | 'lineUrl'>
}) {
  return places(cites).map(({ section, lines, phrases }) => (
    <p key={`${section} ${lines}`} className="place">
      {phrases.map((phrase) => (
        <span key={phrase}>
          <q>{phrase}</q>
          {', '}
        </span>
      ))}
      <OutLink href={citationUrl(source, lines, phrases)} className="link small-link">
        {linesInWords(lines)}
      </OutLink>
    </p>
  ))
}
