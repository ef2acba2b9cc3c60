import { kindOnTheme } from '../../domain/comparing/kind-finding.ts'
import type { CountedZone } from '../../domain/comparing/spread.ts'
import { spreadSentence } from '../../domain/comparing/spread-words.ts'
import type { Area, Theme } from '../../domain/model.ts'
import type { KindGroup } from '../../domain/models-view.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { Spread } from '../../ui/marks/spread.tsx'
import { areaAnchor } from './area-contents.tsx'

/** A theme and how all models stand on it. */
export interface ThemeSpread {
  theme: Theme
  zones: readonly CountedZone[]
  /** Of the marked kind, how many stand in each group; none where no kind is marked. */
  marked: readonly number[]
}

/** An area with its themes: what each asks, and how all answer, and those of the marked `kind`. Each row leads to the theme. */
export function AreaThemes({
  area,
  spreads,
  kind,
}: {
  area: Area
  spreads: readonly ThemeSpread[]
  kind: KindGroup | undefined
}) {
  const first = spreads[0]?.theme.ref
  const last = spreads.at(-1)?.theme.ref
  return (
    <section id={areaAnchor(area)} aria-labelledby={`${areaAnchor(area)}-name`} className="mt-10">
      <div className="mb-2 flex items-baseline gap-3">
        <h2 id={`${areaAnchor(area)}-name`}>{area.name}</h2>
        <p className="text-ref text-ink-3">{first === last ? first : `${first}–${last}`}</p>
      </div>
      <ul className="border-t-2 border-ink">
        {spreads.map(({ theme, zones, marked }) => (
          <li key={theme.id} className="theme-line">
            <p className="pt-1 text-ref text-ink-3">{theme.ref}</p>
            <div className="min-w-0">
              <h3>
                <LinkTo
                  link={{ page: 'theme', theme: theme.id, kind }}
                  className="title-link after:absolute after:inset-0"
                >
                  {theme.name}
                </LinkTo>
              </h3>
              <p className="text-question text-ink-3">{theme.question}</p>
            </div>
            <div className="theme-line-said">
              <p>
                <Prose parts={spreadSentence(zones, theme)} />
              </p>
              {kind && marked.length > 0 && <OfKind words={kindOnTheme({ kind, groups: marked }, zones, theme)} />}
            </div>
            <div className="theme-line-spread">
              <Spread zones={zones} theme={theme} marked={marked} />
            </div>
            <Icon name="arrow" className="theme-line-arrow" />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What those of the marked kind say. */
function OfKind({ words }: { words: string }) {
  return (
    <p className="theme-line-kind">
      <span key={words}>{words}</span>
    </p>
  )
}
