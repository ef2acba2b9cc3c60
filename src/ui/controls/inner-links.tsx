import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, type SyntheticEvent, use } from 'react'
import { useNavigate } from 'react-router'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { parseDeepLink } from '../../domain/links/parse-deep-link.ts'
import { PrefetchContext } from './link-to.tsx'

// A comparison has some two hundred links. Each router link follows every change of the address by itself; here they
// are plain links, and one listener around them all does what the router's would.

const BASE = import.meta.env.BASE_URL

/** A link within the atlas, for use by the hundred inside `InnerLinks`. Outside it, it still works as a plain link. */
export function InnerLink({
  link,
  ...rest
}: { link: DeepLink } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  return <a {...rest} href={BASE + formatDeepLink(link).slice(1)} />
}

function pathOf(event: SyntheticEvent): string | undefined {
  const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
  return href?.startsWith(BASE) ? href.slice(BASE.length - 1) : undefined
}

/** A plain click, which leads on in this window. Any other is the browser's. */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** Follows the inner links among its children within the app, and fetches what they lead to on hover and on focus. */
export function InnerLinks({ children }: { children: ReactNode }) {
  const navigate = useNavigate()
  const prefetch = use(PrefetchContext)
  const ahead = (event: SyntheticEvent) => {
    const path = pathOf(event)
    const link = path && parseDeepLink(path).link
    if (link) prefetch(link)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the listeners serve the links inside, which are interactive
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link is followed by Enter as a click
    <div
      onPointerOver={ahead}
      onFocus={ahead}
      onClick={(event) => {
        const path = pathOf(event)
        if (path === undefined || event.defaultPrevented || !isPlain(event)) return
        event.preventDefault()
        navigate(path)
      }}
    >
      {children}
    </div>
  )
}
