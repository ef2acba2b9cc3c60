import { type ReactNode, useState } from 'react'
import { useHydrated } from './use-hydrated.ts'

/**
 * The markup that a prerendered page has in the elements of these ids, while the page that shows it comes to life and for as
 * long as it stands; undefined everywhere else: on the server, and where a page was gone to.
 */
export function useKeptMarkup<Id extends string>(ids: readonly Id[]): Record<Id, string> | undefined {
  const hydrated = useHydrated()
  const [kept] = useState(() => {
    if (hydrated || typeof document === 'undefined') return undefined
    const found = ids.map((id) => [id, document.getElementById(id)?.innerHTML] as const)
    return found.some(([, html]) => html === undefined) ? undefined : (Object.fromEntries(found) as Record<Id, string>)
  })
  return kept
}

/**
 * An element that keeps the markup it was prerendered with, where there is any: nothing in it is drawn by a script, so none is
 * needed for it. Else its children are drawn.
 */
export function Kept({
  id,
  html,
  className,
  children,
}: {
  id: string
  html?: string
  className?: string
  children?: ReactNode
}) {
  const own = { id, className, 'data-kept': '' }
  if (html === undefined) return <div {...own}>{children}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the page's own markup, and stands there already
  return <div {...own} dangerouslySetInnerHTML={{ __html: html }} />
}
