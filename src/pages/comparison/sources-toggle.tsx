import type { ModelId, Theme, ThemeId } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'

/** The id of the table row that holds a theme's statements. */
export function sourcesId(theme: ThemeId): string {
  return `sources-${theme}`
}

/** Shows and hides a row's statements. Until the page is alive it leads to the row's own page, which has them too. */
export function SourcesToggle({
  theme,
  models,
  open,
  toggle,
  prepare,
}: {
  theme: Theme
  models: ModelId[]
  open: boolean
  toggle: (theme: ThemeId) => void
  prepare: (theme: ThemeId) => void
}) {
  const alive = useHydrated()
  if (!alive)
    return (
      <InnerLink link={{ page: 'row', models, theme: theme.id }} className="sources-toggle">
        Sources<span className="sr-only">{` on ${theme.name}`}</span>
      </InnerLink>
    )
  return (
    <button
      type="button"
      id={`toggle-${theme.id}`}
      className="sources-toggle"
      aria-expanded={open}
      aria-controls={open ? sourcesId(theme.id) : undefined}
      onClick={() => toggle(theme.id)}
      onPointerEnter={() => prepare(theme.id)}
      onFocus={() => prepare(theme.id)}
    >
      <span>{open ? 'Hide' : 'Sources'}</span>
      <span className="sr-only">{`${open ? ' sources' : ''} on ${theme.name}`}</span>
    </button>
  )
}
