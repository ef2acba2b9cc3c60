import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Failed } from '../../../src/ui/controls/failed.tsx'
import { Loading } from '../../../src/ui/controls/loading.tsx'
import { QueryView } from '../../../src/ui/controls/query-view.tsx'

type Query = ComponentProps<typeof QueryView<string>>['query']

function view(query: Query) {
  return render(
    <QueryView query={query} what="the model" missing={<p>There is no such model.</p>}>
      {(data) => <p>{data}</p>}
    </QueryView>,
  )
}

describe('QueryView', () => {
  it.each<[Query, string]>([
    [{ state: 'loading' }, 'Opening the model…'],
    [{ state: 'missing' }, 'There is no such model.'],
    [{ state: 'failed', why: 'The server took too long.', busy: false, retry: () => {} }, 'The server took too long.'],
    [{ state: 'ready', data: 'Acme' }, 'Acme'],
  ])('shows each state as itself: %o', (query, text) => {
    view(query)
    expect(screen.getByText(text)).toBeVisible()
    const others = ['Opening the model…', 'There is no such model.', 'The server took too long.', 'Acme']
    for (const other of others.filter((each) => each !== text)) expect(screen.queryByText(other)).toBeNull()
  })

  it('shows what is there, even where it is nothing', () => {
    const { container } = view({ state: 'ready', data: '' })
    expect(container.querySelector('p')).toBeInTheDocument()
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('Loading', () => {
  it('says what is coming, to everybody; its bars are for the eyes only', () => {
    const { container } = render(<Loading what="the model" lines={4} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^Opening the model…$/)
    expect(container.querySelectorAll('.skeleton[aria-hidden="true"]')).toHaveLength(4)
  })
})

describe('Failed', () => {
  it('says at once what failed and why, and tries again when asked', async () => {
    const retry = vi.fn()
    render(<Failed what="the model" why="The server took too long." retry={retry} busy={false} />)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('The model did not load')
    expect(alert).toHaveTextContent('The server took too long.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  it('says that it is at it, and keeps its button under the finger', () => {
    render(<Failed what="the model" why="…" retry={() => {}} busy={true} />)
    const button = screen.getByRole('button', { name: 'Trying again…' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    button.focus()
    expect(button).toHaveFocus()
  })

  it('shows other ways on', () => {
    render(
      <Failed what="the model" why="…" retry={() => {}} busy={false}>
        <a href="/models">All models</a>
      </Failed>,
    )
    expect(screen.getByRole('link', { name: 'All models' })).toBeVisible()
  })
})
