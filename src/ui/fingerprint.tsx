import { type Position, stanceOf } from '../domain/comparison.ts'
import type { AnswerStance, Vocabulary } from '../domain/model.ts'
import { STANCE_LABELS } from '../domain/stance.ts'

const STEP = 9.2
const GAP = 6
const WIDTH = 7
const BASELINE = 27.5

type Bar = { up?: number; down?: number; hollow?: true; colour: string }

const BARS: Record<Exclude<AnswerStance, 'silent'>, Bar> = {
  states: { up: 26, colour: 'mark-does' },
  does: { up: 26, colour: 'mark-does' },
  shared: { up: 13, colour: 'mark-shared' },
  conditional: { up: 26, hollow: true, colour: 'mark-only' },
  'does-not': { down: 15, colour: 'mark-not' },
  'other-role': { down: 15, hollow: true, colour: 'mark-not' },
  mixed: { up: 13, down: 8, colour: 'mark-mixed' },
}

/** Each stance with its count, as text: “12 stated, 1 shared, 4 says nothing”. */
export function stanceCounts(positions: readonly Position[]): [AnswerStance, number][] {
  const counts = new Map<AnswerStance, number>()
  for (const stance of positions.map(stanceOf)) counts.set(stance, (counts.get(stance) ?? 0) + 1)
  return (Object.keys(STANCE_LABELS) as AnswerStance[]).flatMap((stance) => {
    const count = counts.get(stance)
    return count ? [[stance, count] as [AnswerStance, number]] : []
  })
}

/**
 * A model at a glance: one bar a theme, area by area. Up does it, down rules it out, half-height shares it,
 * hollow is conditional or another role's, a dot is silence. `positions` stand in the order of the themes.
 */
export function Fingerprint({
  positions,
  vocabulary,
  letters = false,
}: {
  positions: readonly Position[]
  vocabulary: Vocabulary
  letters?: boolean
}) {
  let x = 0
  let area = ''
  const places = vocabulary.themes.map((theme) => {
    if (area !== '' && area !== theme.area) x += GAP
    const starts = area !== theme.area
    area = theme.area
    const place = { x, letter: starts ? theme.ref.charAt(0) : '' }
    x += STEP
    return place
  })
  const width = x - STEP + WIDTH
  const text = stanceCounts(positions)
    .map(([stance, count]) => `${STANCE_LABELS[stance]}: ${count}`)
    .join(', ')
  return (
    <svg
      viewBox={`0 0 ${width} ${letters ? 60 : 44}`}
      className="block w-full max-w-60"
      role="img"
      aria-label={`Themes by stance. ${text}.`}
    >
      {places.map((place, index) => (
        <g key={vocabulary.themes[index]?.id}>
          <FingerprintBar stance={stanceOf(positions[index] ?? 'silent')} x={place.x} />
          {letters && place.letter && (
            <text x={place.x} y="58" fontSize="12" fill="var(--ink-3)">
              {place.letter}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function FingerprintBar({ stance, x }: { stance: AnswerStance; x: number }) {
  if (stance === 'silent') return <circle cx={x + WIDTH / 2} cy={BASELINE} r="1.5" fill="var(--silent)" />
  const { up = 0, down = 0, hollow, colour } = BARS[stance]
  return (
    <g className={colour} fill={hollow ? 'none' : 'currentColor'} stroke={hollow ? 'currentColor' : 'none'}>
      {up > 0 && <BarRect x={x} y={BASELINE - 1 - up} height={up} hollow={hollow} />}
      {down > 0 && <BarRect x={x} y={BASELINE + 1} height={down} hollow={hollow} />}
      <path d={`M${x - 1} ${BASELINE}h${WIDTH + 2}`} stroke="var(--edge)" strokeWidth="0.75" />
    </g>
  )
}

function BarRect({ x, y, height, hollow }: { x: number; y: number; height: number; hollow?: true | undefined }) {
  const inset = hollow ? 0.75 : 0
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={WIDTH - 2 * inset}
      height={height - 2 * inset}
      strokeWidth={hollow ? 1.5 : undefined}
    />
  )
}
