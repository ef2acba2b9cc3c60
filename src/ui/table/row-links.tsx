import type { KeyboardEvent, ReactNode } from 'react'
import { InnerLinks } from '../controls/inner-links.tsx'

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * A large table whose rows cost few stops of the Tab key: the links of a row that are no stop (`tabIndex={-1}`) are
 * reached from the others with the arrow keys. Before it stands a way past it, to the element with the id `past`.
 */
export function RowLinks({
  past,
  className = 'table-region',
  children,
}: {
  past: string
  className?: string
  children: ReactNode
}) {
  return (
    <InnerLinks>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the listener serves the links inside, which are interactive */}
      <div className={className} onKeyDown={stepAlongRow}>
        <a href={`#${past}`} className="skip-link no-print">
          Skip the table <span className="font-normal">(in it, ← and → go along a row)</span>
        </a>
        {children}
      </div>
    </InnerLinks>
  )
}

function stepAlongRow(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const here = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
  const row = here?.closest('tr')
  if (!step || !here || !row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const links = [...row.querySelectorAll<HTMLElement>('a, button')].filter((link) => link.getClientRects().length > 0)
  const next = links[links.indexOf(here) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
