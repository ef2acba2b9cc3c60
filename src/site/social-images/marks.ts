import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { AnswerStance, Theme } from '../../domain/model.ts'
import { type Position, stanceOf } from '../../domain/position.ts'
import { drawFingerprint, FINGERPRINT_HEIGHT } from '../../domain/statements/fingerprint.ts'
import { STANCE_MARKS } from '../../domain/statements/stance.ts'
import { letterBox, MarkSprite } from '../../ui/marks/mark-sprite.tsx'
import { type Drawn, drawing, row, type Style, words } from './drawing.ts'
import { PALETTE } from './palette.ts'

// The marks are drawn once, for the page. Here they are only given the colours that a style sheet gives them there.

const SHAPES = new Map(
  [
    ...renderToStaticMarkup(createElement(MarkSprite, { letters: 0 })).matchAll(
      /<symbol id="mark-([^"]+)"[^>]*>(.*?)<\/symbol>/g,
    ),
  ].map(([, mark = '', shape = '']) => [mark, shape]),
)

/** A mark in its colour. A shield that gets a letter loses its hole. */
function shapeOf(stance: AnswerStance, surface: string, pierced = true): string {
  const mark = STANCE_MARKS[stance]
  const shape = SHAPES.get(mark)
  if (!shape) throw new Error(`The page draws no mark “${mark}” that an image could take over.`)
  const coloured = shape.replaceAll('currentColor', PALETTE[mark === 'other-role' ? 'not' : mark])
  return (pierced ? coloured : coloured.replace(/<circle.*?<\/circle>/, '')).replaceAll('var(--surface)', surface)
}

/**
 * The mark of a stance on a surface; `letter` is that of a fact's value. It never stands alone: whoever draws it says the
 * stance or the value in words as well.
 */
export function stanceMark(
  stance: AnswerStance,
  size: number,
  surface: string,
  style: Style = {},
  letter?: string,
): Drawn {
  const mark = (placed: Style) =>
    drawing(shapeOf(stance, surface, letter === undefined), '0 0 16 16', size, size, placed)
  if (letter === undefined) return mark(style)
  const unit = size / 16
  const box = letterBox(letter)
  return row(
    { position: 'relative', width: size, height: size, flexShrink: 0, ...style },
    mark({ position: 'absolute', left: 0, top: 0 }),
    words(letter, {
      position: 'absolute',
      left: 0,
      top: (box.baseline - BASELINE * box.size) * unit,
      width: size,
      textAlign: 'center',
      fontSize: box.size * unit,
      fontWeight: 700,
      lineHeight: 1,
      color: surface,
    }),
  )
}

/** How far below the top of a line as high as its type the letters stand, in heights of the type. */
const BASELINE = 0.79

/** The mark of a stance as part of a pattern, or where stances are counted: a fact has neither letter nor hole. */
export function patternMark(stance: AnswerStance, size: number): Drawn {
  return drawing(shapeOf(stance, PALETTE.sea, stance !== 'states'), '0 0 16 16', size, size)
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
