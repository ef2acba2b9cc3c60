import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the list of themes', () => {
  it('has a table an area, with grid references and questions', async () => {
    await renderPage('/themes')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Six questions, asked of every source')
    const names = DATASET.vocabulary.areas.map(({ name }) => name)
    for (const area of DATASET.vocabulary.areas) {
      const region = within(screen.getByRole('region', { name: area.name }))
      const own = DATASET.vocabulary.themes.filter((theme) => theme.area === area.id)
      expect(region.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(
        own.map(({ ref, name, question }) => `${ref}${name}${question}`),
      )
    }
    expect(within(screen.getByRole('navigation', { name: 'Areas' })).getAllByRole('link')).toHaveLength(names.length)
  })

  it('says how the models stand, in words, and leads to the theme', async () => {
    await renderPage('/themes')
    const row = within(await screen.findByRole('row', { name: /People management/ }))
    expect(row.getByRole('link')).toHaveAttribute('href', '/themes/people-management')
    expect(row.getByText('Differ')).toBeVisible()
    expect(row.getByText('Explicitly not')).toBeVisible()
    expect(row.getByText('Another role does')).toBeVisible()
    const delivery = within(screen.getByRole('row', { name: /delivery/i }))
    expect(delivery.getByText('Only Acme')).toBeVisible()
    expect(delivery.getAllByText('Says nothing')).toHaveLength(3)
  })

  it('says that it shows five of many', async () => {
    await renderPage('/themes', datasetReader(manyModels(60)))
    expect(await screen.findByText(/Shown here: how five of 60 stand\./)).toBeVisible()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/themes', SILENT_READER)
    expect(screen.getByText('Opening the list of themes…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/themes', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('The list of themes did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Six questions')
  })
})
