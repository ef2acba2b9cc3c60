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
  return (
    <a href={href} className={className} rel="noreferrer" data-print-url="">
      {children}
      <Icon name="external" className="out-icon" />
    </a>
  )
}
