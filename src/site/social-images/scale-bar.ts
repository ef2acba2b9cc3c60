import { AGREEMENTS, type Agreement } from '../../domain/comparing/agreement-class.ts'
import { type Drawn, drawing } from './drawing.ts'
import { TEXT_WIDTH } from './frame.ts'
import { PALETTE } from './palette.ts'

const GAP = 2
const HIGH = 34

/** One box a theme, by class, as under the finding of a comparison. */
export function scaleBar(counts: Record<Agreement, number>): Drawn {
  const classes = AGREEMENTS.flatMap((agreement) => Array.from({ length: counts[agreement] }, () => agreement))
  const wide = (TEXT_WIDTH - GAP * (classes.length - 1)) / classes.length
  const hatch = `<pattern id="hatch" width="5.5" height="5.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5.5" stroke="${PALETTE.accent}" stroke-width="4"/></pattern>`
  const boxes = classes.map((agreement, place) => box(place * (wide + GAP), wide, FILLS[agreement]))
  return drawing(`<defs>${hatch}</defs>${boxes.join('')}`, `0 0 ${TEXT_WIDTH} ${HIGH}`, TEXT_WIDTH, HIGH)
}

const FILLS: Record<Agreement, string> = {
  differ: `fill="${PALETTE.ink}"`,
  'all-agree': `fill="${PALETTE.accent}"`,
  'some-silent': `fill="url(#hatch)" stroke="${PALETTE.accent}"`,
  'one-only': `fill="none" stroke="${PALETTE.edge}"`,
  'side-by-side': `fill="none" stroke="${PALETTE['ink-3']}" stroke-dasharray="2 3"`,
  nobody: 'fill="none"',
}

function box(x: number, wide: number, paint: string): string {
  return `<rect x="${(x + 0.5).toFixed(2)}" y="0.5" width="${(wide - 1).toFixed(2)}" height="${HIGH - 1}" ${paint}/>`
}
