import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indexQuery } from '../../src/data/index-query.ts'
import { modelsQuery } from '../../src/data/models-query.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the start of a comparison', () => {
  it('leads from two choices and more to their comparison', async () => {
    const { user } = await renderPage('/compare')
    await user.click(await screen.findByRole('checkbox', { name: /^Zenith/ }))
    expect(screen.getByText('Choose one more.')).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Compare these/ })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^Acme Anvils/ }))
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/zenith')
    await user.click(screen.getByRole('checkbox', { name: /^The Corvid guide/ }))
    expect(screen.getByRole('link', { name: 'Compare these three' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove Zenith' }))
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/corvid')
    expect(screen.getByRole('checkbox', { name: /^Zenith/ })).not.toBeChecked()
  })

  it('takes five and no sixth', async () => {
    const { user } = await renderPage('/compare', datasetReader(manyModels(7)))
    const boxes = await screen.findAllByRole('checkbox')
    for (const box of boxes.slice(0, 5)) await user.click(box)
    expect(boxes[5]).toBeDisabled()
    expect(boxes[0]).toBeEnabled()
    expect(screen.getByText('Five is the most a table can hold.')).toBeVisible()
  })

  it('offers ready-made comparisons, furthest apart first', async () => {
    await renderPage('/compare')
    const ready = within(await screen.findByRole('region', { name: 'Ready-made' }))
    expect(ready.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/compare/acme/corvid/small-studio/zenith',
      '/compare/corvid/zenith',
      '/compare/acme/corvid',
      '/compare/corvid/small-studio',
      '/compare/acme/zenith',
      '/compare/acme/small-studio',
      '/compare/small-studio/zenith',
      '/agreement',
    ])
    expect(ready.getByRole('link', { name: /^Acme Anvils and Zenith/ })).toHaveTextContent(
      'Differ on none of 6 themes, agree on 4',
    )
  })

  it('finds one of hundreds by name, and never shows more than twenty', async () => {
    const { user } = await renderPage('/compare', datasetReader(manyModels(300)))
    const search = await screen.findByRole('searchbox', { name: 'Name or author' })
    expect(screen.getAllByRole('checkbox')).toHaveLength(20)
    expect(screen.getByText('20 of 300; type to narrow.')).toBeVisible()
    await user.type(search, 'forge 2')
    expect(await screen.findByText('20 of 138; type to narrow.')).toBeVisible()
    await user.type(search, '87')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    await user.click(screen.getByRole('checkbox', { name: /^Forge 287/ }))
    await user.clear(search)
    expect(within(screen.getByRole('list', { name: 'Chosen' })).getByText('Forge 287')).toBeVisible()
    await user.type(search, 'nobody')
    expect(screen.getByText('No organisation matches “nobody”.')).toBeVisible()
  })

  it('says what it waits for', async () => {
    await renderPage('/compare', SILENT_READER)
    expect(await screen.findByText(/^Opening/)).toBeInTheDocument()
  })

  it('says that its list did not load, and tries again', async () => {
    const reader = datasetReader(DATASET)
    const failing = failingOnce(reader)
    let cut = false
    const { user, client } = await renderPage('/compare', {
      ...reader,
      index: (signal) => (cut ? failing.index(signal) : reader.index(signal)),
    })
    await screen.findByRole('checkbox', { name: /^Zenith/ })
    // As for somebody who comes from another page: the shared words are here, the list is not.
    cut = true
    client.removeQueries({ queryKey: indexQuery.queryKey })
    await act(() => client.resetQueries({ queryKey: modelsQuery.queryKey }))
    expect(await screen.findByRole('heading', { name: 'The organisations did not load' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('checkbox', { name: /^Zenith/ })).toBeVisible()
  })
})
