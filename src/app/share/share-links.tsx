import { type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { parseDeepLink } from '../../domain/links/parse-deep-link.ts'
import { inTime } from '../../ui/controls/in-time.ts'
import { isPlain } from '../../ui/controls/inner-links.tsx'
import { SHARE_LINK } from '../../ui/controls/share-link.tsx'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'

const [BlockedCopy] = lazyPart(
  () => styled(import('./blocked-copy.tsx')).then((module) => module.BlockedCopy),
  UncopiedLink,
)

const SAID_FOR_MS = 2500
/** What “Link copied” takes, in pixels. */
const WORDS_WIDTH = 110

/**
 * Makes the small link controls among its children copy their address: one listener for hundreds of plain links. The
 * control says so itself, by an attribute that the style sheet puts in words, and a status says it to screen readers.
 */
export function ShareLinks({ children }: { children: ReactNode }) {
  const [copied, setCopied] = useState<HTMLElement>()
  const [blocked, setBlocked] = useState<{ address: string; control: HTMLElement }>()
  const present = useRef(true)
  const addressOf = useSharedAddress()
  useEffect(() => {
    present.current = true
    return () => {
      present.current = false
    }
  }, [])
  useEffect(() => {
    if (!copied) return
    const roomAtRight = innerWidth - copied.getBoundingClientRect().right
    copied.dataset.copied = roomAtRight > WORDS_WIDTH ? 'right' : 'left'
    const timer = setTimeout(() => setCopied(undefined), SAID_FOR_MS)
    return () => {
      clearTimeout(timer)
      delete copied.dataset.copied
    }
  }, [copied])
  const copy = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(`a.${SHARE_LINK}`) : null
    const href = control?.getAttribute('href')
    if (!control || !href || !isPlain(event)) return
    const { pathname, search, hash } = new URL(href, location.href)
    const { link } = parseDeepLink(pathname.slice(import.meta.env.BASE_URL.length - 1), search)
    if (!link) return
    event.preventDefault()
    const address = addressOf(link) + hash
    inTime(Promise.resolve().then(() => navigator.clipboard.writeText(address))).then(
      () => present.current && setCopied(control),
      () => present.current && setBlocked({ address, control }),
    )
  }
  return (
    <div onClickCapture={copy}>
      {children}
      <p aria-live="polite" className="sr-only">
        {copied && 'Link copied'}
      </p>
      {blocked && (
        <Suspense>
          <BlockedCopy
            address={blocked.address}
            onClose={() => {
              setBlocked(undefined)
              blocked.control.focus({ preventScroll: true })
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

function UncopiedLink({ address }: { address: string }) {
  return <p role="alert">The browser has not copied the link: {address}</p>
}
