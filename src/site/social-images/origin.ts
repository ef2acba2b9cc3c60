import { dateInWords, yearOf } from '../../domain/citation.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { column, type Drawn, row } from './drawing.ts'
import { TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** What an image needs of a model to say what its words rest on. */
export type Origin = Pick<ModelSummary, 'version' | 'caveat'>

/** Whose a document is, of when, and what limits it, below what is said of it: a line each. */
export async function originLines(
  { byline, version, caveat }: Origin & Pick<ModelSummary, 'byline'>,
  type: Typesetter,
): Promise<Drawn> {
  const date = dateInWords(version)
  return column(
    { marginTop: 8 },
    await smallLine([`${byline}, ${date}`, date], PALETTE['ink-2'], type),
    ...(caveat === undefined ? [] : [await smallLine([`Caution: ${caveat}`], PALETTE.warn, type)]),
  )
}

function smallLine(wordings: readonly string[], color: string, type: Typesetter): Promise<Drawn> {
  return type.fit(wordings, {
    width: TEXT_WIDTH,
    sizes: [25, 22, 20].map((size) => ({ size, lines: 1 })),
    style: { color, lineHeight: 1.25 },
  })
}

/** The same below a name at a side: the year, and what limits it. */
export async function originAtSide(
  { version, caveat }: Origin,
  { width, size, lines }: { width: number; size: number; lines: number },
  type: Typesetter,
): Promise<Drawn[]> {
  return [
    type.line(yearOf(version), size, { color: PALETTE['ink-2'], lineHeight: 1.2 }),
    ...(caveat === undefined
      ? []
      : [
          await type.fit(caveat, {
            width,
            sizes: [{ size, lines }],
            style: { color: PALETTE.warn, lineHeight: 1.12 },
          }),
        ]),
  ]
}

const SIDE = 245

/** Models below one another at a side, each with its mark and what its words rest on. */
export async function originsSide(
  models: readonly { summary: Origin & Pick<ModelSummary, 'shortName'>; stance: Parameters<typeof patternMark>[0] }[],
  type: Typesetter,
): Promise<Drawn> {
  const few = models.length < 4
  const [mark, gap] = few ? [64, 34] : [40, 14]
  const width = SIDE - mark - 14
  return column(
    { width: SIDE, gap },
    ...(await Promise.all(
      models.map(async ({ summary, stance }) =>
        row(
          { gap: 14, alignItems: 'flex-start' },
          patternMark(stance, mark),
          column(
            { width },
            type.line(summary.shortName, few ? 27 : 24, { fontWeight: 600, lineHeight: 1.15, width }),
            ...(await originAtSide(summary, { width, size: few ? 21 : 19, lines: 3 }, type)),
          ),
        ),
      ),
    )),
  )
}
