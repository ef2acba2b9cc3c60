import type { SpreadZone } from '../../domain/comparing/spread.ts'
import { spreadSentence } from '../../domain/comparing/spread-words.ts'
import type { Area, Theme } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { Spread } from '../../ui/marks/spread.tsx'
import { areaAnchor } from './area-contents.tsx'

/** A theme and how all models stand on it. */
export interface ThemeSpread {
  theme: Theme
  zones: readonly SpreadZone[]
}

/** An area with its themes: what each asks, and how all answer. Each row leads to the theme. */
export function AreaThemes({ area, spreads }: { area: Area; spreads: readonly ThemeSpread[] }) {
  const first = spreads[0]?.theme.ref
  const last = spreads.at(-1)?.theme.ref
  return (
    <section id={areaAnchor(area)} aria-labelledby={`${areaAnchor(area)}-name`} className="mt-10">
      <div className="mb-2 flex items-baseline gap-3">
        <h2 id={`${areaAnchor(area)}-name`}>{area.name}</h2>
        <p className="text-ref text-ink-3">{first === last ? first : `${first}–${last}`}</p>
      </div>
      <ul className="border-t-2 border-ink">
        {spreads.map(({ theme, zones }) => (
          <li key={theme.id} className="theme-line">
            <p className="pt-1 text-ref text-ink-3">{theme.ref}</p>
            <div className="min-w-0">
              <h3>
                <LinkTo link={{ page: 'theme', theme: theme.id }} className="title-link after:absolute after:inset-0">
                  {theme.name}
                </LinkTo>
              </h3>
              <p className="text-question text-ink-3">{theme.question}</p>
            </div>
            <p className="theme-line-said">
              <Prose parts={spreadSentence(zones, theme)} />
            </p>
            <div className="theme-line-spread">
              <Spread zones={zones} theme={theme} />
            </div>
            <Icon name="arrow" className="theme-line-arrow" />
          </li>
        ))}
      </ul>
    </section>
  )
}
