import { useEffect } from 'react'
import { useHydrated } from '../ui/frame/use-hydrated.ts'

/** Sent to the window once all of the page is alive. */
export const ALIVE = 'role-atlas-alive'

/** Says that all of the page is alive. It stands in the part that hydrates last, and draws nothing. */
export function SayAlive(): null {
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) dispatchEvent(new Event(ALIVE))
  }, [hydrated])
  return null
}
