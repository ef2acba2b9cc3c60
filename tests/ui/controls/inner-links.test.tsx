import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { InnerLink, InnerLinks } from '../../../src/ui/controls/inner-links.tsx'
import { LinkTo, PrefetchContext } from '../../../src/ui/controls/link-to.tsx'
import { modelId } from '../../fixtures/ids.ts'

const ACME: DeepLink = { page: 'model', model: modelId('acme') }

function Here() {
  return <output>{useLocation().pathname}</output>
}

function links() {
  const prefetch = vi.fn()
  render(
    <MemoryRouter>
      <PrefetchContext value={prefetch}>
        <InnerLinks>
          <InnerLink link={ACME}>
            <b>Acme</b>
          </InnerLink>
          <a href="https://acme.example/">Out</a>
          <a href="#top">Top</a>
          <button type="button">Open</button>
        </InnerLinks>
        <LinkTo link={ACME}>To Acme</LinkTo>
      </PrefetchContext>
      <Here />
    </MemoryRouter>,
  )
  return prefetch
}

const here = () => screen.getByRole('status').textContent

describe('InnerLinks', () => {
  it('follows a link within the app, also from a part inside it', async () => {
    links()
    expect(screen.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/models/acme')
    await userEvent.click(screen.getByText('Acme'))
    expect(here()).toBe('/models/acme')
  })

  it('follows it by the keyboard', async () => {
    links()
    screen.getByRole('link', { name: 'Acme' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(here()).toBe('/models/acme')
  })

  it.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves to the browser what opens another tab or saves: %o',
    (how) => {
      links()
      const goesOn = fireEvent.click(screen.getByText('Acme'), how)
      expect(goesOn).toBe(true)
      expect(here()).toBe('/')
    },
  )

  it.each(['Out', 'Top', 'Open'])('leaves to the browser what leads elsewhere or is no link: %s', (name) => {
    links()
    expect(fireEvent.click(screen.getByText(name))).toBe(true)
    expect(here()).toBe('/')
  })

  it('leaves alone a click that somebody else has dealt with', () => {
    links()
    const link = screen.getByRole('link', { name: 'Acme' })
    link.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(link)
    expect(here()).toBe('/')
  })

  it('fetches ahead on hover and on focus, and only what is of the atlas', () => {
    const prefetch = links()
    fireEvent.pointerOver(screen.getByText('Acme'))
    fireEvent.focus(screen.getByRole('link', { name: 'Acme' }))
    expect(prefetch.mock.calls).toEqual([[ACME], [ACME]])
    for (const name of ['Out', 'Top', 'Open']) fireEvent.pointerOver(screen.getByText(name))
    expect(prefetch).toHaveBeenCalledTimes(2)
  })
})

describe('LinkTo', () => {
  it('leads within the app, and fetches ahead on hover and on focus', async () => {
    const prefetch = links()
    const link = screen.getByRole('link', { name: 'To Acme' })
    expect(link).toHaveAttribute('href', '/models/acme')
    await userEvent.hover(link)
    expect(prefetch).toHaveBeenCalledWith(ACME)
    prefetch.mockClear()
    link.focus()
    expect(prefetch).toHaveBeenCalledWith(ACME)
    await userEvent.click(link)
    expect(here()).toBe('/models/acme')
  })
})
