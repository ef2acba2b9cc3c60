import type { ReactNode } from 'react'
import { linesInWords } from '../../domain/citation.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { SearchHit } from '../../domain/search/search-answer.ts'
import { Icon } from '../marks/icons.tsx'
import { StanceMark } from '../marks/stance-mark.tsx'
import { MarkedText } from './marked-text.tsx'

/** One result of a search, for use in a link: what was found, marked, and what stands with it. */
export function SearchHitBody({ hit, models }: { hit: SearchHit; models: number }) {
  const { name, text, inShort, because, theme, said } = hit
  return (
    <>
      <span className="hit-sign">{signOf(hit)}</span>
      <span className={said ? 'hit-said' : 'hit-text'}>
        <b>
          <MarkedText of={name} />
        </b>{' '}
        <span>
          <MarkedText of={text} />
        </span>
        {inShort?.split('\n').map((way) => (
          <span key={way} className="hit-short">
            {way}
          </span>
        ))}
        {because && (
          <span className="hit-because">
            <span>{`${because.what}: `}</span>
            <MarkedText of={because.found} />
          </span>
        )}
      </span>
      {said && <span className="hit-aside">{`${said.words}, ${linesInWords(said.lines)}`}</span>}
      {!said && theme && <span className="hit-aside">{standingInWords(theme, models)}</span>}
    </>
  )
}

function signOf({ said, theme }: SearchHit): ReactNode {
  // A statement that answers nothing has no mark.
  if (said) return said.mark && <StanceMark stance={said.mark} />
  return theme ? theme.ref : <Icon name="arrow" />
}

/** One result of a search as a link, for use by the dozen inside `InnerLinks`. */
export function SearchHitLink({ hit, models }: { hit: SearchHit; models: number }) {
  return (
    <a className="hit px-2" href={import.meta.env.BASE_URL + formatDeepLink(hit.link).slice(1)}>
      <SearchHitBody hit={hit} models={models} />
    </a>
  )
}

/** How all models stand on a theme: “4 of 5 speak, and differ”. */
function standingInWords({ agreement, speak }: NonNullable<SearchHit['theme']>, models: number): string {
  if (agreement === 'nobody') return 'Nobody speaks'
  if (agreement === 'one-only') return 'Only one speaks'
  const spoken = speak === models ? `All ${models} speak` : `${speak} of ${models} speak`
  if (agreement === 'side-by-side') return `${spoken}, not judged`
  return `${spoken}, and ${agreement === 'differ' ? 'differ' : 'agree'}`
}
