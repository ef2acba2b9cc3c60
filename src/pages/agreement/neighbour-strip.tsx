import { type Neighbours, stacked } from '../../domain/comparing/neighbours.ts'
import { agreeingShare } from '../../domain/comparing/pairs.ts'
import { figuresOf } from '../../domain/comparing/pairs-finding.ts'
import type { AgreeingModel } from '../../domain/comparing/pairs-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'

/** Two dots closer than this share of the strip would cover each other: 8 px of the narrowest, which is 288 px wide. */
const ROOM = 1 / 36
const STEP = 11
/** What the line stands above the lower edge, and what stands free at the upper one for the words of a dot. */
const FOOT = 8
const HEAD = 15
const FEWEST_LEVELS = 3

/**
 * A dot for each other model between none and all, the nearest filled. Placed by attributes of the drawing: the policy of the
 * pages forbids styles in the markup. Dots are smaller than a finger: each comparison is reached from the matrix below as well.
 */
export function NeighbourStrip({
  row: { model: own, ranked },
  marked,
}: {
  row: Neighbours<AgreeingModel>
  marked: ReadonlySet<ModelId>
}) {
  // A stop of the Tab key each where nothing listens for the arrow keys.
  const tabIndex = useHydrated() ? -1 : undefined
  const shares = ranked.map(({ pair }) => agreeingShare(pair))
  const levels = stacked(shares, ROOM)
  const height = HEAD + STEP * Math.max(FEWEST_LEVELS, ...levels.map((level) => level + 1))
  const line = height - FOOT
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links has no element of its own
    <svg className="strip" height={height} role="group" aria-label={`Others beside ${own.inProse}, closest first`}>
      <g className="strip-ground">
        <line x1="0" x2="100%" y1={line} y2={line} />
        <line x1="50%" x2="50%" y1={HEAD / 2} y2={line + FOOT / 2} />
      </g>
      {ranked.map(({ model, pair }, place) => {
        const share = shares[place] ?? 0
        const [x, y] = [`${Math.round(share * 1000) / 10}%`, line - STEP * (levels[place] ?? 0)]
        const isMarked = marked.has(model.id)
        const words = `${model.shortName}, ${figuresOf(pair)}`
        return (
          <InnerLink
            key={model.id}
            link={comparisonOf([own.id, model.id])}
            className={`strip-dot${share === shares[0] ? ' strip-nearest' : ''}${isMarked ? ' strip-marked' : ''}`}
            aria-label={isMarked ? `${words}, marked` : words}
            tabIndex={tabIndex}
          >
            <circle cx={x} cy={y} r="6" />
            <circle cx={x} cy={y} r="4.25" />
            {/* At the end of the strip that the dot is not at. */}
            <text x={share < 0.5 ? '100%' : '0'} y="10" textAnchor={share < 0.5 ? 'end' : 'start'}>
              {words}
            </text>
          </InnerLink>
        )
      })}
    </svg>
  )
}
