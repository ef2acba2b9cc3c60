import { useEffect, useLayoutEffect } from 'react'
import { useHydrated } from '../ui/frame/use-hydrated.ts'

/** Sent to the window once all of the page is alive. */
export const ALIVE = 'role-atlas-alive'

/**
 * Says that all of the page is alive. It stands in the part that hydrates last, and draws nothing. Once the page is `viewed` as
 * its query asks for, what the script in the head held back until then is shown.
 */
export function SayAlive({ viewed }: { viewed: boolean }): null {
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) dispatchEvent(new Event(ALIVE))
  }, [hydrated])
  useLayoutEffect(() => {
    if (viewed) delete document.documentElement.dataset.held
  }, [viewed])
  return null
}
