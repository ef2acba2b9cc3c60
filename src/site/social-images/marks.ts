import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Position, stanceOf } from '../../domain/comparison.ts'
import { drawFingerprint, FINGERPRINT_HEIGHT } from '../../domain/fingerprint.ts'
import type { AnswerStance, Theme } from '../../domain/model.ts'
import { STANCE_MARKS } from '../../domain/stance.ts'
import { MarkSprite } from '../../ui/stance-mark.tsx'
import { type Drawn, drawing, type Style } from './drawing.ts'
import { PALETTE } from './palette.ts'

// The marks are drawn once, for the page. Here they are only given the colours that a style sheet gives them there.

const SHAPES = new Map(
  [...renderToStaticMarkup(createElement(MarkSprite)).matchAll(/<symbol id="mark-([^"]+)"[^>]*>(.*?)<\/symbol>/g)].map(
    ([, mark = '', shape = '']) => [mark, shape],
  ),
)

/** The mark of a stance on a surface. It never stands alone: whoever draws it says the stance in words as well. */
export function stanceMark(stance: AnswerStance, size: number, surface: string, style: Style = {}): Drawn {
  const mark = STANCE_MARKS[stance]
  const shape = SHAPES.get(mark)
  if (!shape) throw new Error(`The page draws no mark “${mark}” that an image could take over.`)
  const coloured = shape.replaceAll('currentColor', PALETTE[mark === 'other-role' ? 'not' : mark])
  return drawing(coloured.replaceAll('var(--surface)', surface), '0 0 16 16', size, size, style)
}

/** How high a fingerprint may be: with few themes its bars would become towers. */
const MOST_HIGH = 150

/** A model's fingerprint, the same as on its page, at most as wide as is asked. */
export function fingerprint(positions: readonly Position[], themes: readonly Theme[], width: number): Drawn {
  const { width: units, baseline, bars, dots } = drawFingerprint(positions.map(stanceOf), themes)
  const inside = [
    `<path stroke="${PALETTE.edge}" stroke-width=".75" d="${baseline}"/>`,
    ...bars.map(({ mark, path }) => `<path fill="${PALETTE[mark === 'other-role' ? 'not' : mark]}" d="${path}"/>`),
    `<path stroke="${PALETTE.silent}" stroke-width="3" stroke-linecap="round" d="${dots}"/>`,
  ].join('')
  const scale = Math.min(width / units, MOST_HIGH / FINGERPRINT_HEIGHT)
  const [wide, high] = [units * scale, FINGERPRINT_HEIGHT * scale].map(Math.round)
  return drawing(inside, `0 0 ${units} ${FINGERPRINT_HEIGHT}`, wide ?? 0, high ?? 0)
}

/** The site's sign, as in the head of every page. */
export function logo(size: number): Drawn {
  return drawing(
    `<g fill="none" stroke="${PALETTE.ink}" stroke-width="1.6"><path d="M1 1h22v22H1zM12 1v22M1 12h22"/></g><circle cx="6.5" cy="6.5" r="2.6" fill="${PALETTE.ink}"/><path d="M15 15h5v5h-5z" fill="${PALETTE.ink}"/>`,
    '0 0 24 24',
    size,
    size,
  )
}
