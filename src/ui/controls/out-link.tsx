import type { ReactNode } from 'react'
import { Icon } from '../marks/icons.tsx'

/** A link out of the atlas, to a document. Printed with its address. */
export function OutLink({
  href,
  children,
  className = 'link',
}: {
  href: string
  children: ReactNode
  className?: string
}) {
  // The words that a browser looks for in the document are of no use on paper.
  const [printed] = href.split(/#?:~:/)
  return (
    <a href={href} className={className} rel="noreferrer" data-print-url={printed === href ? '' : printed}>
      {children}
      <Icon name="external" className="out-icon" />
    </a>
  )
}
