import { missInWords, type SearchAnswer, silenceInWords } from '../../domain/search/search-answer.ts'
import { LinkTo } from '../controls/link-to.tsx'

/** Says that nothing has all the words, and who is silent on the theme that is nearest. */
export function NoMatch({ answer, onLeave }: { answer: SearchAnswer; onLeave?: () => void }) {
  const { count, nearest } = answer
  return (
    // Other words are another paragraph, for browsers that translate.
    <p key={`${missInWords(answer)} ${nearest?.id}`}>
      {missInWords(answer)}{' '}
      {nearest ? (
        <>
          The nearest theme is{' '}
          <LinkTo link={{ page: 'theme', theme: nearest.id }} className="link" onClick={onLeave}>
            {nearest.ref} {nearest.name}
          </LinkTo>
          : {silenceInWords(nearest)}.
        </>
      ) : (
        count === 0 && (
          <>
            Nobody is asked about it: see{' '}
            <LinkTo link={{ page: 'themes' }} className="link" onClick={onLeave}>
              what they are asked
            </LinkTo>
            .
          </>
        )
      )}
    </p>
  )
}
