import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Fingerprint } from '../../../src/ui/marks/fingerprint.tsx'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const positionsOf = (id: string) => INDEX.models.find((model) => model.id === id)?.positions ?? []

describe('Fingerprint', () => {
  it.each([
    ['acme', 'Of 6 themes: 2 facts, 1 does it, 1 shared, 1 only if, 1 explicitly not.'],
    ['small-studio', 'Of 6 themes: 2 does it, 1 only if, 3 say nothing.'],
  ])('says in words what it shows, silence too: %s', (id, text) => {
    render(<Fingerprint positions={positionsOf(id)} vocabulary={VOCABULARY} />)
    expect(screen.getByRole('img')).toHaveAccessibleName(text)
  })

  it('draws a path a colour, and the dots of silence in one', () => {
    const { container } = render(<Fingerprint positions={positionsOf('small-studio')} vocabulary={VOCABULARY} />)
    const bars = [...container.querySelectorAll('path[fill]')]
    expect(bars.map((path) => path.getAttribute('class'))).toEqual(['mark-does', 'mark-only'])
    expect(container.querySelector('[stroke-linecap="round"]')?.getAttribute('d')?.match(/M/g)).toHaveLength(3)
  })

  it('has no dots where nothing is silent', () => {
    const { container } = render(<Fingerprint positions={positionsOf('acme')} vocabulary={VOCABULARY} />)
    expect(container.querySelector('[stroke-linecap="round"]')).toBeNull()
  })

  it('names the areas where it is asked to, one letter each', () => {
    const { container } = render(<Fingerprint positions={positionsOf('acme')} vocabulary={VOCABULARY} letters />)
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C'])
  })

  it('takes a theme that the positions leave out for silence', () => {
    render(<Fingerprint positions={['does']} vocabulary={VOCABULARY} />)
    expect(screen.getByRole('img')).toHaveAccessibleName('Of 6 themes: 1 does it, 5 say nothing.')
  })
})
