import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}))

const box = () => screen.findByRole('searchbox', { name: /Search models/ })

describe('the page of the search', () => {
  it('says what is searched, with searches to begin with and ways without one', async () => {
    const { user } = await renderPage('/search')
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Or look it up' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'code review' }))
    expect(await box()).toHaveValue('code review')
  })

  it('shows the results of the query in its address, by kind and each with where it leads', async () => {
    await renderPage('/search?q=mentor')
    expect(await screen.findByText('6 results for “mentor”.')).toHaveAttribute('role', 'status')
    const statements = within(screen.getByRole('region', { name: 'Statements 4' }))
    expect(
      statements
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
        .sort(),
    ).toEqual([
      '/models/acme/mentors-juniors',
      '/models/corvid/such-as-pairing',
      '/models/small-studio/can-mentor',
      '/models/zenith/mentors-on-request',
    ])
    expect(statements.getByRole('link', { name: /Acme Anvils/ })).toHaveTextContent(
      'Only if there are juniors, line 22',
    )
    expect(within(screen.getByRole('region', { name: 'Duties 1' })).getByRole('link')).toHaveAttribute(
      'href',
      '/duties/on/mentor-engineers',
    )
  })

  it('searches while typing, and a query from elsewhere takes the field', async () => {
    const { user } = await renderPage('/search')
    await user.type(await box(), 'anvils')
    expect(await screen.findByText('1 result for “anvils”.')).toBeVisible()
    await user.clear(await box())
    await user.click(await screen.findByRole('link', { name: '1:1' }))
    expect(await box()).toHaveValue('1:1')
    expect(await screen.findByText(/No match for “1:1”/)).toBeVisible()
  })

  it('follows a result within the app', async () => {
    const { user } = await renderPage('/search?q=anvils')
    await user.click(await screen.findByRole('link', { name: /Acme Anvils/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Acme Anvils/ })).toBeVisible()
  })

  it('says who is silent on the nearest theme where there is no match', async () => {
    await renderPage('/search?q=deliverable')
    const words = await screen.findByText(/No match for “deliverable”/)
    expect(words).toHaveTextContent('The nearest theme is B2 Planning and delivery')
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('says what else was searched for', async () => {
    await renderPage('/search?q=apprentices')
    expect(await screen.findByText('Also searched for: juniors.')).toBeVisible()
  })

  it('shows one part at a time', async () => {
    const { user } = await renderPage('/search?q=forge', datasetReader(manyModels(50)))
    const group = within(await screen.findByRole('region', { name: 'Organisations 50' }))
    const names = () => group.getAllByRole('link').map(({ textContent }) => textContent?.slice(0, 9))
    const [first] = names()
    expect(names()).toHaveLength(20)
    await user.click(group.getByRole('button', { name: 'Next 20' }))
    expect(await group.findByRole('group', { name: 'Organisations: 21 to 40 of 50' })).toHaveFocus()
    expect(names()).toHaveLength(20)
    expect(names()).not.toContain(first)
    await user.click(group.getByRole('button', { name: 'Previous 20' }))
    expect(names()[0]).toBe(first)
  })

  it('says that it is opening', async () => {
    await renderPage('/search?q=anvils', { ...datasetReader(DATASET), search: SILENT_READER.search })
    expect(await screen.findByText('Opening the search…')).toBeInTheDocument()
  })

  it('says that it did not load, and tries again', async () => {
    const reader = datasetReader(DATASET)
    const { user } = await renderPage('/search?q=anvils', { ...reader, search: failingOnce(reader).search })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The search did not load')
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('1 result for “anvils”.')).toBeVisible()
  })
})
