import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type MatrixCell, VirtualMatrix } from '../../../src/ui/table/virtual-matrix.tsx'
import { makeUpScreen } from '../made-up-screen.ts'

beforeEach(makeUpScreen)

const lines = (kind: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({ key: `${kind}-${place}`, head: `${kind} ${place + 1}` }))

function show(rows: number, columns: number, cellOf?: (row: number, column: number) => MatrixCell) {
  const made = vi.fn(cellOf ?? ((row: number, column: number) => ({ content: `${row + 1} × ${column + 1}` })))
  render(
    <MemoryRouter>
      <VirtualMatrix
        label="Rows by columns"
        corner="Row"
        rows={lines('Row', rows)}
        columns={lines('Column', columns)}
        cellOf={made}
      />
    </MemoryRouter>,
  )
  return { grid: screen.getByRole('grid', { name: 'Rows by columns' }), made }
}

describe('a matrix of 500 by 500', () => {
  it('tells how many rows and columns it has, heads included', () => {
    const { grid } = show(500, 500)
    expect(grid).toHaveAttribute('aria-rowcount', '501')
    expect(grid).toHaveAttribute('aria-colcount', '501')
  })

  it('has only what is near the screen', () => {
    const { grid, made } = show(500, 500)
    const cells = within(grid).getAllByRole('gridcell')
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.length).toBeLessThan(300)
    expect(made.mock.calls.every(([row, column]) => row < 30 && column < 30)).toBe(true)
  })

  it('says of each cell where it stands', () => {
    const { grid } = show(500, 500)
    const cell = within(grid).getByText('3 × 2').closest('td')
    expect(cell).toHaveAttribute('aria-colindex', '3')
    expect(cell?.closest('tr')).toHaveAttribute('aria-rowindex', '4')
    expect(within(grid).getByRole('columnheader', { name: 'Column 2' })).toHaveAttribute('aria-colindex', '3')
    expect(within(grid).getByRole('rowheader', { name: 'Row 3' }).closest('tr')).toHaveAttribute('aria-rowindex', '4')
  })
})

describe('by keyboard', () => {
  it('is one stop, and arrows move between its cells', async () => {
    const { grid } = show(500, 500)
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement).toHaveTextContent('1 × 1')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toHaveTextContent('3 × 2')
    await user.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toHaveTextContent('2 × 1')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await user.tab()
    expect(grid).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('reaches cells that were not there', async () => {
    show(500, 400)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement).toHaveTextContent('500 × 400')
    await user.keyboard('{Home}')
    expect(document.activeElement).toHaveTextContent('500 × 1')
    await user.keyboard('{PageUp}{End}')
    expect(document.activeElement).toHaveTextContent('492 × 400')
    await user.keyboard('{Control>}{Home}{/Control}{PageDown}')
    expect(document.activeElement).toHaveTextContent('9 × 1')
  })

  it('follows a cell’s link', async () => {
    show(3, 3, (row) => ({ content: `cell ${row}`, link: { page: 'themes' } }))
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement).toHaveAttribute('href', '/themes')
  })
})
