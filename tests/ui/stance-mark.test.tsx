import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { STANCE_LABELS } from '../../src/domain/stance.ts'
import { Icon, IconSprite } from '../../src/ui/icons.tsx'
import { MarkSprite, StanceMark } from '../../src/ui/stance-mark.tsx'

it.each(Object.keys(STANCE_LABELS) as (keyof typeof STANCE_LABELS)[])(
  'there is a drawing for the mark of “%s”',
  (stance) => {
    const { container } = render(
      <>
        <MarkSprite />
        <StanceMark stance={stance} />
      </>,
    )
    const drawing = container.querySelector('use')?.getAttribute('href') ?? 'none'
    expect(container.querySelector(`symbol${drawing}`)?.childElementCount).toBeGreaterThan(0)
  },
)

it('stances that are told apart by their mark have different drawings', () => {
  const { container } = render(<MarkSprite />)
  const drawings = [...container.querySelectorAll('symbol')].map(({ innerHTML }) => innerHTML)
  expect(drawings).toHaveLength(7)
  expect(new Set(drawings).size).toBe(7)
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
