import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DIRECTION } from '../../fixtures/invented-vocabulary.ts'
import { renderPage } from '../../pages/render-page.tsx'

const ADDRESS = 'https://atlas.example/models/acme/sets-direction'

async function control() {
  const page = await renderPage('/models/acme')
  const list = await screen.findByRole('list', { name: `Statements on ${DIRECTION.name}` })
  const item = within(list).getByText('Sets the technical direction of the forge.').closest('li')
  if (!item) throw new Error('The statement stands in no list.')
  return { ...page, link: within(item).getByRole('link', { name: 'Link to this statement' }) }
}

describe('a small link control', () => {
  it.each([
    ['a theme of an organisation', '/models/acme', `Link to ${DIRECTION.name}`, `/models/acme#theme-${DIRECTION.id}`],
    [
      'an answer on the page of its row',
      `/compare/acme/zenith/on/${DIRECTION.id}`,
      `Link to Zenith on ${DIRECTION.name}`,
      `/compare/acme/zenith/on/${DIRECTION.id}#zenith`,
    ],
    [
      'an answer on the page of its theme',
      `/themes/${DIRECTION.id}`,
      `Link to Zenith on ${DIRECTION.name}`,
      `/themes/${DIRECTION.id}#answer-zenith`,
    ],
  ])('stands beside %s, and leads to its place', async (_what, address, name, path) => {
    await renderPage(address)
    const link = await screen.findByRole('link', { name })
    expect(link).toHaveAttribute('href', path)
    expect(document.getElementById(path.split('#')[1] ?? '')).toBeInTheDocument()
  })
})

describe('the small link control of a statement', () => {
  it('is a link to the statement', async () => {
    const { link } = await control()
    expect(link).toHaveAttribute('href', '/models/acme/sets-direction')
  })

  it('copies the absolute address, says so, and stays on the page', async () => {
    const { link } = await control()
    // The browser is told not to follow the link.
    expect(fireEvent.click(link)).toBe(false)
    await waitFor(() => expect(link).toHaveAttribute('data-copied'))
    expect(screen.getByText('Link copied')).toHaveAttribute('aria-live', 'polite')
    expect(await navigator.clipboard.readText()).toBe(ADDRESS)
    expect(screen.getByRole('heading', { level: 1, name: /Acme/ })).toBeVisible()
  })

  it('copies by the keyboard too', async () => {
    const { link, user } = await control()
    link.focus()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(ADDRESS))
  })

  it('offers the address by hand where the clipboard never answers', async () => {
    const { link } = await control()
    await import('../../../src/app/share/blocked-copy.tsx')
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(() => {}))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.click(link)
    await act(() => vi.advanceTimersByTimeAsync(3100))
    vi.useRealTimers()
    expect(await screen.findByRole('textbox', { name: 'The link, to copy by hand' })).toHaveValue(ADDRESS)
    copy.mockRestore()
  })

  it('leaves a click with a key held to the browser', async () => {
    const { link, user } = await control()
    const copy = vi.spyOn(navigator.clipboard, 'writeText')
    link.addEventListener('click', (event) => event.preventDefault())
    await user.keyboard('{Control>}')
    await user.click(link)
    expect(copy).not.toHaveBeenCalled()
  })

  it('says that a copy was refused, with the address selected, and gives the focus back', async () => {
    const { link, user } = await control()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    await user.click(link)
    const text = await screen.findByRole('textbox', { name: 'The link, to copy by hand' })
    expect(text).toHaveValue(ADDRESS)
    await waitFor(() => expect(text).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(link).toHaveFocus())
  })
})
