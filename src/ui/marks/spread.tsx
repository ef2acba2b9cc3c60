import './spread.css'
import { Fragment } from 'react'
import type { CountedZone } from '../../domain/comparing/spread.ts'
import type { Theme } from '../../domain/model.ts'
import { stanceOf, valueIn } from '../../domain/position.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from './stance-mark.tsx'

/** So many models have a mark each; above that a bar says how many. */
const MOST_MARKS = 40

/**
 * All answers to a theme in a row, a mark a model, yes to the left, no to the right and silence last. It is passed over by
 * screen readers: the sentence beside it says the same (`spreadSentence`). `marked` is how many of each group are underlined,
 * in the order of the zones: they are of the marked kind, and stand first in their group.
 */
export function Spread({
  zones,
  theme,
  marked = [],
}: {
  zones: readonly CountedZone[]
  theme: Pick<Theme, 'values'>
  marked?: readonly number[]
}) {
  const total = zones.reduce((sum, { count }) => sum + count, 0)
  if (total > MOST_MARKS) return <SpreadBar zones={zones} total={total} marked={marked} />
  const groups = zones.flatMap((zone) => zone.groups)
  return (
    <span className="spread" aria-hidden="true">
      {groups.map(({ position, count }, group) => {
        const stance = stanceOf(position)
        const mark = <StanceMark stance={stance} letter={factLetter({ stance, value: valueIn(position) }, theme)} />
        const own = marked[group] ?? 0
        return (
          <span key={position} className="spread-group">
            {repeated(own, (place) => (
              <span key={`marked ${place}`} className="spread-marked">
                {mark}
              </span>
            ))}
            {repeated(count - own, (place) => (
              <Fragment key={place}>{mark}</Fragment>
            ))}
          </span>
        )
      })}
    </span>
  )
}

function repeated<Drawn>(count: number, draw: (place: number) => Drawn): Drawn[] {
  return Array.from({ length: count }, (_, place) => draw(place))
}

/** The spread of very many: one bar in the same order, and of each part the share that is marked underlined. Its figures stand in the sentence. */
function SpreadBar({
  zones,
  total,
  marked,
}: {
  zones: readonly CountedZone[]
  total: number
  marked: readonly number[]
}) {
  let before = 0
  let group = 0
  return (
    <svg className="spread-bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {zones.map(({ side, value, count, groups }) => {
        const x = before
        const own = groups.reduce((sum) => sum + (marked[group++] ?? 0), 0)
        before += count
        return (
          <g key={value ?? side}>
            <rect className={`spread-${side}`} x={x} width={count} height="1" />
            {own > 0 && <path className="spread-share" d={`M${x} 1.25h${own}`} />}
          </g>
        )
      })}
    </svg>
  )
}
