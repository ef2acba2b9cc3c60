import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { renderPage } from './render-page.tsx'

const reader = datasetReader(WITH_EDITION)
const page = async (address = '/models/acme/changes') => {
  const rendered = await renderPage(address, reader)
  await screen.findByRole('heading', { level: 1, name: 'What changed at Acme Anvils' })
  return rendered
}
const rows = () => screen.getAllByRole('row').map((row) => row.textContent)

describe('what changed between two editions', () => {
  test('the finding first, with the way to both editions and to their comparison', async () => {
    await page()
    expect(screen.getByText(/^Between November 2023 and June 2025: 2 statements dropped/)).toBeVisible()
    const before = screen.getByRole('link', { name: /^2 November 2023/ })
    expect(before).toHaveAttribute('href', '/models/acme')
    expect(before).toHaveTextContent('8 statements · the edition the atlas leads with')
    expect(screen.getByRole('link', { name: /^30 June 2025/ })).toHaveTextContent('7 statements · the last one here')
    expect(screen.getByRole('link', { name: /^Compare the two/ })).toHaveAttribute('href', '/compare/acme/acme-2025')
    expect(
      screen.getByRole('img', { name: '8 statements before, 7 after: 3 kept, 3 reworded, 2 dropped, 1 new' }),
    ).toBeVisible()
  })

  test('theme by theme, those that changed most first: the answers, then reworded, new and dropped statements', async () => {
    await page()
    const table = screen.getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['2 November 2023', 'What became of it', '30 June 2025'])
    const names = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
    expect(names.filter((name) => !/^[A-F][0-9] /.test(name ?? ''))).toEqual([
      ...['Explicitly not, now does it', 'Reworded'],
      ...['Only if, now silent', 'Dropped'],
      ...['Still shared', 'Reworded', 'Dropped'],
      ...['Still stated', 'New'],
      ...['Still does it', 'Reworded', 'Dropped'],
    ])
    expect(screen.getByRole('link', { name: 'Manages people.' })).toHaveAttribute(
      'href',
      '/models/acme-2025/manages-people',
    )
    expect(screen.getByText(/^Not in the text/)).toBeVisible()
  })

  test('themes of which nothing changed are named with their references', async () => {
    await page()
    expect(screen.getByText('One theme unchanged:')).toBeVisible()
    expect(screen.getByRole('link', { name: 'A1' })).toHaveAttribute('href', '/compare/acme/acme-2025/on/scope')
  })

  test('the statements of one kind, and those that were kept', async () => {
    const { user } = await page()
    await user.click(screen.getByRole('link', { name: /^Dropped 2/ }))
    expect(screen.getByRole('link', { name: /^Dropped 2/ })).toHaveAttribute('aria-current', 'true')
    expect(rows().filter((text) => text?.includes('Reworded'))).toEqual([])
    await user.click(screen.getByRole('link', { name: /^Kept 3/ }))
    expect(screen.getAllByRole('link', { name: 'A tech lead leads one team.' })).toHaveLength(2)
  })

  test('a link to what was dropped shows that', async () => {
    await page('/models/acme/changes?show=dropped')
    expect(rows().filter((text) => text?.includes('Reworded'))).toEqual([])
    expect(screen.getByRole('link', { name: /^Changes 6/ })).toHaveAttribute('href', '/models/acme/changes')
  })

  test('the same page from the other edition', async () => {
    await page('/models/acme-2025/changes')
    expect(screen.getByRole('table')).toBeVisible()
  })
})

test('one edition says that it is the only one', async () => {
  await renderPage('/models/zenith/changes', reader)
  expect(await screen.findByText('One edition of this page is here. It is of May 2024.')).toBeVisible()
})

test('an organisation that is not here has no such page', async () => {
  await renderPage('/models/nobody/changes', reader)
  expect(await screen.findByRole('heading', { level: 1, name: /^There is no .*nobody/ })).toBeVisible()
})

describe('elsewhere', () => {
  test('a model’s page says which edition it is, and leads to what changed', async () => {
    await renderPage('/models/acme', reader)
    expect(await screen.findByText('2 November 2023', { selector: 'strong' })).toBeVisible()
    expect(screen.getByText(/A later one, of 30 June 2025, lets tech leads manage people\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
  })

  test('a comparison of both editions leads there too; one of two organisations does not', async () => {
    const { unmount } = await renderPage('/compare/acme/acme-2025', reader)
    expect(await screen.findByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
    unmount()
    await renderPage('/compare/acme/zenith', reader)
    await screen.findByText(/differ on/)
    expect(screen.queryByRole('link', { name: 'What changed' })).toBeNull()
  })
})
