import { capitalised } from '../../domain/words.ts'

/** A part of a page or dialog did not load: what failed, why, and a retry that says when it is at work. `Failed` is for whole pages. */
export function FailedPart({
  what,
  why,
  retry,
  busy,
  className,
}: {
  what: string
  why: string
  retry: () => void
  busy: boolean
  className?: string
}) {
  return (
    <div role="alert" className={className}>
      <p className="font-semibold">{`${capitalised(what)} did not load`}</p>
      <p className="text-ink-2">{why}</p>
      <button type="button" className="button mt-2" onClick={retry} aria-disabled={busy}>
        {busy ? 'Trying again…' : 'Try again'}
      </button>
    </div>
  )
}
