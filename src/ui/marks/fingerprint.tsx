import type { Vocabulary } from '../../domain/model.ts'
import { type Position, stanceOf } from '../../domain/position.ts'
import { drawFingerprint, FINGERPRINT_HEIGHT, fingerprintWords } from '../../domain/statements/fingerprint.ts'

/**
 * A model at a glance: one bar a theme, area by area. Up does it, down rules it out, half-height shares it,
 * hollow is conditional or another role's, a sign on a post is a fact, a dot is silence. `positions` stand in the order of the themes. `small` is
 * 24 px high, for the head of a column.
 */
export function Fingerprint({
  positions,
  vocabulary: { themes },
  letters = false,
  small = false,
}: {
  positions: readonly Position[]
  vocabulary: Pick<Vocabulary, 'themes'>
  letters?: boolean
  small?: boolean
}) {
  const stances = themes.map((_, place) => stanceOf(positions[place] ?? 'silent'))
  const drawing = drawFingerprint(stances, themes)
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${letters ? FINGERPRINT_HEIGHT + 16 : FINGERPRINT_HEIGHT}`}
      className={`block ${small ? 'h-6 max-w-full' : 'w-full max-w-60'}`}
      role="img"
      aria-label={fingerprintWords(stances)}
    >
      <path stroke="var(--edge)" strokeWidth=".75" d={drawing.baseline} />
      {drawing.bars.map(({ mark, path }) => (
        <path key={mark} className={`mark-${mark}`} fill="currentColor" d={path} />
      ))}
      {drawing.dots && <path stroke="var(--silent)" strokeWidth="3" strokeLinecap="round" d={drawing.dots} />}
      {letters &&
        drawing.letters.map(({ letter, x }) => (
          <text key={letter} x={x} y="58" fontSize="12" fill="var(--ink-3)">
            {letter}
          </text>
        ))}
    </svg>
  )
}
