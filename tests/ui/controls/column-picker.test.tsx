import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { indexOf } from '../../../src/domain/dataset.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import type { ModelId } from '../../../src/domain/model.ts'
import { ColumnPicker } from '../../../src/ui/controls/column-picker.tsx'
import { ShownColumns } from '../../../src/ui/controls/shown-columns.tsx'
import { ACME } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER } from '../../fixtures/acme-later.ts'
import { modelId } from '../../fixtures/ids.ts'
import { manyModels } from '../../fixtures/many-models.ts'

const INDEX = indexOf(manyModels(60))
const { models } = INDEX
const linkOf = (chosen: ModelId[]): DeepLink => ({ page: 'paths', models: chosen })
const ids = (...numbers: string[]) => numbers.map((number) => modelId(`forge-${number}`))

function Address() {
  const { pathname, search } = useLocation()
  return <output>{pathname + search}</output>
}

function picker(chosen: readonly ModelId[], index = INDEX) {
  render(
    <MemoryRouter>
      <ColumnPicker index={index} chosen={chosen} linkOf={linkOf} close={() => {}} />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

function shownColumns(props: Partial<ComponentProps<typeof ShownColumns>>) {
  const ask = vi.fn()
  render(
    <MemoryRouter>
      <ShownColumns
        shown={models.slice(0, 5)}
        total={60}
        chosen={[]}
        query={{ state: 'ready', data: INDEX }}
        ask={ask}
        linkOf={linkOf}
        {...props}
      />
      <Address />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), ask }
}

describe('the choice of columns', () => {
  it('never lists more than twenty, and finds the rest by what is typed', async () => {
    const user = picker(ids('001'))
    expect(screen.getAllByRole('checkbox')).toHaveLength(20)
    expect(screen.getByRole('status')).toHaveTextContent('20 of 60; type to narrow. Four more may join.')
    await user.type(screen.getByRole('searchbox', { name: 'Name or author' }), 'forge 05')
    expect(screen.getByRole('status')).toHaveTextContent('11 organisations.')
    await user.type(screen.getByRole('searchbox'), '7')
    expect(screen.getByRole('status')).toHaveTextContent('1 organisation.')
    await user.type(screen.getByRole('searchbox'), 'x')
    expect(screen.getByRole('status')).toHaveTextContent('No organisation matches “forge 057x”.')
  })

  it('leads to what is ticked, in that order', async () => {
    const user = picker(ids('002'))
    expect(screen.getByRole('checkbox', { name: /^Forge 002/ })).toBeChecked()
    expect(screen.getByRole('link', { name: 'Show this one' })).toHaveAttribute('href', '/paths?models=forge-002')
    await user.click(screen.getByRole('checkbox', { name: /^Forge 009/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Forge 001/ }))
    expect(screen.getByRole('link', { name: 'Show these three' })).toHaveAttribute(
      'href',
      '/paths?models=forge-002.forge-009.forge-001',
    )
  })

  it('takes five and no sixth, until one is removed', async () => {
    const user = picker(ids('001', '002', '003', '004', '005'))
    expect(screen.getByRole('status')).toHaveTextContent('Five is the most a page can hold')
    expect(screen.getByRole('checkbox', { name: /^Forge 006/ })).toBeDisabled()
    await user.click(
      within(screen.getByRole('list', { name: 'Chosen' })).getByRole('button', { name: 'Remove Forge 003' }),
    )
    await user.click(screen.getByRole('checkbox', { name: /^Forge 006/ }))
    expect(screen.getByRole('link', { name: 'Show these five' })).toHaveAttribute(
      'href',
      '/paths?models=forge-001.forge-002.forge-004.forge-005.forge-006',
    )
  })

  it('goes on by keys where one is removed: at the next, at the last, and at the search when none is left', async () => {
    const user = picker(ids('001', '002', '003'))
    const remove = (number: string) => screen.getByRole('button', { name: `Remove Forge ${number}` })
    remove('002').focus()
    await user.keyboard('{Enter}')
    expect(remove('003')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(remove('001')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  it('leads nowhere while nothing is ticked', async () => {
    const user = picker(ids('001'))
    await user.click(screen.getByRole('checkbox', { name: /^Forge 001/ }))
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Choose one to five.')
  })
})

describe('editions in the choice of columns', () => {
  const WITH_LATER = indexOf({ ...manyModels(3), models: [...manyModels(3).models, ACME], editions: [ACME_LATER] })

  it('offers them below their organisation, which counts once, and finds them by their year', async () => {
    const user = picker([], WITH_LATER)
    expect(screen.getAllByRole('checkbox').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      expect.stringMatching(/^Acme Anvils.*, 2023, leads$/),
      expect.stringMatching(/^Acme Anvils 2025.*, 2025$/),
      ...['1', '2', '3'].map((number) => expect.stringMatching(`^Forge 00${number}`)),
    ])
    expect(screen.getByRole('status')).toHaveTextContent('4 organisations and 1 other edition. Choose one to five.')
    await user.type(screen.getByRole('searchbox', { name: 'Name or author' }), '2025')
    expect(screen.getByRole('checkbox')).toHaveAccessibleName(/^Acme Anvils 2025/)
    expect(screen.getByRole('status')).toHaveTextContent(/^1 other edition\. /)
  })

  it('says where two of one page are chosen, with what changed', async () => {
    const user = picker([ACME.id], WITH_LATER)
    expect(screen.queryByText(/editions of one page/)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^Acme Anvils 2025/ }))
    expect(screen.getByText(/^Two editions of one page are among them\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
    expect(screen.getByRole('link', { name: 'Show these two' })).toHaveAttribute(
      'href',
      `/paths?models=acme.${ACME_LATER.id}`,
    )
  })
})

describe('which columns are shown', () => {
  it('goes unsaid where they all are', () => {
    shownColumns({ total: 5 })
    expect(screen.queryByText(/^Shown here/)).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each([
    ['the first', {}, 'Shown here: five of 60.', undefined],
    [
      'some of many',
      { shown: models.slice(1, 3), chosen: ids('002', '003') },
      'Shown here: two of 60, Forge 002 and Forge 003.',
      'Show the first five',
    ],
    [
      'one of few',
      { shown: models.slice(0, 1), chosen: ids('001'), total: 4 },
      'Shown here: one of four, Forge 001.',
      'Show all four',
    ],
  ])('is said with the way back: %s', (_, props, words, back) => {
    shownColumns(props)
    expect(screen.getByText(words)).toBeVisible()
    if (back) expect(screen.getByRole('link', { name: back })).toHaveAttribute('href', '/paths')
    else expect(screen.queryByRole('link')).toBeNull()
  })

  it('offers no choice where all fit on one page', () => {
    shownColumns({ shown: models.slice(0, 1), chosen: ids('001'), total: 5 })
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('asks for the index only when it is needed, and follows the choice', async () => {
    const { user, ask } = shownColumns({ shown: models.slice(0, 1), chosen: ids('001') })
    expect(ask).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Choose others' }))
    expect(ask).toHaveBeenCalled()
    const dialog = within(await screen.findByRole('dialog', { name: 'Choose which organisations are shown' }))
    const search = await dialog.findByRole('searchbox')
    await waitFor(() => expect(search).toHaveFocus())
    await user.click(dialog.getByRole('checkbox', { name: /^Forge 002/ }))
    await user.click(dialog.getByRole('link', { name: 'Show these two' }))
    expect(screen.getByText('/paths?models=forge-001.forge-002')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Choose others' })).toHaveFocus()
  })

  it('says that the list did not load, and tries again', async () => {
    const retry = vi.fn()
    const { user } = shownColumns({ query: { state: 'failed', why: 'The wire is cut.', busy: false, retry } })
    await user.click(screen.getByRole('button', { name: 'Choose others' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The organisations did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})
