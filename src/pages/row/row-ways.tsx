import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** Ways on from a row: the rows before and after it, the whole comparison, and the theme over all models. */
export function RowWays({ link, theme, themes }: { link: PageLink<'row'>; theme: Theme; themes: readonly Theme[] }) {
  const place = themes.indexOf(theme)
  const before = themes[place - 1]
  const after = themes[place + 1]
  return (
    <nav aria-label="Ways on" className="mt-8 no-print">
      <p className="flex flex-wrap gap-2">
        <LinkTo link={comparisonOf(link.models, [theme.id])} className="button button-primary">
          The whole comparison
        </LinkTo>
        <LinkTo link={{ page: 'theme', theme: theme.id }} className="button">
          {theme.name} in every model
        </LinkTo>
      </p>
      <ul className="row-neighbours">
        {before && (
          <li>
            <RowNeighbour link={link} theme={before} towards="left" />
          </li>
        )}
        {after && (
          <li>
            <RowNeighbour link={link} theme={after} towards="right" />
          </li>
        )}
      </ul>
    </nav>
  )
}

function RowNeighbour({ link, theme, towards }: { link: PageLink<'row'>; theme: Theme; towards: 'left' | 'right' }) {
  return (
    <LinkTo
      link={{ ...link, theme: theme.id }}
      rel={towards === 'left' ? 'prev' : 'next'}
      className={`row-neighbour row-neighbour-${towards}`}
    >
      <Icon name={towards} />
      <span>
        <span className="block text-ref text-ink-3">
          {towards === 'left' ? 'Previous row' : 'Next row'} · {theme.ref}
        </span>
        <span className="font-serif text-h3 font-semibold">{theme.name}</span>
      </span>
    </LinkTo>
  )
}
