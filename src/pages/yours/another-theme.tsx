import { useEffect, useRef, useState } from 'react'
import type { Theme, ThemeId } from '../../domain/model.ts'

/** All themes to choose one of, fewer as something is typed. */
export function AnotherTheme({
  themes,
  pick,
  close,
}: {
  themes: readonly Theme[]
  pick: (theme: ThemeId) => void
  close: () => void
}) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = typed.trim().toLowerCase().split(/\s+/)
  const shown = themes.filter(({ ref, name, question }) => {
    const text = `${ref} ${name} ${question}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <div className="desk-themes">
      <input
        ref={field}
        type="search"
        className="field"
        aria-label="Find a theme"
        placeholder="Find a theme"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
          else if (event.key === 'Enter' && shown[0]) pick(shown[0].id)
          else return
          event.preventDefault()
        }}
      />
      <ul>
        {shown.map(({ id, ref, name }) => (
          <li key={id}>
            <button type="button" className="desk-choice" onClick={() => pick(id)}>
              <span>
                <span className="text-ink-3">{ref}</span> {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="text-ink-2">No theme has these words.</p>}
    </div>
  )
}
