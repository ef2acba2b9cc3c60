import { useEffect, useRef } from 'react'

/** A search field that narrows a list by name, as it is typed. `atOnce` gives it the focus when it appears. */
export function NameSearch({
  label = 'Name or author',
  typed,
  change,
  atOnce = false,
  onFocus,
}: {
  label?: string
  typed: string
  change: (typed: string) => void
  atOnce?: boolean
  onFocus?: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (atOnce) field.current?.focus()
  }, [atOnce])
  return (
    <label className="block text-question text-ink-2">
      {label}
      <input
        ref={field}
        type="search"
        className="field mt-1"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onFocus={onFocus}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  )
}
