import './spread.css'
import type { SpreadZone } from '../../domain/comparing/spread.ts'
import type { Theme } from '../../domain/model.ts'
import { stanceOf, valueIn } from '../../domain/position.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from './stance-mark.tsx'

/** So many models have a mark each; above that a bar says how many. */
const MOST_MARKS = 40

/**
 * All answers to a theme in a row, a mark a model, yes to the left, no to the right and silence last. It is passed over by
 * screen readers: the sentence beside it says the same (`spreadSentence`).
 */
export function Spread({ zones, theme }: { zones: readonly SpreadZone[]; theme: Pick<Theme, 'values'> }) {
  const total = zones.reduce((sum, { count }) => sum + count, 0)
  if (total > MOST_MARKS) return <SpreadBar zones={zones} total={total} />
  return (
    <span className="spread" aria-hidden="true">
      {zones.flatMap(({ groups }) =>
        groups.map(({ position, models }) => {
          const stance = stanceOf(position)
          const letter = factLetter({ stance, value: valueIn(position) }, theme)
          return (
            <span key={position} className="spread-group">
              {models.map((model) => (
                <StanceMark key={model} stance={stance} letter={letter} />
              ))}
            </span>
          )
        }),
      )}
    </span>
  )
}

/** The spread of very many: one bar in the same order. Its figures stand in the sentence. */
function SpreadBar({ zones, total }: { zones: readonly SpreadZone[]; total: number }) {
  let before = 0
  return (
    <svg className="spread-bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {zones.map(({ side, value, count }) => {
        const x = before
        before += count
        return <rect key={value ?? side} className={`spread-${side}`} x={x} width={count} height="1" />
      })}
    </svg>
  )
}
