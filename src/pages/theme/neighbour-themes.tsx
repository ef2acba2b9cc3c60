import type { Theme } from '../../domain/model.ts'
import type { KindGroup } from '../../domain/models-view.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The themes before and after this one, in the order of the grid, and the way to all of them. What is marked stays marked. */
export function NeighbourThemes({
  theme,
  themes,
  kind,
}: {
  theme: Theme
  themes: readonly Theme[]
  kind: KindGroup | undefined
}) {
  const place = themes.indexOf(theme)
  const before = themes[place - 1]
  const after = themes[place + 1]
  return (
    <nav aria-label="Themes" className="no-print mt-10 flex flex-wrap items-center justify-between gap-3">
      {before && (
        <LinkTo link={{ page: 'theme', theme: before.id, kind }} className="button">
          <Icon name="left" />
          <span className="sr-only">Previous theme: </span>
          {before.ref} {before.name}
        </LinkTo>
      )}
      <LinkTo link={{ page: 'themes', kind }} className="link small-link pointer-coarse:py-3">
        All {themes.length} themes
      </LinkTo>
      {after && (
        <LinkTo link={{ page: 'theme', theme: after.id, kind }} className="button">
          <span className="sr-only">Next theme: </span>
          {after.ref} {after.name}
          <Icon name="right" />
        </LinkTo>
      )}
    </nav>
  )
}
