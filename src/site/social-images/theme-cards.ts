import { countFinding } from '../../domain/comparing/finding.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import { positionOf } from '../../domain/position.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { counted } from '../../domain/words.ts'
import { column, type Drawn } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'
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
  return themeSheet(theme, theme.ask, models, undefined, vocabulary, type)
}

/** How many models stand in the image of a theme; where there are more, one gives way to a line that counts the rest. */
const LISTED = 5

/** A theme: its question, and what each of the first models answers. */
export function themeCard(
  theme: Theme,
  models: readonly OnTheme[],
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const listed = models.length > LISTED ? models.slice(0, LISTED - 2) : models
  const rest = models.slice(listed.length)
  const more = `${counted(rest.length, 'more model')}: ${countFinding(
    theme,
    rest.map(({ answer }) => positionOf(answer)),
  )}`
  return themeSheet(theme, theme.name, listed, rest.length > 0 ? more : undefined, vocabulary, type)
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
  more: string | undefined,
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
  const rest = more
    ? [
        await type.fit(more, {
          width: TEXT_WIDTH,
          sizes: [{ size: 27, lines: 2 }],
          style: { marginTop: 14, color: PALETTE['ink-2'] },
        }),
      ]
    : []
  return sheet({
    middle: [brand(), heading, list, ...rest],
    left: gridReference(theme, vocabulary, type),
    right: column({ gap: 26 }, ...models.map(({ answer }) => patternMark(answer.stance, models.length < 4 ? 104 : 76))),
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
