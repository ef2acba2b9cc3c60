import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { modelId } from '../fixtures/ids.ts'
import { MENTORING } from '../fixtures/invented-vocabulary.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

/** Acme's other edition came on the day of Acme's correction, and one of its answers was corrected. */
const WITH_EDITION = {
  ...DATASET,
  editions: [
    {
      ...ACME,
      id: modelId('acme-2026'),
      name: 'Acme Anvils 2026',
      edition: { of: ACME.id },
      reading: {
        date: '2026-02-01',
        changes: [{ date: '2026-03-01', themes: [MENTORING.id], text: 'Left out the condition.' }],
      },
    },
  ],
}

describe('the page of what is new', () => {
  it('begins with the latest days, and says where the feed is', async () => {
    await renderPage('/changes', datasetReader(WITH_EDITION))
    expect(await screen.findByText(/^On 1 March 2026: 1 correction\. On 1 February 2026/)).toBeVisible()
    expect(screen.getByRole('link', { name: /feed\.xml$/ })).toHaveAttribute('href', '/feed.xml')
    expect(document.head.querySelector('link[type="application/atom+xml"]')).toHaveAttribute('href', '/feed.xml')
  })

  it('tells each day under its date, the latest first', async () => {
    await renderPage('/changes', datasetReader(WITH_EDITION))
    const days = await screen.findAllByRole('heading', { level: 2, name: /2026$/ })
    expect(days.map(({ textContent }) => textContent)).toEqual(['1 March 2026', '1 February 2026', '5 January 2026'])
  })

  it('leads to what came, to what changed between editions and to what was corrected', async () => {
    await renderPage('/changes', datasetReader(WITH_EDITION))
    const day = within(await screen.findByRole('region', { name: '1 February 2026' }))
    const editions = within(day.getByRole('list', { name: 'New editions' }))
    expect(editions.getByRole('link', { name: 'Acme Anvils 2026' })).toHaveAttribute('href', '/models/acme-2026')
    expect(editions.getByRole('link', { name: /^What changed/ })).toHaveAttribute('href', '/models/acme/changes')
    const corrected = within(day.getByRole('list', { name: 'Corrected' }))
    expect(corrected.getByText(/Said that it was done alone\./)).toBeVisible()
    expect(corrected.getByRole('link', { name: 'Plans delivery with the product owner.' })).toHaveAttribute(
      'href',
      '/models/acme/plans-with-owner',
    )
    const later = within(screen.getByRole('region', { name: '1 March 2026' }))
    expect(later.getByRole('link', { name: MENTORING.name })).toHaveAttribute(
      'href',
      `/models/acme-2026#theme-${MENTORING.id}`,
    )
  })

  it('says what is loading, and what did not come', async () => {
    await renderPage('/changes', SILENT_READER)
    expect(screen.getByText(/Opening what is new/)).toBeInTheDocument()
  })

  it('is there when it is asked for again', async () => {
    const { user } = await renderPage('/changes', failingOnce(datasetReader(DATASET)))
    await user.click(await screen.findByRole('button', { name: /again/i }))
    expect(await screen.findByRole('heading', { level: 1, name: 'What is new' })).toBeVisible()
  })
})

describe('the model', () => {
  it('names the answers that were corrected, its feed, and the page of what is new', async () => {
    await renderPage('/models/acme-2026', datasetReader(WITH_EDITION))
    const corrections = within(await screen.findByRole('region', { name: 'Corrections' }))
    expect(corrections.getByRole('link', { name: MENTORING.name })).toHaveAttribute('href', `#theme-${MENTORING.id}`)
    expect(corrections.getByRole('link', { name: 'its feed' })).toHaveAttribute('href', '/models/acme-2026/feed.xml')
    expect(corrections.getByRole('link', { name: 'what is new' })).toHaveAttribute('href', '/changes')
    expect(document.head.querySelector('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      '/models/acme-2026/feed.xml',
    )
  })
})
