import { LANES, type Lane, type PathsSlice, type Station, speaksOf } from '../../domain/paths/career-paths.ts'
import { pathsInShort } from '../../domain/paths/paths-finding.ts'
import { column, type Drawn, drawing, row } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

const MARK = 40
const GAP = 10
/** How wide a side's text is, and how many stations stand there. */
const SIDE = 225
const STATIONS = 4

/** Career paths: how many models speak of each lane, a mark a model; at the sides, what leads into the role and out of it. */
export async function pathsCard({ total, models }: PathsSlice, type: Typesetter): Promise<Drawn> {
  const marks = models.length * (MARK + GAP) - GAP
  const width = TEXT_WIDTH - marks - 24
  const laneOf = async ({ lane, name }: (typeof LANES)[number]) =>
    row(
      { gap: 24, alignItems: 'center' },
      column(
        { width },
        await type.fit(name, {
          width,
          sizes: [
            { size: 38, lines: 1 },
            { size: 34, lines: 2 },
          ],
          style: { fontWeight: 600, lineHeight: 1.1 },
        }),
        type.line(pathsInShort(models, lane), 29, { color: PALETTE['ink-2'], lineHeight: 1.2, width }),
      ),
      row(
        { gap: GAP },
        ...models.map((path) => stanceMark(speaksOf(path, lane) ? 'states' : 'silent', MARK, PALETTE.paper)),
      ),
    )
  const stationsOf = (lane: Lane) => models.flatMap((path) => path.lanes[lane]).slice(0, STATIONS)
  return sheet({
    middle: [
      brand(),
      await type.fit(['Career paths of tech leads', 'Career paths'], {
        width: TEXT_WIDTH,
        sizes: [{ size: 50, lines: 1 }],
        style: { fontWeight: 600, lineHeight: 1.1, letterSpacing: '-0.01em', marginBottom: 26 },
      }),
      column({ gap: 26 }, ...(await Promise.all(LANES.map(laneOf)))),
      ...(total > models.length
        ? [type.line(`The first ${models.length} of ${total} models`, 28, { color: PALETTE['ink-2'], marginTop: 22 })]
        : []),
    ],
    left: await stations(stationsOf('from'), type),
    right: await stations(stationsOf('to'), type),
  })
}

/** Stations below one another, each with its line and arrow, as on the page. */
async function stations(listed: readonly Station[], type: Typesetter): Promise<Drawn> {
  const line = drawing(
    `<path d="M0 8h${SIDE}M${SIDE - 8} 1l7 7-7 7" fill="none" stroke="${PALETTE['ink-2']}" stroke-width="2"/>`,
    `0 0 ${SIDE} 16`,
    SIDE,
    16,
  )
  const labels = await Promise.all(
    listed.map(({ label }) =>
      type.fit(label, { width: SIDE, sizes: [{ size: 25, lines: 3 }], style: { fontWeight: 600, lineHeight: 1.15 } }),
    ),
  )
  return column({ gap: 26 }, ...labels.map((label) => column({ gap: 6 }, line, label)))
}
