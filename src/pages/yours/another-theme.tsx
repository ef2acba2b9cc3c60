import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { themesQuery } from '../../data/reading/passages-query.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import { plainText } from '../../domain/name-filter.ts'

/** All themes to choose one of; as something is typed those that are meant by it, the best first. */
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
  const asked = typed.trim()
  const { data: meant, isError } = useQuery({
    ...themesQuery(asked),
    enabled: asked !== '',
    // What was found stays until more is: the list does not empty with each letter.
    placeholderData: (before) => before,
  })
  const shown = asked === '' ? themes : themesFound(themes, asked, meant ?? [])
  return (
    <div className="desk-themes">
      <input
        ref={field}
        type="search"
        className="field"
        aria-label="Find a theme"
        placeholder="Find a theme, for example by “appraisal”"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') close()
          else if (event.key === 'Enter' && shown[0]) pick(shown[0].id)
          else return
          event.preventDefault()
        }}
      />
      <ul>
        {shown.map(({ id, ref, name, question }, place) => (
          <li key={id}>
            <button type="button" className="desk-choice" onClick={() => pick(id)}>
              <span>
                <span className="text-ink-3">{ref}</span> {name}
                {asked !== '' && <span className="desk-asks">{question}</span>}
              </span>
              {asked !== '' && place === 0 && <kbd className="kbd desk-key">Enter</kbd>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (meant || isError) && <p className="text-ink-2">No theme is known by these words.</p>}
    </div>
  )
}

/** The themes that are `meant` by what was typed, then those that have it in their name or question. */
function themesFound(themes: readonly Theme[], typed: string, meant: readonly ThemeId[]): Theme[] {
  const words = plainText(typed).split(' ')
  const named = themes.filter(({ ref, name, question }) => {
    const text = plainText(`${ref} ${name} ${question}`)
    return words.every((word) => text.includes(word))
  })
  const first = meant.flatMap((id) => themes.find((theme) => theme.id === id) ?? [])
  return [...new Set([...first, ...named])]
}
