import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { column, type Drawn } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { originsSide } from './origin.ts'
import { PALETTE } from './palette.ts'
import { standingList } from './standing-list.ts'
import type { Typesetter } from './typesetter.ts'

type OnTheme = Pick<ModelOnTheme, 'summary' | 'answer'>

/** One row of a comparison: the question, and what each model answers. */
export function rowCard(
  theme: Theme,
  models: readonly OnTheme[],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  return themeSheet(theme, theme.ask, models, vocabulary, type)
}

/** A theme: its name, and what each of a few models answers. */
export function themeCard(
  theme: Theme,
  models: readonly OnTheme[],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  return themeSheet(theme, theme.name, models, vocabulary, type)
}

const LARGE = [
  { size: 66, lines: 1 },
  { size: 56, lines: 1 },
  { size: 50, lines: 1 },
  { size: 46, lines: 2 },
]
const SMALL = [
  { size: 54, lines: 1 },
  { size: 44, lines: 1 },
  { size: 38, lines: 2 },
]

async function themeSheet(
  theme: Theme,
  title: string,
  models: readonly OnTheme[],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const few = models.length < 4
  const heading = await type.fit(title, {
    width: TEXT_WIDTH,
    sizes: few ? LARGE : SMALL,
    style: { fontWeight: 600, lineHeight: 1.06, letterSpacing: '-0.01em' },
  })
  const standings = models.map(({ summary, answer }) => ({ name: summary.name, answer }))
  const list = await standingList(standings, theme, vocabulary.roles, type)
  return sheet({
    middle: [brand(), heading, list],
    left: gridReference(theme, vocabulary, type),
    right: await originsSide(
      models.map(({ summary, answer }) => ({ summary, stance: answer.stance })),
      type,
    ),
  })
}

/** Where a theme stands in the atlas: its grid reference, large, and its area. */
export function gridReference(theme: Theme, vocabulary: Vocabulary, type: Typesetter): Drawn {
  const area = vocabulary.areas.find(({ id }) => id === theme.area)
  return column(
    { alignItems: 'center', width: 250 },
    type.line(theme.ref, 136, { fontWeight: 600, lineHeight: 1.1 }),
    type.line(area?.name ?? '', 30, { color: PALETTE['ink-2'] }),
  )
}
