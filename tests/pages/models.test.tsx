import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { modelsQuery } from '../../src/data/models-query.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import { indexOf } from '../../src/domain/dataset.ts'
import { modelsSlice } from '../../src/domain/slices.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const MANY = manyModels(80)

describe('the list of models', () => {
  it('shows every model with its kind, exact date and caveat', async () => {
    await renderPage('/models')
    expect(await screen.findByText(/^Three organisations and one general guide, each read/)).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(4)
    const acme = within(screen.getByRole('article', { name: 'Acme Anvils' }))
    expect(acme.getByText(/, 2 November 2023$/)).toBeVisible()
    expect(acme.getByText('Superseded')).toHaveTextContent('Caution: Superseded')
    expect(within(screen.getByRole('article', { name: 'The Corvid guide' })).getByText(/undated$/)).toBeVisible()
    expect(screen.getByText('A guide, no organisation')).toBeVisible()
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('leads to each model and to the start of a comparison', async () => {
    await renderPage('/models')
    expect(await screen.findByRole('link', { name: 'Zenith' })).toHaveAttribute('href', '/models/zenith')
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/compare')
  })

  it('shows the first of many, and the others part by part, never all of them', async () => {
    const { user } = await renderPage('/models', datasetReader(MANY))
    expect(await screen.findAllByRole('article')).toHaveLength(24)
    expect(screen.getByRole('status')).toHaveTextContent('1 to 24 of 80 are shown.')
    expect(screen.queryByRole('button', { name: /^Previous/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Next 24' }))
    expect(await screen.findByRole('group', { name: 'Organisations: 25 to 48 of 80' })).toHaveFocus()
    expect(screen.getAllByRole('article')).toHaveLength(24)
    await user.click(screen.getByRole('button', { name: 'Next 24' }))
    await user.click(screen.getByRole('button', { name: 'Next 8' }))
    expect(screen.getAllByRole('article')).toHaveLength(8)
    expect(screen.getByRole('status')).toHaveTextContent('73 to 80 of 80 are shown.')
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Previous 24' }))
    expect(screen.getByRole('group', { name: 'Organisations: 49 to 72 of 80' })).toHaveFocus()
  })

  it('begins a filtered list at its beginning', async () => {
    const { user } = await renderPage('/models', datasetReader(MANY))
    await user.click(await screen.findByRole('button', { name: 'Next 24' }))
    await user.type(screen.getByRole('searchbox'), 'forge')
    expect(screen.getByRole('status')).toHaveTextContent('80 of 80 match; 1 to 24 are shown.')
  })

  it('finds one that the page does not carry', async () => {
    const { user } = await renderPage('/models', datasetReader(MANY))
    await user.type(await screen.findByRole('searchbox', { name: 'Filter by name' }), 'forge 077')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Forge 077' })).toHaveAttribute('href', '/models/forge-077')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 80 matches.')
  })

  it('says that nothing has the name that was typed', async () => {
    const { user } = await renderPage('/models', datasetReader(MANY))
    await user.type(await screen.findByRole('searchbox'), 'anvil & sons')
    expect(screen.getByRole('status')).toHaveTextContent('Nothing here is called “anvil & sons”.')
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('keeps what it shows where the rest does not come, and gets it on a retry', async () => {
    const reader = datasetReader(MANY)
    let cut = true
    const { user, client } = await renderPage('/', {
      ...reader,
      index: (...asked) =>
        cut ? Promise.reject(new DataProblem('unreachable', 'The wire is cut.')) : reader.index(...asked),
    })
    // What a prerendered page would have brought along.
    const index = indexOf(MANY)
    client.setQueryData(vocabularyQuery.queryKey, index.vocabulary)
    client.setQueryData(modelsQuery.queryKey, modelsSlice(index))
    await user.click(await screen.findByRole('link', { name: 'Organisations' }))
    await user.click(await screen.findByRole('button', { name: 'Next 24' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The full list did not load')
    expect(screen.getAllByRole('article')).toHaveLength(24)
    cut = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('25 to 48 of 80 are shown.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/models', SILENT_READER)
    expect(screen.getByText('Opening the list of organisations…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/models', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('The list of organisations did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findAllByRole('article')).toHaveLength(4)
  })
})
