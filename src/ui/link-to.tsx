import { type AnchorHTMLAttributes, createContext, use } from 'react'
import { Link } from 'react-router'
import { type DeepLink, formatDeepLink } from '../domain/deep-link.ts'

/** Fetches what a link leads to before it is followed. The app provides it; without it links simply work. */
export const PrefetchContext = createContext<(link: DeepLink) => void>(() => {})

interface LinkToProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  link: DeepLink
  /** Replaces the entry in the history: for filters, which are not places. */
  replace?: boolean
  /** Stays where it is: for a change of view on the same page. */
  keepScroll?: boolean
}

/** A link within the atlas. Its target is fetched on hover and on focus. */
export function LinkTo({ link, replace = false, keepScroll = false, ...rest }: LinkToProps) {
  const prefetch = use(PrefetchContext)
  return (
    <Link
      {...rest}
      discover="none"
      to={formatDeepLink(link)}
      replace={replace}
      state={keepScroll ? { keepScroll } : undefined}
      onPointerEnter={() => prefetch(link)}
      onFocus={() => prefetch(link)}
    />
  )
}
