import { useId, useRef, useState } from 'react'
import type { Role, RoleId } from '../../domain/model.ts'
import { plainText } from '../../domain/name-filter.ts'
import { capitalised } from '../../domain/words.ts'
import { useGoOn } from './use-go-on.ts'

/** So many roles are shown before all of them are asked for. */
const AT_FIRST = 8

/**
 * One role or several, found by typing. Those that are chosen when it opens stand first, then those that are `named`; the order stays
 * while it is open.
 */
export function RoleChoice({
  label,
  roles,
  chosen,
  named = [],
  isOne = false,
  choose,
}: {
  label: string
  roles: readonly Role[]
  chosen: readonly RoleId[]
  named?: readonly RoleId[] | undefined
  isOne?: boolean
  choose: (chosen: RoleId[]) => void
}) {
  const group = useId()
  const [typed, setTyped] = useState('')
  const [isWhole, setWhole] = useState(false)
  const [before] = useState(() => new Set([...chosen, ...named]))
  const list = useRef<HTMLDivElement>(null)
  const goOn = useGoOn(list, isWhole)
  const ordered = [...roles.filter(({ id }) => before.has(id)), ...roles.filter(({ id }) => !before.has(id))]
  const found = ordered.filter((role) => isFound(role, typed))
  const shown = typed.trim() || isWhole ? found : ordered.filter(({ id }, at) => at < AT_FIRST || chosen.includes(id))
  const toggle = (id: RoleId) => {
    if (isOne) choose([id])
    else choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  }
  return (
    <fieldset className="picker-term">
      <legend className="text-question text-ink-2">{label}</legend>
      <input
        type="search"
        className="field picker-find"
        aria-label={`Find a role: ${label.toLowerCase()}`}
        placeholder={`Find one of ${roles.length} roles`}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.nativeEvent.isComposing || !typed.trim()) return
          if (event.key === 'Enter' && first && (isOne || !chosen.includes(first.id))) toggle(first.id)
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          setTyped('')
          event.preventDefault()
          // Where Escape closes what is around, it does so with the next press.
          event.stopPropagation()
        }}
      />
      <div ref={list} className="picker-roles">
        {shown.map((role) => (
          <label key={role.id} className="picker-row">
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={isOne ? group : undefined}
              checked={chosen.includes(role.id)}
              onChange={() => toggle(role.id)}
            />
            <span>{capitalised(role.name)}</span>
          </label>
        ))}
      </div>
      {shown.length === 0 && <p className="text-ink-2">No role of the atlas is called so.</p>}
      {shown.length < roles.length && !typed.trim() && (
        <button
          type="button"
          className="link small-link"
          onClick={() => {
            goOn()
            setWhole(true)
          }}
        >
          {`All ${roles.length} roles`}
        </button>
      )}
    </fieldset>
  )
}

/** Whether a role is meant by what was typed: words of its name, or its initials. */
function isFound({ name }: Role, typed: string): boolean {
  const words = plainText(name).split(/[ -]/)
  const asked = plainText(typed)
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.startsWith(asked) || asked.split(' ').every((each) => words.some((word) => word.startsWith(each)))
}
