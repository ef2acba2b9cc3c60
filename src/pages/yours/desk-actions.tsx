import type { Ref } from 'react'

/**
 * What can be made of a passage at one press. Of one that gave something and is asked for more, nothing is set aside: what it gave
 * would go.
 */
export function DeskActions({
  ref,
  isMore,
  canAccept,
  accept,
  acceptAnd,
  aside,
}: {
  /** The button that Enter presses. */
  ref: Ref<HTMLButtonElement>
  /** Whether it is asked what a passage says besides. */
  isMore: boolean
  canAccept: boolean
  accept: () => void
  /** Accepts it, and asks which other theme the same passage speaks to. */
  acceptAnd: () => void
  aside: (as: 'later' | 'not-about') => void
}) {
  return (
    <div className="desk-actions">
      <button
        ref={ref}
        type="button"
        className="button button-primary desk-accept"
        aria-keyshortcuts="Enter"
        aria-disabled={!canAccept || undefined}
        onClick={accept}
      >
        Accept and go on
        <kbd className="kbd desk-key">Enter</kbd>
      </button>
      <button type="button" className="button" aria-keyshortcuts="A" onClick={acceptAnd}>
        Add a theme
        <kbd className="kbd desk-key">A</kbd>
      </button>
      <button type="button" className="button" aria-keyshortcuts="N" onClick={() => aside('not-about')}>
        <span key={String(isMore)}>{isMore ? 'Nothing more, go on' : 'Not about the role'}</span>
        <kbd className="kbd desk-key">N</kbd>
      </button>
      {!isMore && (
        <button type="button" className="button" aria-keyshortcuts="L" onClick={() => aside('later')}>
          Later
          <kbd className="kbd desk-key">L</kbd>
        </button>
      )}
    </div>
  )
}
