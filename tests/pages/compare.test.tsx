import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { indexQuery } from '../../src/data/index-query.ts'
import { modelsQuery } from '../../src/data/models-query.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
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

  it('offers other editions below their organisation; two of one page lead to what changed as well', async () => {
    const { user } = await renderPage('/compare', datasetReader(WITH_EDITION))
    await user.click(await screen.findByRole('checkbox', { name: /^Acme Anvils 2025/ }))
    expect(screen.queryByRole('link', { name: 'What changed' })).toBeNull()
    const leading = screen.getByRole('checkbox', { name: /, 2023, leads$/ })
    await user.click(leading)
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/acme-2025')
    expect(screen.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/models/acme/changes')
  })

  it('finds its choice as it was left when the reader comes back', async () => {
    const left = await renderPage('/compare')
    await left.user.click(await screen.findByRole('checkbox', { name: /^Zenith/ }))
    await left.user.click(screen.getByRole('checkbox', { name: /^Acme Anvils/ }))
    left.unmount()
    await renderPage('/compare')
    expect(await screen.findByRole('link', { name: 'Compare these two' })).toHaveAttribute(
      'href',
      '/compare/acme/zenith',
    )
    expect(screen.getByRole('checkbox', { name: /^Zenith/ })).toBeChecked()
  })

  it('reads a kept choice like a stranger’s: only organisations that are here, once each', async () => {
    const chosen = { compare: ['acme', 7, 'no-such', 'acme', '<b>', { id: 'zenith' }, 'corvid'] }
    history.replaceState({ chosen }, '')
    const { user } = await renderPage('/compare')
    expect(await screen.findByRole('link', { name: 'Compare these two' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid',
    )
    await user.click(screen.getByRole('checkbox', { name: /^Zenith/ }))
    expect(history.state.chosen).toEqual({ compare: ['acme', 'corvid', 'zenith'] })
  })

  it.each([
    ['none', null],
    ['a word', { chosen: 'acme' }],
    ['a number', { chosen: { compare: 5 } }],
    ['an object', { chosen: { compare: { 0: 'acme', length: 1 } } }],
    ['that of another page', { chosen: { home: ['acme', 'zenith'] } }],
  ])('takes %s for no choice', async (_, state) => {
    history.replaceState(state, '')
    await renderPage('/compare')
    expect(await screen.findByText('Choose two to five.')).toBeVisible()
  })

  it('finds a choice of hundreds again, those of the first list and others', async () => {
    const { models } = manyModels(300)
    const ids = [models[0], models[250], models[299]].map((model) => model?.id)
    history.replaceState({ chosen: { compare: ids } }, '')
    await renderPage('/compare', datasetReader(manyModels(300)))
    expect(await screen.findByRole('link', { name: 'Compare these three' })).toHaveAttribute(
      'href',
      `/compare/${[...ids].sort().join('/')}`,
    )
  })

  it('chooses on where the browser keeps nothing', async () => {
    const { user } = await renderPage('/compare')
    const box = await screen.findByRole('checkbox', { name: /^Zenith/ })
    const refused = vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('Too many changes', 'SecurityError')
    })
    onTestFinished(() => refused.mockRestore())
    await user.click(box)
    expect(refused).toHaveBeenCalled()
    expect(screen.getByText('Choose one more.')).toBeVisible()
  })

  it('takes five and no sixth', async () => {
    const { user } = await renderPage('/compare', datasetReader(manyModels(7)))
    const boxes = await screen.findAllByRole('checkbox')
    for (const box of boxes.slice(0, 5)) await user.click(box)
    expect(boxes[5]).toBeDisabled()
    expect(boxes[0]).toBeEnabled()
    expect(screen.getByText('Five is the most a table can hold.')).toBeVisible()
  })

  it('offers those that lead as ready-made, whose comparison has a page', async () => {
    await renderPage('/compare', datasetReader(manyModels(13, [13, 2, 11, 7, 5])))
    const ready = within(await screen.findByRole('region', { name: 'Ready-made' }))
    expect(ready.getByRole('link', { name: /^All five/ })).toHaveAttribute(
      'href',
      '/compare/forge-002/forge-005/forge-007/forge-011/forge-013',
    )
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
