import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Kept, useKeptMarkup } from '../../../src/ui/frame/kept-markup.tsx'

const IDS = ['kept'] as const

function Page({ draw }: { draw: () => string }) {
  const kept = useKeptMarkup(IDS)
  return kept ? <Kept id="kept" html={kept.kept} /> : <Kept id="kept">{draw()}</Kept>
}

afterEach(() => {
  document.body.replaceChildren()
})

/** The page as it was made: with a mark that no script draws. */
function made(): HTMLElement {
  const container = document.createElement('div')
  container.innerHTML = '<div id="kept" data-kept="">As <b>made</b></div>'
  document.body.append(container)
  return container
}

it('stays as it was made, to the very element, and is not drawn', () => {
  const container = made()
  const bold = container.querySelector('b')
  const draw = vi.fn(() => 'Drawn')
  const complained = vi.spyOn(console, 'error')
  const { rerender } = render(<Page draw={draw} />, { container, hydrate: true })
  rerender(<Page draw={draw} />)
  expect(container.querySelector('b')).toBe(bold)
  expect(draw).not.toHaveBeenCalled()
  expect(complained).not.toHaveBeenCalled()
})

it('is drawn where the page was gone to, though an element of that id is there', () => {
  made()
  render(<Page draw={() => 'Drawn'} />)
  expect(screen.getByText('Drawn')).toBeVisible()
})
