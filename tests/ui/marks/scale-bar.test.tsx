import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS, type Agreement } from '../../../src/domain/comparing/agreement-class.ts'
import { ScaleBar } from '../../../src/ui/marks/scale-bar.tsx'

const NONE = Object.fromEntries(AGREEMENTS.map((agreement) => [agreement, 0])) as Record<Agreement, number>
const legend = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('ScaleBar', () => {
  it('has one segment a theme, of its class', () => {
    const counts = { ...NONE, differ: 3, 'all-agree': 2, nobody: 1 }
    const { container } = render(<ScaleBar counts={counts} models={3} />)
    const bar = container.querySelector('div[aria-hidden].flex.gap-0\\.5')
    expect(bar?.querySelectorAll('.swatch')).toHaveLength(6)
    expect(bar?.querySelectorAll('.swatch-differ')).toHaveLength(3)
    expect(screen.getByText('6 themes')).toBeVisible()
  })

  it('says in words what its colours say, and leaves out what there is none of', () => {
    render(<ScaleBar counts={{ ...NONE, differ: 3, 'some-silent': 2, 'one-only': 1 }} models={4} />)
    expect(legend()).toEqual(['3 differ', '2 agree, some silent', '1 said by one alone'])
    expect(screen.getByRole('list')).toHaveAccessibleName('6 themes by class')
  })

  it.each([
    [2, ['1 differ', '1 agree', '1 said by one alone', '1 shown, not judged', '1 nobody speaks']],
    [
      3,
      [
        '1 differ',
        '1 all three agree',
        '1 two agree, one silent',
        '1 said by one alone',
        '1 shown, not judged',
        '1 nobody speaks',
      ],
    ],
    [
      5,
      [
        '1 differ',
        '1 all five agree',
        '1 agree, some silent',
        '1 said by one alone',
        '1 shown, not judged',
        '1 nobody speaks',
      ],
    ],
  ])('has words that fit %i models', (models, words) => {
    const one = Object.fromEntries(AGREEMENTS.map((agreement) => [agreement, 1])) as Record<Agreement, number>
    // Of two that speak, either both do or one alone.
    render(<ScaleBar counts={models === 2 ? { ...one, 'some-silent': 0 } : one} models={models} />)
    expect(legend().sort()).toEqual([...words].sort())
  })
})
