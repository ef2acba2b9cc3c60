import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Fingerprint, stanceCounts } from '../../src/ui/fingerprint.tsx'
import { INDEX } from '../fixtures/acme-and-zenith.ts'
import { VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const positionsOf = (id: string) => INDEX.models.find((model) => model.id === id)?.positions ?? []

describe('stanceCounts', () => {
  it('counts each stance there is, in the order of the legend; a stated value is a stance', () => {
    expect(stanceCounts(['silent', 'states:one-team', 'does', 'states', 'silent'])).toEqual([
      ['states', 2],
      ['does', 1],
      ['silent', 2],
    ])
  })
})

describe('Fingerprint', () => {
  it.each([
    ['acme', 'Themes by stance. Stated: 2, Does it: 1, Shared: 1, Only if: 1, Explicitly not: 1.'],
    ['small-studio', 'Themes by stance. Does it: 2, Only if: 1, Says nothing: 3.'],
  ])('says in words what it shows, silence too: %s', (id, text) => {
    render(<Fingerprint positions={positionsOf(id)} vocabulary={VOCABULARY} />)
    expect(screen.getByRole('img')).toHaveAccessibleName(text)
  })

  it('draws one bar a theme, and a dot where the model is silent', () => {
    const { container } = render(<Fingerprint positions={positionsOf('small-studio')} vocabulary={VOCABULARY} />)
    expect(container.querySelectorAll('svg > g')).toHaveLength(6)
    expect(container.querySelectorAll('circle')).toHaveLength(3)
    expect(container.querySelectorAll('rect')).toHaveLength(3)
  })

  it('draws up what it does, down what it rules out, and both where it is mixed', () => {
    const draw = (position: string) => {
      const { container } = render(
        <Fingerprint positions={[position]} vocabulary={{ ...VOCABULARY, themes: VOCABULARY.themes.slice(0, 1) }} />,
      )
      const line = 27.5
      return [...container.querySelectorAll('rect')].map((bar) =>
        Number(bar.getAttribute('y')) < line ? 'up' : 'down',
      )
    }
    expect(draw('does')).toEqual(['up'])
    expect(draw('conditional')).toEqual(['up'])
    expect(draw('does-not')).toEqual(['down'])
    expect(draw('other-role')).toEqual(['down'])
    expect(draw('mixed')).toEqual(['up', 'down'])
    expect(draw('silent')).toEqual([])
  })

  it('names the areas where it is asked to, one letter each', () => {
    const { container } = render(<Fingerprint positions={positionsOf('acme')} vocabulary={VOCABULARY} letters />)
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C'])
  })

  it('takes a theme that the positions leave out for silence', () => {
    const { container } = render(<Fingerprint positions={['does']} vocabulary={VOCABULARY} />)
    expect(container.querySelectorAll('circle')).toHaveLength(5)
  })
})
