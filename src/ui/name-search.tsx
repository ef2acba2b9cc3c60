/** A search field that narrows a list by name, as it is typed. */
export function NameSearch({
  label,
  typed,
  change,
}: {
  label: string
  typed: string
  change: (typed: string) => void
}) {
  return (
    <label className="block text-question text-ink-2">
      {label}
      <input
        type="search"
        className="field mt-1"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  )
}
