import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { AGREEMENTS } from '../../src/domain/comparing/agreement-class.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { renderPage } from './render-page.tsx'

describe('the page about the site', () => {
  beforeEach(() => {
    vi.stubEnv('REPOSITORY_URL', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('explains every stance, every limit and every class in words', async () => {
    await renderPage('/about')
    const marks = within(await screen.findByRole('region', { name: 'The marks' }))
    const terms = marks.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toEqual(
      expect.arrayContaining(['Explicitly not', 'Another role does', 'Says nothing', 'An anecdote']),
    )
    expect(terms).toHaveLength(8 + 5)
    const comparing = within(screen.getByRole('region', { name: 'Comparing' }))
    expect(comparing.getAllByRole('term')).toHaveLength(AGREEMENTS.length)
  })

  it('lists the sources with author, version, licence and caveats', async () => {
    await renderPage('/about')
    const sources = within(await screen.findByRole('region', { name: 'Sources' }))
    const acme = (await sources.findByRole('link', { name: 'Acme Anvils' })).closest('li')
    expect(acme).toHaveTextContent('2 November 2023. Licence: CC BY 4.0, credit required.')
    expect(acme).toHaveTextContent('A later page says less about people.')
    expect(sources.getByRole('link', { name: 'Leading at Acme' })).toHaveAttribute('href', ACME.source.url)
    expect(sources.getByRole('link', { name: 'Tech leads at Zenith' }).closest('li')).toHaveTextContent('Ada Quill.')
  })

  it('leads to the published files', async () => {
    await renderPage('/about')
    const data = within(await screen.findByRole('region', { name: 'The data' }))
    expect(data.getByRole('link', { name: 'data/v1/index.json' })).toHaveAttribute('href', '/data/v1/index.json')
    expect(data.getByRole('link', { name: 'data/v1/search.json' })).toHaveAttribute('href', '/data/v1/search.json')
    expect(data.getByRole('link', { name: 'data/v1/schema.json' })).toHaveAttribute('href', '/data/v1/schema.json')
    expect(data.getByText('data/v1/models/<id>.json')).toBeVisible()
  })

  it('leads to each of its sections', async () => {
    await renderPage('/about')
    const nav = within(await screen.findByRole('navigation', { name: 'On this page' }))
    for (const link of nav.getAllByRole('link'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeInTheDocument()
  })

  it('leads to the repository where there is one, and does without where there is none', async () => {
    vi.stubEnv('REPOSITORY_URL', 'https://forge.example/atlas/')
    const { unmount } = await renderPage('/about')
    expect(await screen.findByRole('link', { name: 'content/README.md' })).toHaveAttribute(
      'href',
      'https://forge.example/atlas/blob/HEAD/content/README.md',
    )
    expect(screen.getByText(/“Something wrong\?”/)).toBeVisible()
    unmount()
    vi.stubEnv('REPOSITORY_URL', '')
    await renderPage('/about')
    expect(await screen.findByText('content/README.md')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'content/README.md' })).toBeNull()
    expect(screen.queryByText(/“Something wrong\?”/)).toBeNull()
  })

  it('says that it lists the first of many sources', async () => {
    await renderPage('/about', datasetReader(manyModels(30)))
    expect(await screen.findByText(/^These are 24 of 30\./)).toBeVisible()
  })

  it('keeps its text where the sources do not come, and gets them on a retry', async () => {
    const reader = datasetReader(DATASET)
    let cut = true
    const { user } = await renderPage('/', {
      ...reader,
      model: (...asked) =>
        cut ? Promise.reject(new DataProblem('unreachable', 'The wire is cut.')) : reader.model(...asked),
    })
    await user.click(await screen.findByRole('link', { name: 'About' }))
    // Home, which needs a model too, stands until this page is here.
    expect(await screen.findByRole('heading', { name: 'Statements' })).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent('The list of sources did not load')
    cut = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Leading at Acme' })).toBeVisible()
  })
})
