import './share-dialog.css'
import './share-draft.css'
import { type ReactNode, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { answersQuery } from '../../data/answers-query.ts'
import { useSomebodysDraft } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useKnownNames } from '../../data/known-names.ts'
import { useQueriesOf } from '../../data/use-queries-of.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { KeptDraft } from '../../domain/draft/draft.ts'
import { themesByState } from '../../domain/draft/draft.ts'
import { draftToShare } from '../../domain/draft/draft-link.ts'
import { SOMEBODYS } from '../../domain/draft/draft-place.ts'
import { figure, otherParts, partsOfDraft } from '../../domain/draft/draft-sharing.ts'
import { besideHead, sheetHead } from '../../domain/heads/yours-head.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink, PageLink } from '../../domain/links/page-kinds.ts'
import { counted, listInProse } from '../../domain/words.ts'
import { Sheet } from '../../ui/controls/sheet.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { DraftFiles } from './draft-files.tsx'
import { PrivateLink } from './private-link.tsx'
import { useLinkLengths } from './use-link-lengths.ts'

/**
 * The ways a draft goes out: in a link that holds it, or in a file. Of what is shown: the reader's own draft, or somebody's.
 * `otherwise` stands where there is none.
 */
export function ShareDraft({
  link,
  hash,
  onClose,
  otherwise,
}: {
  link: DeepLink
  hash: string
  onClose: () => void
  otherwise: ReactNode
}) {
  const { drafts } = useDrafts()
  const somebodys = useSomebodysDraft()
  if (hash === `#${SOMEBODYS}` && somebodys.is === 'here') {
    const kept = { draft: somebodys.draft, changed: 0, version: 0 }
    return <ShareOf kept={kept} theirs link={link} onClose={onClose} />
  }
  if (!drafts.current) return otherwise
  return <ShareOf kept={drafts.current} theirs={false} link={link} onClose={onClose} />
}

/** Where a link opens the draft unless it is shared from elsewhere. */
const SHEET: PageLink<'sheet'> = { page: 'sheet', show: 'all' }

function ShareOf({
  kept,
  theirs,
  link,
  onClose,
}: {
  kept: KeptDraft
  theirs: boolean
  link: DeepLink
  onClose: () => void
}) {
  const { draft } = kept
  const sheet = useRef<HTMLDialogElement>(null)
  const { themes } = useVocabulary()
  const navigate = useNavigate()
  const [also, setAlso] = useState<readonly string[]>([])
  const parts = otherParts(draft)
  const namesOf = useKnownNames()
  const [withOthers, setWithOthers] = useState(true)
  const others = link.page === 'beside' ? link.models : []
  const answers = useQueriesOf(others, answersQuery)
  const names = others.map((id, at) => (answers[at]?.data ?? namesOf(id)).inProse)
  const isBeside = others.length > 0 && withOthers
  const opens = (link.page === 'beside' && isBeside) || link.page === 'sheet' ? link : SHEET
  const lengths = useLinkLengths(draft, opens, also)
  const { undecided } = themesByState(draft, themes)
  const close = () => sheet.current?.close()
  return (
    <Sheet ref={sheet} label="Share or save" onClose={onClose} className="share-sheet">
      <div className="sheet-head">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
          <h2>Share or save</h2>
          <p key={draft.name} className="text-ink-2 wrap-anywhere">
            {draft.name}
          </p>
        </div>
        <button type="button" className="icon-button" onClick={close} aria-label="Close">
          <Icon name="close" />
        </button>
      </div>
      <div className="share-parts">
        <div className="share-preview">
          <h3>What goes with it</h3>
          <ul>
            {partsOfDraft(draft, themes, theirs).map((words) => (
              <li key={words} className="carried">
                <Tick />
                {words}
              </li>
            ))}
            {parts.map(({ part, words }) => (
              <li key={part}>
                <label className="carried">
                  <input
                    type="checkbox"
                    checked={also.includes(part)}
                    onChange={({ target }) =>
                      setAlso(target.checked ? [...also, part] : also.filter((each) => each !== part))
                    }
                  />
                  <span>
                    {words}
                    <span key={lengths?.more[part]} className="block text-question text-ink-2">
                      {lengths && moreInWords(lengths.more[part] ?? 0)}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {undecided.length > 0 && (
            <div className="carried-part">
              <h3>{`${counted(undecided.length, 'theme')} ${undecided.length === 1 ? 'is' : 'are'} not decided`}</h3>
              <p className="text-question text-ink-2">
                A link and a draft file keep them open. An atlas file cannot: a theme without an answer reads as “Says
                nothing” there.
              </p>
              {!theirs && (
                <button
                  type="button"
                  className="link small-link"
                  onClick={() => {
                    close()
                    navigate(formatDeepLink({ page: 'sheet', show: 'undecided' }), { replace: true })
                  }}
                >
                  Decide them first
                </button>
              )}
            </div>
          )}
          <div className="carried-part">
            <h3>They will see</h3>
            <p className="carried-band">
              <strong>Somebody’s draft.</strong> It came inside the link and was sent to no server.
            </p>
            <p className="mt-1.5 text-question text-ink-2">
              {`The preview in a chat says “${(isBeside ? besideHead : sheetHead)(0, themes.length).title}” and nothing of it.`}
            </p>
          </div>
        </div>
        <div className="share-ways">
          <PrivateLink
            lengths={lengths}
            leaveOut={also.length > 0 ? () => setAlso([]) : undefined}
            left={parts.filter(({ part }) => also.includes(part)).map(({ name }) => name)}
          >
            {others.length > 0 && (
              <label className="carried mt-2">
                <input type="checkbox" checked={withOthers} onChange={({ target }) => setWithOthers(target.checked)} />
                <span>{`Open it beside ${listInProse(names)}`}</span>
              </label>
            )}
          </PrivateLink>
          <DraftFiles
            kept={{ ...kept, draft: draftToShare(draft, also) }}
            whole={draft}
            left={parts.filter(({ part }) => !also.includes(part)).map(({ name }) => name)}
            close={close}
          />
        </div>
      </div>
    </Sheet>
  )
}

function moreInWords(characters: number): string {
  return Number.isFinite(characters)
    ? `Makes the link ${figure(characters)} characters longer`
    : 'More than any link opens'
}

function Tick() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="icon size-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  )
}
