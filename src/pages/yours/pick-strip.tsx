import './pick-strip.css'
import { useId } from 'react'

/** One choice of a few that is no address: a strip, worked as radio buttons are. */
export function PickStrip<Value extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: string
  options: readonly { value: Value; name: string; figure?: number }[]
  chosen: Value
  choose: (value: Value) => void
}) {
  const group = useId()
  return (
    <fieldset className="pick-strip needs-script">
      <legend className="sr-only">{label}</legend>
      {options.map(({ value, name, figure }) => (
        <label key={value}>
          <input
            type="radio"
            className="sr-only"
            name={group}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {name}
          {figure !== undefined && (
            <span key={figure} className="text-ref">
              {figure}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
