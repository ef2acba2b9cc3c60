import { useEffect, useState } from 'react'
import { inTime } from './in-time.ts'

/** What is being copied and how far it has got. `text` is there to be copied by hand where the browser would not. */
export type Copying<What> = { what: What; state: 'busy' | 'done' } | { what: What; state: 'failed'; text: string }

const DONE_FOR_MS = 4000

/** Copies, one thing at a time. `text` is what was to be copied, for when `copy` rejects or does not end. */
export function useCopying<What>(): [
  Copying<What> | undefined,
  (what: What, text: string, copy: () => Promise<void>) => void,
] {
  const [copying, setCopying] = useState<Copying<What>>()
  const done = copying?.state === 'done'
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setCopying(undefined), DONE_FOR_MS)
    return () => clearTimeout(timer)
  }, [done])
  const start = (what: What, text: string, copy: () => Promise<void>) => {
    setCopying({ what, state: 'busy' })
    // A browser without a clipboard throws at once, which must not look like a fault of ours.
    inTime(Promise.resolve().then(copy)).then(
      () => setCopying({ what, state: 'done' }),
      () => setCopying({ what, state: 'failed', text }),
    )
  }
  return [copying, start]
}
