import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/error-boundary.tsx'

function Broken({ broken }: { broken: boolean }) {
  if (broken) throw new Error('The part is broken.')
  return <p>The page</p>
}

function page(address: string, broken: boolean) {
  return (
    <ErrorBoundary address={address}>
      <Broken broken={broken} />
    </ErrorBoundary>
  )
}

/** React tells of every error that a boundary takes. */
function expectTold(): void {
  expect(console.error).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ message: 'The part is broken.' }),
    expect.anything(),
    expect.anything(),
  )
  vi.mocked(console.error).mockClear()
}

describe('ErrorBoundary', () => {
  beforeEach(() => vi.spyOn(location, 'reload').mockImplementation(() => {}))

  it('shows the page while it is whole', () => {
    render(page('/models/acme', false))
    expect(screen.getByText('The page')).toBeVisible()
  })

  it('says in words that it could not be shown, and offers two ways on', async () => {
    render(page('/models/acme', true))
    expectTold()
    expect(screen.getByRole('main')).toHaveTextContent('The address is still good')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown')
    expect(screen.getByRole('link', { name: 'Start from the home page' })).toHaveAttribute('href', '/')
    await userEvent.click(screen.getByRole('button', { name: 'Load it again' }))
    expect(location.reload).toHaveBeenCalledTimes(1)
  })

  it('is over with the address: going back shows what was there', () => {
    const { rerender } = render(page('/models/acme', true))
    expectTold()
    rerender(page('/models', false))
    expect(screen.getByText('The page')).toBeVisible()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('draws the page anew where somebody else has moved a part of it', () => {
    const Page = ({ more }: { more: boolean }) => (
      <div>
        {more && 'Some words '}
        <p>The page</p>
      </div>
    )
    const tree = (more: boolean) => (
      <ErrorBoundary address="/">
        <Page more={more} />
      </ErrorBoundary>
    )
    const { rerender } = render(tree(true))
    const before = screen.getByText('The page').parentElement as HTMLElement
    // What a browser throws where a translation has put another node in the place of the words.
    vi.spyOn(before, 'removeChild').mockImplementation(() => {
      throw new DOMException('The part is broken.', 'NotFoundError')
    })
    rerender(tree(false))
    expectTold()
    expect(screen.getByText('The page').parentElement).not.toBe(before)
    expect(screen.queryByText(/Some words/)).toBeNull()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('says so all the same where that does not help', () => {
    const Torn = () => {
      throw new DOMException('The part is broken.', 'NotFoundError')
    }
    render(
      <ErrorBoundary address="/">
        <Torn />
      </ErrorBoundary>,
    )
    expectTold()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown')
  })

  it('stays while the address does', () => {
    const { rerender } = render(page('/models/acme', true))
    expectTold()
    rerender(page('/models/acme', false))
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
