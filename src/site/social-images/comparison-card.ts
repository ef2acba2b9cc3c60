import type { Agreement } from '../../domain/comparing/agreement-class.ts'
import { compareAll } from '../../domain/comparing/compare-all.ts'
import { closingWords, differParts } from '../../domain/comparing/finding.ts'
import type { Theme } from '../../domain/model.ts'
import { positionsOf } from '../../domain/position.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { capitalised, listInProse } from '../../domain/words.ts'
import type { Drawn } from './drawing.ts'
import { fingerprintSides } from './fingerprint-sides.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { scaleBar } from './scale-bar.ts'
import type { Typesetter } from './typesetter.ts'

/** A comparison: who, on how many themes they differ, the scale bar, and the widest gap. */
export async function comparisonCard(
  models: readonly ModelAnswers[],
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Drawn> {
  const { counts, widest } = compareAll(themes, models)
  const short = models.map(({ shortName }) => shortName)
  const names = await type.fit(
    [capitalised(listInProse(models.map(({ inProse }) => inProse))), listInProse(short), short.join(', ')],
    {
      width: TEXT_WIDTH,
      sizes: [
        { size: 44, lines: 2 },
        { size: 38, lines: 2 },
        { size: 34, lines: 3 },
      ],
      style: { fontWeight: 600, lineHeight: 1.16 },
    },
  )
  const finding = await type.fit(inTwoLines(counts), {
    width: TEXT_WIDTH,
    sizes: [
      { size: 96, lines: 2 },
      { size: 90, lines: 2 },
      { size: 80, lines: 2 },
      { size: 64, lines: 3 },
    ],
    style: { fontWeight: 600, lineHeight: 0.94, marginTop: 16, marginBottom: 28, letterSpacing: '-0.015em' },
  })
  const close = await type.fit(closingWords(models.length, counts, widest), {
    width: TEXT_WIDTH,
    sizes: [
      { size: 36, lines: 1 },
      { size: 33, lines: 1 },
      { size: 30, lines: 1 },
      { size: 32, lines: 2 },
    ],
    style: { lineHeight: 1.2, marginTop: 22 },
  })
  return sheet({
    middle: [brand(), names, finding, scaleBar(counts), close],
    ...(await fingerprintSides(
      models.map((model) => ({
        shortName: model.shortName,
        positions: positionsOf(model.answers, themes),
        origin: model,
      })),
      themes,
      type,
    )),
  })
}

/** In two lines where it fits in two: “Differ on 11” and, held together, “of 20 themes”. */
function inTwoLines(counts: Record<Agreement, number>): string {
  const [differ, ...rest] = differParts(counts).map(({ text }) => text)
  return `${capitalised(differ ?? '')} ${rest.join('').trim().replaceAll(' ', '\u00a0')}`
}
