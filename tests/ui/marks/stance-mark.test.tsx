import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { STANCE_LABELS } from '../../../src/domain/statements/stance.ts'
import { IconSprite } from '../../../src/ui/marks/icon-sprite.tsx'
import { Icon } from '../../../src/ui/marks/icons.tsx'
import { letterBox, MarkSprite } from '../../../src/ui/marks/mark-sprite.tsx'
import { StanceMark } from '../../../src/ui/marks/stance-mark.tsx'

it.each(Object.keys(STANCE_LABELS) as (keyof typeof STANCE_LABELS)[])(
  'there is a drawing for the mark of “%s”',
  (stance) => {
    const { container } = render(
      <>
        <MarkSprite letters={2} />
        <StanceMark stance={stance} />
      </>,
    )
    const drawing = container.querySelector('.mark > use')?.getAttribute('href') ?? 'none'
    expect(container.querySelector(`symbol${drawing}`)?.childElementCount).toBeGreaterThan(0)
  },
)

it('stances are told apart by their drawings, and facts by their letters', () => {
  const { container } = render(<MarkSprite letters={4} />)
  const drawings = [...container.querySelectorAll('symbol')].map(({ innerHTML }) => innerHTML)
  expect(drawings).toHaveLength(8 + 4)
  expect(new Set(drawings).size).toBe(8 + 4)
})

it('a letter is drawn on the shield, which stands once in the page', () => {
  const { container } = render(
    <>
      <MarkSprite letters={3} />
      <StanceMark stance="states" letter="c" />
    </>,
  )
  const drawing = container.querySelector('.mark-fact > use')?.getAttribute('href') ?? 'none'
  const symbol = container.querySelector(drawing)
  expect(symbol?.querySelector('text')?.textContent).toBe('c')
  const shields = container.querySelectorAll(symbol?.querySelector('use')?.getAttribute('href') ?? 'none')
  expect([...shields].map(({ tagName }) => tagName)).toEqual(['path'])
  expect(container.querySelector('.mark-fact')?.textContent).toBe('')
})

it.each([
  ['a', 11, 9.4],
  ['z', 11, 9.4],
  ['b', 10.4, 10.2],
  ['t', 10.4, 10.2],
  ['g', 11, 9],
  ['y', 11, 9],
])('the letter %s fills its shield', (letter, size, baseline) => {
  expect(letterBox(letter)).toEqual({ size, baseline })
})

it('an icon is drawn from the page’s own drawings and says nothing by itself', () => {
  const { container } = render(
    <>
      <IconSprite />
      <Icon name="warning" />
    </>,
  )
  expect(container.querySelector('symbol#icon-warning path')).not.toBeNull()
  expect(container.querySelector('use[href="#icon-warning"]')?.closest('svg')).toHaveAttribute('aria-hidden', 'true')
})
