import { type Agreement, compare, countAgreements } from '../../domain/comparison.ts'
import { byDisagreement } from '../../domain/finding.ts'
import type { Theme } from '../../domain/model.ts'
import type { ModelAnswers } from '../../domain/slices.ts'
import { capitalised, counted, listInProse } from '../../domain/words.ts'
import type { Drawn } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { markGrids } from './mark-grid.ts'
import { scaleBar } from './scale-bar.ts'
import type { Typesetter } from './typesetter.ts'

/** A comparison: who, on how many themes they differ, the scale bar, and the widest gap. */
export async function comparisonCard(
  models: readonly ModelAnswers[],
  themes: readonly Theme[],
  type: Typesetter,
): Promise<Drawn> {
  const rows = compare(themes, models)
  const counts = countAgreements(rows.map(({ agreement }) => agreement))
  const [widest] = byDisagreement(rows)
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
  const finding = await type.fit(differInWords(counts.differ, themes.length), {
    width: TEXT_WIDTH,
    sizes: [
      { size: 96, lines: 2 },
      { size: 90, lines: 2 },
      { size: 80, lines: 2 },
      { size: 64, lines: 3 },
    ],
    style: { fontWeight: 600, lineHeight: 0.94, marginTop: 16, marginBottom: 28, letterSpacing: '-0.015em' },
  })
  const close = await type.fit(closingWords(widest?.theme, counts), {
    width: TEXT_WIDTH,
    sizes: [
      { size: 36, lines: 1 },
      { size: 33, lines: 1 },
      { size: 30, lines: 1 },
      { size: 32, lines: 2 },
    ],
    style: { lineHeight: 1.2, marginTop: 22 },
  })
  const positions = models.map((model) => model.positions)
  return sheet({ middle: [brand(), names, finding, scaleBar(counts), close], ...markGrids(positions) })
}

/** In two lines where it fits in two: “Differ on 11” and, held together, “of 20 themes”. */
function differInWords(differ: number, total: number): string {
  return `Differ on ${differ || 'none'} ${`of ${counted(total, 'theme')}`.replaceAll(' ', '\u00a0')}`
}

function closingWords(widest: Theme | undefined, counts: Record<Agreement, number>): string {
  if (widest) return `Widest gap: ${widest.inProse}`
  const alone = counts['one-only']
  return `Agree on ${counts['all-agree'] || 'none'}; ${alone} said by one alone`
}
