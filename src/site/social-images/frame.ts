import { SOCIAL_IMAGE } from '../../domain/heads/social-card.ts'
import { column, type Drawn, drawing, row, words } from './drawing.ts'
import { logo } from './marks.ts'
import { PALETTE } from './palette.ts'

// Chats crop images to a square or cut them short, so all that matters stands in the middle.

const { width: WIDTH, height: HEIGHT } = SOCIAL_IMAGE
/** The middle, which no chat crops, and its inner margin. */
const MIDDLE = { left: 285, right: 915 } as const
const MARGIN = 18
const NEATLINE = 12

/** How wide the text is. */
export const TEXT_WIDTH = MIDDLE.right - MIDDLE.left - 2 * MARGIN
/** How wide the sides are. */
export const SIDE_WIDTH = MIDDLE.left

const dashes = Array.from({ length: WIDTH / 120 }, (_, place) => `M${place * 120} 5h60`).join('')
const CHART = drawing(
  `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="${PALETTE.sea}"/>
  <path d="M0 0h${WIDTH}v${NEATLINE}H0zM0 ${HEIGHT - NEATLINE}h${WIDTH}v${NEATLINE}H0zM${MIDDLE.left} 0h${MIDDLE.right - MIDDLE.left}v${HEIGHT}H${MIDDLE.left}z" fill="${PALETTE.paper}"/>
  <g fill="none" stroke="${PALETTE.ink}"><path stroke-width="10" d="${dashes}"/><path stroke-width="10" transform="translate(0 ${HEIGHT - 10})" d="${dashes}"/>
  <path stroke-width="2" d="M0 ${NEATLINE - 1}h${WIDTH}M0 ${HEIGHT - NEATLINE + 1}h${WIDTH}"/></g>`,
  `0 0 ${WIDTH} ${HEIGHT}`,
  WIDTH,
  HEIGHT,
  { position: 'absolute', left: 0, top: 0 },
)

/** What stands in an image: the parts of the middle, below one another, and what may be cropped at the sides. */
export interface Parts {
  middle: readonly Drawn[]
  left?: Drawn
  right?: Drawn
}

/** The whole image: the sheet of an atlas, with its neatline. */
export function sheet({ middle, left, right }: Parts): Drawn {
  const high = { position: 'absolute', top: NEATLINE, height: HEIGHT - 2 * NEATLINE } as const
  const side = { ...high, width: SIDE_WIDTH, alignItems: 'center', justifyContent: 'center' } as const
  return column(
    { width: WIDTH, height: HEIGHT, position: 'relative', fontFamily: 'Gelasio', color: PALETTE.ink },
    CHART,
    ...(left ? [column({ ...side, left: 0 }, left)] : []),
    column(
      { ...high, left: MIDDLE.left + MARGIN, width: TEXT_WIDTH, justifyContent: 'center', overflow: 'hidden' },
      ...middle,
    ),
    ...(right ? [column({ ...side, left: MIDDLE.right }, right)] : []),
  )
}

/** Whose image it is. */
export function brand(): Drawn {
  return row(
    { gap: 13, marginBottom: 18 },
    logo(30),
    words('Role Atlas', { fontSize: 29, fontWeight: 600 }),
    words('tech lead', { fontSize: 29, color: PALETTE['ink-2'] }),
  )
}
