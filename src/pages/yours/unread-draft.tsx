import { useDrafts } from '../../data/drafts/use-drafts.ts'
import type { LinkFault } from '../../domain/draft/draft-link.ts'
import { FAULT_WORDS } from '../../domain/draft/somebodys-words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { OpenDraftsFile } from './open-drafts-file.tsx'
import { SHEET } from './sheet-link.ts'
import { untouched } from './somebodys-band.tsx'

/** Says why a link opened nothing, and what is left to do. Without a fault the tab just holds no draft any more. */
export function UnreadDraft({ fault }: { fault: LinkFault | 'script' | undefined }) {
  const { drafts } = useDrafts()
  const own = untouched(drafts.drafts.length)
  return (
    <div className="unread-draft">
      <PageHeading>
        {fault ? 'This link holds no draft that can be read' : 'There is no draft here any more'}
      </PageHeading>
      <p className="lead mt-3">
        {fault ? FAULT_WORDS[fault] : 'Somebody’s draft stays in the tab that opened it, until it is kept or closed.'}
        {own && <span key={own}>{` ${own}`}</span>}
      </p>
      <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        {drafts.current ? (
          <LinkTo link={SHEET} className="button button-primary">
            Open my draft
          </LinkTo>
        ) : (
          <LinkTo link={{ page: 'yours' }} className="button button-primary">
            Begin a draft of your own
          </LinkTo>
        )}
        <OpenDraftsFile />
      </p>
    </div>
  )
}
