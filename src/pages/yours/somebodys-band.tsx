import { useNavigate } from 'react-router'
import { type CameIn, letGo } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { keptName } from '../../domain/draft/somebodys-words.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { inWords } from '../../domain/words.ts'
import { PencilIcon } from './pencil.tsx'
import { SHEET } from './sheet-link.ts'

/** “Your own two drafts are untouched.”; undefined where there is none. */
export function untouched(drafts: number): string | undefined {
  if (drafts === 0) return undefined
  return drafts === 1 ? 'Your own draft is untouched.' : `Your own ${inWords(drafts)} drafts are untouched.`
}

/** Says whose draft this is and where it stays, with the ways out: to keep it, to set it beside one’s own, to close it. */
export function SomebodysBand({
  draft,
  from,
  beside,
  setBeside,
}: {
  draft: Draft
  from: CameIn
  /** Whether it stands beside the reader's own. */
  beside: boolean
  /** Undefined where the reader has none. */
  setBeside: ((beside: boolean) => void) | undefined
}) {
  const { drafts, store } = useDrafts()
  const navigate = useNavigate()
  const own = untouched(drafts.drafts.length)
  return (
    <section aria-label="Somebody’s draft" className="somebodys-band">
      <p>
        <PencilIcon name="lock" />
        <span>
          <strong>Somebody’s draft.</strong>
          {` It came inside the ${from} and was sent to no server. It stays in this tab until you keep it`}
          <span key={own}>{own ? `; ${own.charAt(0).toLowerCase()}${own.slice(1)}` : '.'}</span>
        </span>
      </p>
      <p className="somebodys-acts">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            store?.begin(({ id }) => ({ ...draft, id, name: keptName(draft.name, from) }))
            letGo()
            navigate(formatDeepLink(SHEET), { replace: true })
          }}
        >
          Keep a copy
        </button>
        {setBeside && (
          <button type="button" className="button" aria-pressed={beside} onClick={() => setBeside(!beside)}>
            <span className="beside-wide">Beside my draft</span>
            <span className="beside-narrow">Beside mine</span>
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            letGo()
            navigate(formatDeepLink(drafts.current ? SHEET : { page: 'yours' }), { replace: true })
          }}
        >
          Close it
        </button>
      </p>
    </section>
  )
}
