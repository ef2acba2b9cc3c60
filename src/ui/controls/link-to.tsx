import { type AnchorHTMLAttributes, createContext, use } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'

/** Fetches what a link leads to before it is followed. The app provides it; without it links simply work. */
export const PrefetchContext = createContext<(link: DeepLink) => void>(() => {})

interface LinkToProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  link: DeepLink
  /** A place on the page that it leads to: the id of an element. */
  place?: string
  /** Replaces the entry in the history: for filters, which are not places. */
  replace?: boolean
  /** Stays where it is: for a change of view on the same page. */
  keepScroll?: boolean
}

/**
 * A link within the atlas. Its target is fetched on hover and on focus. Made of the router's hooks: its link component
 * brings the prefetching of its framework along, which is of no use here and would be in every first view.
 */
export function LinkTo({ link, place, replace = false, keepScroll = false, onClick, ...rest }: LinkToProps) {
  const prefetch = use(PrefetchContext)
  const to = formatDeepLink(link) + (place === undefined ? '' : `#${place}`)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { replace, state: keepScroll ? { keepScroll } : undefined })
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
      onPointerEnter={() => prefetch(link)}
      onFocus={() => prefetch(link)}
    />
  )
}
