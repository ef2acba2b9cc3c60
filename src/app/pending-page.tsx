import { useCallback, useEffect, useState } from 'react'
import type { Page } from '../domain/links/page-kinds.ts'
import { loadPage } from './page-table.ts'
import { reloadOnce } from './reload-once.ts'

/** A page whose script is on its way: a sign within 100 ms, and, where the script is gone, what to do about it. */
export function PendingPage({ page, onReady }: { page: Page; onReady: () => void }) {
  const [failed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    loadPage(page).then(onReady, () => {
      if (!navigator.onLine || !reloadOnce()) setFailed(true)
    })
  }, [page, onReady])
  // biome-ignore lint/correctness/useExhaustiveDependencies: loading starts once for each page that is gone to
  useEffect(load, [page])
  if (!failed)
    return (
      <div className="soon fixed inset-x-0 top-0 z-40 h-1 bg-accent" role="status">
        <span className="sr-only">Opening the page…</span>
      </div>
    )
  return (
    <div className="border-y border-rule bg-warn-wash" role="alert">
      <div className="page flex flex-wrap items-center gap-3 py-2">
        <p className="flex-1">
          <strong>That page did not load.</strong> The connection may be down, or a new version is out. What you see
          still works.
        </p>
        <button type="button" className="button" onClick={load}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    </div>
  )
}
