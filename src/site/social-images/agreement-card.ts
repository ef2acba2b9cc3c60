import { type PairAgreement, rankPairs } from '../../domain/comparing/pairs.ts'
import type { AgreeingModel, AgreementSlice } from '../../domain/comparing/pairs-slice.ts'
import type { Theme } from '../../domain/model.ts'
import { capitalised, counted, inWords, listInProse, spelledOut } from '../../domain/words.ts'
import { column, type Drawn, words } from './drawing.ts'
import { fingerprintSides } from './fingerprint-sides.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { PALETTE } from './palette.ts'
import { scaleBar } from './scale-bar.ts'
import type { Typesetter } from './typesetter.ts'

/** From so many on the image says how many it speaks of. */
const MANY = 6

/**
 * Who agrees with whom: the pair that is closest and the one furthest apart, each with its counts and its scale bar. At the left
 * stand the closest two, at the right the others.
 */
export async function agreementCard(
  { models, total }: AgreementSlice,
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Drawn> {
  const { ranked } = rankPairs(themes, models)
  const [closest] = ranked
  const furthest = ranked.length > 1 ? ranked.at(-1) : undefined
  const title = `Who agrees with whom${amongInWords(models.length, total)}`
  const ends = [...(closest?.models ?? []), ...(furthest?.models ?? [])]
  return sheet({
    middle: [
      brand(),
      await type.fit(title, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 58, lines: 1 },
          { size: 46, lines: 2 },
        ],
        style: { fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' },
      }),
      ...(closest ? [await end(furthest ? 'Closest' : 'Together', closest, type)] : []),
      ...(furthest ? [await end('Furthest apart', furthest, type)] : []),
    ],
    ...(await fingerprintSides(ends, themes, type)),
  })
}

function amongInWords(shown: number, total: number): string {
  if (total > shown) return `: ${inWords(shown)} of ${total}`
  return total < MANY ? '' : `: all ${spelledOut(total)}`
}

async function end(label: string, pair: PairAgreement<AgreeingModel>, type: Typesetter): Promise<Drawn> {
  const short = pair.models.map(({ shortName }) => shortName)
  const names = await type.fit(
    [capitalised(listInProse(pair.models.map(({ inProse }) => inProse))), listInProse(short)],
    {
      width: TEXT_WIDTH,
      sizes: [
        { size: 40, lines: 1 },
        { size: 34, lines: 1 },
        { size: 30, lines: 2 },
      ],
      style: { fontWeight: 600, lineHeight: 1.16 },
    },
  )
  const counts = await type.fit(
    `Agree on ${counted(pair.counts['all-agree'], 'theme')}, differ on ${pair.counts.differ || 'none'}`,
    {
      width: TEXT_WIDTH,
      sizes: [
        { size: 33, lines: 1 },
        { size: 28, lines: 1 },
      ],
      style: { lineHeight: 1.2, marginBottom: 12 },
    },
  )
  return column(
    { marginTop: 24 },
    words(label, { fontSize: 28, lineHeight: 1.2, color: PALETTE['ink-2'] }),
    names,
    counts,
    scaleBar(pair.counts),
  )
}
