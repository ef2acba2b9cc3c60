import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withStance } from '../../src/domain/draft/deciding.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { MENTORING } from '../fixtures/invented-vocabulary.ts'
import { renderPage } from './render-page.tsx'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

/** A draft that decides on one theme, beside Acme and Zenith or those that are asked for. */
async function beside(whom = 'acme.zenith', others = 2) {
  const drafts = fakeBrowser().tab()
  const page = await renderPage(`/yours/beside?with=${whom}`, undefined, undefined, drafts)
  await vi.waitFor(() => expect(drafts.state().is).toBe('ready'))
  drafts.begin((draft) => withStance(draft, MENTORING.id, 'does'))
  await screen.findByRole('table', {
    name: `Your draft beside ${others} ${others === 1 ? 'other' : 'others'} on 6 themes`,
  })
  return page
}

const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const place = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Your role' })).getByRole('link', { name: new RegExp(`^${name}`) })
const menu = () => screen.getByRole('combobox', { name: 'Beside which organisation' })

describe('a draft beside others', () => {
  it('sets the one that is chosen first, and keeps the focus on the menu, which moves there', async () => {
    const { user } = await beside()
    await user.selectOptions(menu(), 'Zenith')
    await waitFor(() => expect(heads()[1]).toMatch(/^Zenith/))
    expect(menu()).toHaveValue('zenith')
    expect(menu()).toHaveFocus()
  })

  it('leaves one out, and goes on at the choice of others', async () => {
    const { user } = await beside()
    const chips = within(screen.getByRole('list', { name: 'Compared' }))
    await user.click(chips.getByRole('link', { name: /^Remove Zenith/ }))
    await screen.findByRole('table', { name: 'Your draft beside 1 other on 6 themes' })
    expect(chips.queryByRole('link', { name: /^Remove/ })).not.toBeInTheDocument()
    expect(chips.getByRole('button', { name: 'Choose others' })).toHaveFocus()
  })

  it('leads back to those beside whom it stood, from another place of the workbench', async () => {
    const { user } = await beside('zenith', 1)
    await user.click(place('Sheet'))
    await waitFor(() => expect(place('Sheet')).toHaveAttribute('aria-current', 'page'))
    await user.click(place('Beside'))
    await screen.findByRole('table', { name: 'Your draft beside 1 other on 6 themes' })
    expect(heads()[1]).toMatch(/^Zenith/)
  })
})
