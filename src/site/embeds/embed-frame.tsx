import type { ReactNode } from 'react'
import { readInWords } from '../../domain/statements/read-dates.ts'
import { Icon } from '../../ui/marks/icons.tsx'
import { Logo } from '../../ui/marks/logo.tsx'

/** A link out of an embed: beside the page that holds it, never inside its frame. */
export function EmbedLink({
  href,
  className = 'embed-link',
  label,
  children,
}: {
  href: string
  className?: string
  label?: string
  children: ReactNode
}) {
  return (
    <a href={href} target="_blank" rel="noopener" className={className} aria-label={label}>
      {children}
    </a>
  )
}

/** What every embed has around it: the neatline, and at its foot where it comes from, when that was read and the way there. */
export function EmbedFrame({
  kind,
  read,
  home,
  page,
  open,
  children,
}: {
  /** What its own rules are found by. */
  kind: 'row' | 'comparison' | 'model'
  /** When its documents were read. */
  read: readonly string[]
  /** Where the atlas stands. */
  home: string
  /** The address of the page that it shows, and what the way there is called. */
  page: string
  open: string
  children: ReactNode
}) {
  return (
    <main className={`embed embed-${kind}`}>
      <div className="embed-neatline" aria-hidden="true" />
      {children}
      <footer className="embed-foot">
        <EmbedLink href={home} className="embed-site">
          <Logo className="embed-logo" />
          Role Atlas
        </EmbedLink>
        <p>
          In our own words, {readInWords(read)}.{' '}
          <a
            href="https://creativecommons.org/licenses/by/4.0/"
            target="_blank"
            rel="license noopener"
            className="embed-whole"
          >
            CC BY 4.0
          </a>
        </p>
        <EmbedLink href={page} className="embed-link embed-open">
          {open}
          <Icon name="external" className="embed-out" />
          <span className="sr-only"> (in a new tab)</span>
        </EmbedLink>
      </footer>
    </main>
  )
}
