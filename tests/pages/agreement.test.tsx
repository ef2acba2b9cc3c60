import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { agreementQuery } from '../../src/data/agreement-query.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import { agreementSlice } from '../../src/domain/comparing/pairs-slice.ts'
import { indexOf } from '../../src/domain/dataset.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { makeUpScreen } from '../ui/made-up-screen.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const MANY = manyModels(500)

/** The words of a row of the matrix, a cell at a time. */
function cellsOf(name: string): (string | null)[] {
  return within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
}

describe('who agrees with whom', () => {
  it('says first who is closest and who is furthest apart', async () => {
    await renderPage('/agreement')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Who agrees with whom')
    expect(screen.getByText(/^Closest:/)).toHaveTextContent(
      /^Closest: Acme Anvils and Zenith, agreeing on all 4 themes they can be compared on\. Furthest apart: /,
    )
    expect(screen.getByText(/fewer than two such themes is not ranked/)).toBeVisible()
  })

  it('has every pair in a table, in counts and words, and none of it empty', async () => {
    await renderPage('/agreement')
    expect(await screen.findByRole('table', { name: /^On how many of 6 themes each two agree/ })).toBeVisible()
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Model',
      'Acme',
      'Corvid',
      'Small studio',
      'Zenith',
    ])
    expect(cellsOf('Acme')).toEqual([
      'Speaks on 6 of 6 themes',
      'Acme Anvils and the Corvid guide: 1 of 3 agree2 differ3 silentFurthest apart',
      'Acme Anvils and a small studio: 2 of 3 agree1 differ3 silent',
      'Acme Anvils and Zenith: 4 of 4 agree0 differ1 silent1 not judgedClosest',
    ])
    expect(cellsOf('Zenith')[0]).toBe(cellsOf('Acme')[3])
  })

  it('leads from each cell to the comparison of the pair', async () => {
    await renderPage('/agreement')
    const row = within(await screen.findByRole('row', { name: /^Small studio/ }))
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/models/small-studio',
      '/compare/acme/small-studio',
      '/compare/corvid/small-studio',
      '/compare/small-studio/zenith',
    ])
  })

  it('says why, theme by theme, each leading to what the two answer', async () => {
    const { user } = await renderPage('/agreement')
    const list = within(await screen.findByRole('region', { name: 'Pair by pair, closest first' }))
    expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Acme Anvils and Zenith',
      'Acme Anvils and a small studio',
      'A small studio and Zenith',
      'The Corvid guide and a small studio',
      'Acme Anvils and the Corvid guide',
      'The Corvid guide and Zenith',
    ])
    const direction = list.getAllByRole('link', { name: 'B1 Technical direction' })
    expect(direction[0]).toHaveAttribute('href', '/compare/acme/zenith/on/technical-direction')
    expect(direction[0]?.closest('details')).toHaveAttribute('open')
    expect(list.getByText('Agree on all 4 themes they can be compared on, differ on none.')).toBeVisible()
    expect(list.getByText('No theme.')).toBeVisible()
    const more = list.getByText('Why', { selector: 'li:nth-child(2) summary' })
    expect(more).toHaveTextContent('Why: Acme Anvils and a small studio')
    expect(more.closest('details')).not.toHaveAttribute('open')
    await user.click(more)
    expect(more.closest('details')).toHaveAttribute('open')
  })

  it('has one pair of two models, and none of one', async () => {
    const two = { ...DATASET, models: DATASET.models.slice(0, 2) }
    const { unmount } = await renderPage('/agreement', datasetReader(two))
    expect(await screen.findByText(/can be compared on\./)).toHaveTextContent(
      'Acme Anvils and the Corvid guide agree on 1 of the 3 themes they can be compared on.',
    )
    expect(screen.queryByText('Closest')).toBeNull()
    unmount()
    await renderPage('/agreement', datasetReader({ ...DATASET, models: DATASET.models.slice(0, 1) }))
    expect(await screen.findByText('There is one model, and so no pair to compare.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/agreement', SILENT_READER)
    expect(screen.getByText('Opening who agrees with whom…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/agreement', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('Who agrees with whom did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Who agrees with whom')
  })
})

describe('a large atlas', () => {
  it('shows five and says so', async () => {
    await renderPage('/agreement', datasetReader(MANY))
    expect(await screen.findByText(/^Five of 500 are shown here\./)).toBeVisible()
    expect(screen.getByText(/^All 10 pairs among five of 500 models are equally close:/)).toBeVisible()
    expect(screen.getAllByRole('row')).toHaveLength(6)
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it('has all 500 on demand, only those near the screen at a time', async () => {
    makeUpScreen()
    const { user } = await renderPage('/agreement', datasetReader(MANY))
    await user.click(await screen.findByRole('button', { name: 'Show all 500' }))
    const grid = await screen.findByRole('grid', { name: 'Who agrees with whom, over 6 themes' })
    expect(grid).toHaveAttribute('aria-rowcount', '501')
    expect(grid).toHaveAttribute('aria-colcount', '501')
    const cells = within(grid).getAllByRole('gridcell')
    expect(cells.length).toBeGreaterThan(20)
    expect(cells.length).toBeLessThan(300)
    expect(cells[0]).toHaveTextContent('Speaks on 6 of 6 themes')
    expect(within(grid).getAllByRole('link')[0]).toHaveAttribute('href', '/compare/forge-001/forge-002')
    expect(cells[1]).toHaveTextContent('4 agree0 differ, 1 silent, 1 not judged')
  })

  it('finds a model, and puts those closest to it first', async () => {
    makeUpScreen()
    const { user } = await renderPage('/agreement', datasetReader(MANY))
    await user.click(await screen.findByRole('button', { name: 'Show all 500' }))
    await user.click(await screen.findByRole('searchbox', { name: 'Rows: name or author' }))
    await user.paste('forge 077')
    expect(await screen.findByText(/^Forge 077 against 499 models, closest first/)).toHaveTextContent(
      /\. Forge 001: agrees on all 5 themes they can be compared on\.$/,
    )
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
    await user.click(screen.getByRole('searchbox', { name: 'Columns: name or author' }))
    await user.paste('forge 003')
    expect(await screen.findByText(/^Forge 077 against 1 model, closest first\. Forge 003:/)).toBeVisible()
    expect(within(screen.getByRole('grid')).getByRole('columnheader', { name: 'Forge 003' })).toBeVisible()
    expect(screen.getByRole('grid')).toHaveAttribute('aria-colcount', '2')
    expect(within(screen.getByRole('grid')).getByRole('link')).toHaveAttribute('href', '/compare/forge-003/forge-077')
  })

  it.each(['Rows', 'Columns'])('says that no %s match', async (lines) => {
    makeUpScreen()
    const { user } = await renderPage('/agreement', datasetReader(manyModels(40)))
    await user.click(await screen.findByRole('button', { name: 'Show all 40' }))
    await user.click(await screen.findByRole('searchbox', { name: `${lines}: name or author` }))
    await user.paste('nobody')
    expect(await screen.findByText(`No ${lines.toLowerCase().slice(0, -1)} matches “nobody”.`)).toBeVisible()
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it('keeps what it shows where the rest does not come, and gets it on a retry', async () => {
    makeUpScreen()
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
    client.setQueryData(agreementQuery.queryKey, agreementSlice(index))
    await user.click((await screen.findAllByRole('link', { name: 'Who agrees with whom' }))[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Show all 500' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The full list did not load')
    expect(screen.getAllByRole('row')).toHaveLength(6)
    cut = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('grid')).toBeVisible()
  })
})
