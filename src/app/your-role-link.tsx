import { useDecidedFigure } from '../data/drafts/decided-figure.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import { LinkTo } from '../ui/controls/link-to.tsx'
import { Icon } from '../ui/marks/icons.tsx'

const START: DeepLink = { page: 'yours' }
const SHEET: DeepLink = { page: 'sheet', show: 'all' }

/** Leads to the reader's own role: to the sheet of what was begun, with how much of it is decided, else to the start. */
export function YourRoleLink() {
  const decided = useDecidedFigure()
  return (
    <LinkTo
      link={decided === undefined ? START : SHEET}
      className="button your-role"
      aria-label={decided === undefined ? 'Your role' : `Your role, ${decided} decided`}
    >
      <Icon name="pencil" />
      {/* The space keeps the figure apart for whoever is read the words as they stand, or says them. */}
      <span className="your-role-words">Your role</span> {decided !== undefined && <span key={decided}>{decided}</span>}
    </LinkTo>
  )
}
