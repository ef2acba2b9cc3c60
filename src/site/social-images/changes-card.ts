import type { Changes, StatementChange } from '../../domain/editions/changes.ts'
import { countsInWords } from '../../domain/editions/changes-words.ts'
import { monthInWords } from '../../domain/editions/edition-names.ts'
import { changesTitle } from '../../domain/heads/changes-head.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { column, type Drawn, drawing } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import type { Origin } from './origin.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

const QUIET = { color: PALETTE['ink-2'] } as const
const BOX = 52
const RULER = 2 * BOX + 28

/** What changed between two editions: the title, from when to when, and the ruler with a box a statement. */
export async function changesCard(
  leading: Pick<ModelSummary, 'name' | 'shortName' | 'inProse' | 'kind'>,
  editions: readonly [before: Origin, after: Origin],
  changes: Changes,
  type: Typesetter,
): Promise<Drawn> {
  const [before, after] = editions.map(({ version }) => monthInWords(version))
  const cautions = editions.flatMap(({ version, caveat }) =>
    caveat === undefined ? [] : [[`Caution: ${caveat} (${monthInWords(version)})`, `Caution: ${caveat}`]],
  )
  const { kept, reworded, dropped } = changes.counts
  const figure = (count: number, what: string) =>
    column(
      { alignItems: 'center', width: 250 },
      type.line(String(count), 120, { fontWeight: 600, lineHeight: 1.1 }),
      type.line(count === 1 ? 'statement' : 'statements', 30, QUIET),
      type.line(what, 26, QUIET),
    )
  return sheet({
    middle: [
      brand(),
      await type.fit(changesTitle(leading), {
        width: TEXT_WIDTH,
        sizes: [
          { size: 60, lines: 1 },
          { size: 50, lines: 2 },
        ],
        style: { fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' },
      }),
      type.line(`${before} to ${after}`, 34, { ...QUIET, marginTop: 14, marginBottom: 26 }),
      ruler(changes.statements),
      ...(await Promise.all(
        [countsInWords(changes.counts, ['dropped', 'reworded', 'new', 'kept']).join(', ')].map((words) =>
          type.fit(words, {
            width: TEXT_WIDTH,
            sizes: [{ size: 34, lines: 2 }],
            style: { lineHeight: 1.2, marginTop: 20, marginBottom: 8 },
          }),
        ),
      )),
      ...(await Promise.all(
        cautions.map((wordings) =>
          type.fit(wordings, {
            width: TEXT_WIDTH,
            sizes: [{ size: 21, lines: 1 }],
            style: { color: PALETTE.warn, lineHeight: 1.3 },
          }),
        ),
      )),
    ],
    left: figure(kept + reworded + dropped, 'before'),
    right: figure(kept + reworded + changes.counts.new, 'after'),
  })
}

/** A box a statement, before above and after below. */
function ruler(statements: readonly StatementChange[]): Drawn {
  const step = TEXT_WIDTH / Math.max(1, statements.length)
  const width = Math.max(2, step - 3)
  const box = (place: number, y: number, fill: string, stroke: string) =>
    `<rect x="${(place * step + 1).toFixed(2)}" y="${y + 1}" width="${width.toFixed(2)}" height="${BOX - 2}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`
  const gone = (place: number, y: number) =>
    `<path d="M${(place * step + 1).toFixed(2)} ${y}h${width.toFixed(2)}" stroke="${PALETTE['ink-2']}" stroke-width="3" stroke-dasharray="3 3"/>`
  const low = RULER - BOX
  const drawn = statements.map(({ kind }, place) => {
    if (kind === 'dropped') return box(place, 0, PALETTE.ink, PALETTE.ink) + gone(place, low)
    if (kind === 'new') return gone(place, BOX) + box(place, low, PALETTE.accent, PALETTE.accent)
    const [fill, stroke] = kind === 'kept' ? [PALETTE.paper, PALETTE['ink-2']] : [PALETTE.sea, PALETTE.accent]
    return box(place, 0, fill, stroke) + box(place, low, fill, stroke)
  })
  return drawing(drawn.join(''), `0 0 ${TEXT_WIDTH} ${RULER}`, TEXT_WIDTH, RULER)
}
