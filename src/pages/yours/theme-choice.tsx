import { useId } from 'react'
import type { ThemeSuggestion } from '../../domain/draft/suggest.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import { AnotherTheme } from './another-theme.tsx'
import { OFFERED } from './proposal.ts'

/** Which theme a passage speaks to: one of those offered, or another of all `themes`, which are listed when it is asked for. */
export function ThemeChoice({
  offered,
  theme,
  isAgain,
  suggestions,
  second,
  themes,
  isListing,
  list,
  choose,
  pick,
  leave,
}: {
  offered: readonly Theme[]
  theme: Theme | undefined
  isAgain: boolean
  suggestions: readonly ThemeSuggestion[] | undefined
  /** The one that it may speak to as well. */
  second: Theme | undefined
  themes: readonly Theme[]
  isListing: boolean
  list: (isListing: boolean) => void
  choose: (theme: ThemeId) => void
  /** One of the list was taken. */
  pick: (theme: ThemeId) => void
  /** The list was left by a key, and none was taken. */
  leave: () => void
}) {
  const group = useId()
  return (
    <fieldset className="desk-choices">
      <legend>
        <span key={String(isAgain)}>{isAgain ? 'Theme' : 'Suggested theme'}</span>
      </legend>
      {offered.map(({ id, ref, name }, place) => (
        <label key={id} className={id === theme?.id ? 'desk-choice desk-chosen' : 'desk-choice'}>
          <input type="radio" name={group} checked={id === theme?.id} onChange={() => choose(id)} />
          <span>
            <span className="text-ink-3">{ref}</span> <span className="desk-name">{name}</span>
          </span>
          {place < OFFERED && suggestions?.[place]?.theme === id && <kbd className="kbd desk-key">{place + 1}</kbd>}
        </label>
      ))}
      <button
        type="button"
        className="desk-choice desk-another"
        aria-expanded={isListing}
        aria-keyshortcuts="3"
        onClick={() => list(!isListing)}
      >
        <span>Another theme…</span>
        <kbd className="kbd desk-key">3</kbd>
      </button>
      {second && (
        <p key={second.id} className="desk-also">
          <span>
            {'It may also speak to '}
            <b>{`${second.ref} ${second.name}`}</b>
          </span>
          <kbd className="kbd desk-key">A</kbd>
        </p>
      )}
      {isListing && <AnotherTheme themes={themes} pick={pick} close={leave} />}
    </fieldset>
  )
}
