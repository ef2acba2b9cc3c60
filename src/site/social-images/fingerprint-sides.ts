import type { ModelSummary, Theme } from '../../domain/model.ts'
import { column, type Drawn } from './drawing.ts'
import type { Parts } from './frame.ts'
import { fingerprint } from './marks.ts'
import type { Typesetter } from './typesetter.ts'

const WIDTH = 232

/** The fingerprints of models with their names, the first half at the left. The sides may be cropped: pattern, not information. */
export function fingerprintSides(
  models: readonly Pick<ModelSummary, 'shortName' | 'positions'>[],
  themes: readonly Theme[],
  type: Typesetter,
): Pick<Parts, 'left' | 'right'> {
  const half = Math.ceil(models.length / 2)
  const side = (some: typeof models): Drawn =>
    column(
      { width: WIDTH, gap: 52 },
      ...some.map(({ shortName, positions }) =>
        column({ gap: 8 }, fingerprint(positions, themes, WIDTH), type.line(shortName, 27, { width: WIDTH })),
      ),
    )
  return { left: side(models.slice(0, half)), right: side(models.slice(half)) }
}
