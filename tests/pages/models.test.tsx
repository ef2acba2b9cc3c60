import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { modelsQuery } from '../../src/data/models-query.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import { type Dataset, indexOf } from '../../src/domain/dataset.ts'
import { modelsSlice } from '../../src/domain/editions/models-slice.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const MANY = manyModels(80)

/** Six: enough to be searched and narrowed. The last speaks for no one organisation, and the third is the newest. */
const SEVERAL: Dataset = (() => {
  const dataset = manyModels(6)
  return {
    ...dataset,
    models: dataset.models.map((model, place) => ({
      ...model,
      kind: place === 5 ? 'guide' : 'company',
      source: { ...model.source, version: place === 2 ? '2026-02' : '2024' },
    })),
  }
})()

describe('the list of models', () => {
  it('shows every model by kind, with its exact date and caveat', async () => {
    await renderPage('/models')
    expect(
      await screen.findByText('Four sources: two companies and two that speak for no one organisation.'),
    ).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(4)
    const companies = within(screen.getByRole('region', { name: 'Companies 2' }))
    const acme = within(companies.getByRole('article', { name: 'Acme Anvils' }))
    expect(acme.getByText('2 November 2023')).toBeVisible()
    expect(acme.getByText('Superseded')).toHaveTextContent('Caution: Superseded')
    const noOne = within(screen.getByRole('region', { name: 'No one organisation 2' }))
    expect(noOne.getByRole('article', { name: 'The Corvid guide' })).toHaveTextContent(
      'undated. A guide, no organisation',
    )
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('leads to each model, and sets those of one kind side by side', async () => {
    await renderPage('/models')
    expect(await screen.findByRole('link', { name: 'Zenith' })).toHaveAttribute('href', '/models/zenith')
    expect(screen.getByRole('link', { name: /^Compare both ?: Companies$/ })).toHaveAttribute(
      'href',
      '/compare/acme/zenith',
    )
  })

  it('offers the other editions of an organisation with it, and what changed', async () => {
    await renderPage('/models', datasetReader(WITH_EDITION))
    expect(await screen.findByText(/One of them is here in two editions\.$/)).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(4)
    const acme = within(screen.getByRole('article', { name: 'Acme Anvils' }))
    expect(acme.getByText(/^2023/)).toBeVisible()
    expect(acme.getByRole('link', { name: 'Acme 2025' })).toHaveAttribute('href', '/models/acme-2025')
    expect(acme.getByRole('link', { name: 'What changed at Acme Anvils' })).toHaveAttribute(
      'href',
      '/models/acme/changes',
    )
  })

  it('narrows to one kind, which stands in the address', async () => {
    const { user } = await renderPage('/models', datasetReader(SEVERAL))
    const narrower = await screen.findByRole('link', { name: 'No one organisation 1' })
    expect(narrower).toHaveAttribute('href', '/models?kind=no-one')
    await user.click(narrower)
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 matches.')
    expect(screen.getByRole('link', { name: 'No one organisation 1' })).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('link', { name: 'All 6' }))
    expect(screen.getAllByRole('article')).toHaveLength(6)
  })

  it.each([
    ['name', ['Forge 001', 'Forge 002', 'Forge 003']],
    ['newest', ['Forge 003', 'Forge 001', 'Forge 002']],
  ])('stands in the order that the address names: %s', async (sort, first) => {
    await renderPage(`/models?sort=${sort}`, datasetReader(SEVERAL))
    const names = (await screen.findAllByRole('article')).map((each) => within(each).getByRole('heading').textContent)
    expect(names.slice(0, 3)).toEqual(first)
    expect(screen.queryByRole('region', { name: /^Companies/ })).toBeNull()
  })

  it('sets side by side what is ticked, and lets go of it in one step', async () => {
    const { user } = await renderPage('/models')
    await user.click(await screen.findByRole('checkbox', { name: /^Compare ?: Acme Anvils$/ }))
    expect(screen.getByText('Choose one more.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^Compare ?: Zenith$/ }))
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/zenith')
    expect(screen.getByRole('status')).toHaveTextContent(/^They differ on none of 6 themes\. 3 more may join\.$/)
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.queryByRole('link', { name: /^Compare these/ })).toBeNull()
    expect(screen.getByRole('checkbox', { name: /^Compare ?: Zenith$/ })).not.toBeChecked()
  })

  it('takes five and no sixth', async () => {
    const { user } = await renderPage('/models', datasetReader(SEVERAL))
    const boxes = await screen.findAllByRole('checkbox')
    for (const box of boxes.slice(0, 5)) await user.click(box)
    expect(boxes[5]).toBeDisabled()
    expect(boxes[5]).toHaveAccessibleName(/^five at most/)
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
    await user.type(await screen.findByRole('searchbox', { name: 'Find an organisation' }), 'forge 077')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Forge 077' })).toHaveAttribute('href', '/models/forge-077')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 80 matches.')
  })

  it('says that nothing has the name that was typed', async () => {
    const { user } = await renderPage('/models', datasetReader(MANY))
    await user.type(await screen.findByRole('searchbox'), 'anvil & sons')
    expect(screen.getByRole('status')).toHaveTextContent('None matches.')
    expect(screen.getByText(/^No organisation here by that name/)).toBeVisible()
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
