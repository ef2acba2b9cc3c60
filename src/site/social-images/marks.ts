import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Position } from '../../domain/comparison.ts'
import type { AnswerStance, Vocabulary } from '../../domain/model.ts'
import { STANCE_MARKS } from '../../domain/stance.ts'
import { Fingerprint } from '../../ui/fingerprint.tsx'
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
const FINGERPRINT_HEIGHT = 150

/** A model's fingerprint, at most as wide as is asked. */
export function fingerprint(positions: readonly Position[], vocabulary: Vocabulary, width: number): Drawn {
  const markup = renderToStaticMarkup(createElement(Fingerprint, { positions, vocabulary }))
  const [, viewBox = '', inside = ''] = /^<svg viewBox="([^"]*)"[^>]*>(.*)<\/svg>$/.exec(markup) ?? []
  const [, , units = 1, high = 1] = viewBox.split(' ').map(Number)
  const coloured = inside
    .replace(/class="mark-([a-z]+)"/g, (_, mark: keyof typeof PALETTE) => `color="${PALETTE[mark]}"`)
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: keyof typeof PALETTE) => PALETTE[name])
  const scale = Math.min(width / units, FINGERPRINT_HEIGHT / high)
  return drawing(coloured, viewBox, Math.round(units * scale), Math.round(high * scale))
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
