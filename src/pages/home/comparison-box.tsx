import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import { inWords } from '../../domain/words.ts'

/** Puts a model into the comparison or takes it out. A full comparison takes no more, and says so; `small` is the box alone. */
export function ComparisonBox({
  name,
  small,
  checked,
  full,
  onChange,
}: {
  name: string
  small: boolean
  checked: boolean
  full: boolean
  onChange: (checked: boolean) => void
}) {
  const shut = full && !checked
  const words = checked ? 'In comparison' : shut ? `Full: ${inWords(MOST_COMPARED)} at most` : 'Add to comparison'
  return (
    <label className={`needs-script no-print ${small ? 'small-box' : 'wide-box'}`}>
      <input
        type="checkbox"
        checked={checked}
        disabled={shut}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4.5 flex-none accent-[var(--accent)]"
      />
      <span className={small ? 'sr-only' : ''}>
        {/* A page that was translated lets go of whole elements, not of their words. */}
        <span key={words}>{words}</span>
        <span className="sr-only">: {name}</span>
      </span>
    </label>
  )
}
