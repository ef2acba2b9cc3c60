import { type ReactNode, useEffect, useRef } from 'react'

/** A part of a long list: the place of its first thing, counted from 0, and how many a part has at most. */
export interface ListPart {
  from: number
  size: number
  total: number
}

/** “25 to 48 of 80”; “All 12” where one part holds them all. */
export function partInWords({ from, size, total }: ListPart): string {
  if (total <= size) return `All ${total}`
  const last = Math.min(from + size, total)
  return from + 1 === last ? `${last} of ${total}` : `${from + 1} to ${last} of ${total}`
}

/**
 * A long list, one part at a time, so that a page stays as light as its first part. The ways to the parts before and after
 * stand below it; taking one brings the new part into sight and gives it the focus.
 */
export function ListParts({
  what,
  part,
  busy = false,
  atOnce = false,
  turn,
  children,
}: {
  what: string
  part: ListPart
  /** A part was asked for that is not here yet. */
  busy?: boolean
  /** Its first part was asked for as well: it takes the focus from what asked and is gone. */
  atOnce?: boolean
  turn: (from: number) => void
  children: ReactNode
}) {
  const { from, size, total } = part
  const list = useRef<HTMLDivElement>(null)
  const turned = useRef(atOnce)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part takes the focus, where somebody asked for it
  useEffect(() => {
    if (!turned.current) return
    turned.current = false
    list.current?.focus({ preventScroll: true })
    list.current?.scrollIntoView({ block: 'start' })
  }, [from])
  const to = (place: number) => {
    if (busy) return
    turned.current = true
    turn(place)
  }
  const left = total - from - size
  if (total <= size && !atOnce) return children
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div ref={list} role="group" tabIndex={-1} aria-label={`${what}: ${partInWords(part)}`} className="scroll-mt-4">
        {children}
      </div>
      {total > size && (
        <nav
          aria-label={`Parts of the list: ${what}`}
          className="needs-script no-print mt-5 flex flex-wrap items-center gap-3"
        >
          {from > 0 && (
            <button type="button" className="button" aria-disabled={busy} onClick={() => to(Math.max(0, from - size))}>
              Previous {size}
            </button>
          )}
          <span className="text-ink-2">{partInWords(part)}</span>
          {left > 0 && (
            <button type="button" className="button" aria-disabled={busy} onClick={() => to(from + size)}>
              {busy ? 'Opening…' : `Next ${Math.min(size, left)}`}
            </button>
          )}
        </nav>
      )}
    </>
  )
}
