import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderPage } from '../../pages/render-page.tsx'

// Gone with a later deploy.
vi.mock('../../../src/app/share/blocked-copy.tsx', () => Promise.reject(new Error('gone')))

it('says which link was not copied, and leaves the page, where the script of its dialog is gone', async () => {
  await renderPage('/models/acme')
  const [link] = await screen.findAllByRole('link', { name: 'Link to this statement' })
  if (!link) throw new Error('There is no link to copy.')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  fireEvent.click(link)
  expect(await screen.findByText(/^The browser has not copied the link: /)).toHaveTextContent(
    `https://atlas.example${link.getAttribute('href')}`,
  )
  expect(screen.getByRole('heading', { level: 1, name: /Acme/ })).toBeVisible()
})
