import type { ReactNode } from 'react'
import { capitalised } from '../../domain/words.ts'
import { Icon } from '../marks/icons.tsx'

/** Something did not load: what failed, why, and a retry that says when it is at work. `children` are other ways on. */
export function Failed({
  what,
  why,
  retry,
  busy,
  children,
}: {
  what: string
  why: string
  retry: () => void
  busy: boolean
  children?: ReactNode
}) {
  return (
    <section className="my-8 max-w-xl" role="alert">
      <Icon name="warning" className="size-6 text-warn" />
      <h2 className="mt-2">{`${capitalised(what)} did not load`}</h2>
      <p className="lead mt-1">{why}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={retry} aria-disabled={busy}>
          {busy ? 'Trying again…' : 'Try again'}
        </button>
        {children}
      </div>
    </section>
  )
}
