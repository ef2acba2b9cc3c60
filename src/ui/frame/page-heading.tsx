import { createContext, type ReactNode, use, useEffect, useRef } from 'react'

/** Whether the reader has followed a link within the app: only then does a new heading take the focus. */
export const NavigatedContext = createContext<() => boolean>(() => false)

/** The one h1 of a page. It takes the focus after navigation, so that a screen reader reads it. */
export function PageHeading({ children, className = 'headline' }: { children: ReactNode; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const navigated = use(NavigatedContext)
  useEffect(() => {
    if (navigated()) heading.current?.focus({ preventScroll: true })
  }, [navigated])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
