import type { ModelSummary, Theme } from '../../domain/model.ts'
import { column, type Drawn } from './drawing.ts'
import type { Parts } from './frame.ts'
import { fingerprint } from './marks.ts'
import { type Origin, originAtSide } from './origin.ts'
import type { Typesetter } from './typesetter.ts'

const WIDTH = 232

/**
 * The fingerprints of models with their names, the first half at the left, and what each rests on where that is given. The sides
 * may be cropped: they say nothing that the middle needs.
 */
export async function fingerprintSides(
  models: readonly (Pick<ModelSummary, 'shortName' | 'positions'> & { origin?: Origin })[],
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Pick<Parts, 'left' | 'right'>> {
  const half = Math.ceil(models.length / 2)
  const below = async (origin: Origin | undefined) =>
    origin ? originAtSide(origin, { width: WIDTH, size: 20, lines: 2 }, type) : []
  const side = async (some: typeof models): Promise<Drawn> =>
    column(
      { width: WIDTH, gap: some.length > 2 ? 26 : 52 },
      ...(await Promise.all(
        some.map(async ({ shortName, positions, origin }) =>
          column(
            { gap: 8 },
            fingerprint(positions, themes, WIDTH),
            column({}, type.line(shortName, 27, { width: WIDTH }), ...(await below(origin))),
          ),
        ),
      )),
    )
  return { left: await side(models.slice(0, half)), right: await side(models.slice(half)) }
}
