import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { agreementQuery } from '../../src/data/agreement-query.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import { agreementSlice } from '../../src/domain/comparing/pairs-slice.ts'
import { indexOf } from '../../src/domain/dataset.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels, SEVEN } from '../fixtures/many-models.ts'
import { makeUpScreen } from '../ui/made-up-screen.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const MANY = manyModels(500)

/** The rows of a table, each as the words of its cells, those for screen readers among them. */
function rowsOf(name: string | RegExp): string[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      ...within(row)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent ?? ''),
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent ?? ''),
    ])
}

const addressesIn = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

const MATRIX = /^On how many of the themes/

describe('who agrees with whom', () => {
  it('says first who is closest and who is furthest apart', async () => {
    await renderPage('/agreement')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Who agrees with whom')
    expect(screen.getByText(/^Closest:/)).toHaveTextContent(
      /^Closest: Acme Anvils and Zenith, agreeing on all 4 themes they can be compared on\. Furthest apart: /,
    )
    expect(screen.getByText(/fewer than two such themes is not ranked/)).toBeVisible()
  })

  it('has a row of neighbours for each, the closest first, with both ends and their ties', async () => {
    await renderPage('/agreement')
    await screen.findByRole('heading', { name: 'Nearest neighbours' })
    // The words of the dots stand in the strip, for whoever points at them.
    const rows = rowsOf('Nearest neighbours').map(([name, _strip, ...ends]) => [name, ...ends])
    expect(rows).toEqual([
      ['AcmeA company', 'Nearest Zenithagree on 4 of 4', 'Furthest Corvidagree on 1 of 3'],
      ['ZenithA company', 'Nearest Acmeagree on 4 of 4', 'Furthest Corvidagree on 1 of 3'],
      [
        'Small studioA kind of company, none named',
        'Nearest Acme and 1 moreagree on 2 of 3',
        'Furthest Corvidagree on 1 of 2',
      ],
      [
        'CorvidA guide, no organisation',
        'Nearest Small studioagree on 1 of 2',
        'Furthest Zenith and 1 moreagree on 1 of 3',
      ],
    ])
    expect(screen.queryByText(/Not ranked/)).toBeNull()
  })

  it('has a dot for each of the others, closest first, that leads to their comparison and tells its figures', async () => {
    await renderPage('/agreement')
    const strip = await screen.findByRole('group', { name: 'Others beside a small studio, closest first' })
    expect(
      within(strip)
        .getAllByRole('link')
        .map((dot) => dot.getAttribute('aria-label')),
    ).toEqual(['Acme, 2 of 3', 'Zenith, 2 of 3', 'Corvid, 1 of 2'])
    expect(addressesIn(strip)).toEqual([
      '/compare/acme/small-studio',
      '/compare/small-studio/zenith',
      '/compare/corvid/small-studio',
    ])
    // Both nearest are solid, and the second stands on the first.
    const drawn = within(strip)
      .getAllByRole('link')
      .map((dot) => {
        const circle = dot.querySelector('circle')
        return [dot.classList.contains('strip-nearest'), circle?.getAttribute('cx'), circle?.getAttribute('cy')]
      })
    expect(drawn).toEqual([
      [true, '66.7%', '40'],
      [true, '66.7%', '29'],
      [false, '50%', '40'],
    ])
  })

  it('costs three stops of the Tab key a row, and goes on along it with the arrow keys', async () => {
    const { user } = await renderPage('/agreement')
    const row = within(await screen.findByRole('row', { name: /^Small studio A kind/ }))
    const stops = row.getAllByRole('link').filter((link) => link.getAttribute('tabindex') !== '-1')
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Small studio', 'Acme', 'Corvid'])
    stops[0]?.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('aria-label', 'Zenith, 2 of 3')
  })

  it('follows a dot to the comparison', async () => {
    const { user } = await renderPage('/agreement')
    await user.click((await screen.findAllByRole('link', { name: 'Zenith, 4 of 4' }))[0] as HTMLElement)
    expect(await screen.findByRole('heading', { level: 1, name: /Acme.*Zenith/ })).toBeVisible()
  })

  it('sets each against each in figures, those who agree together, the closest marked, and none of it empty', async () => {
    await renderPage('/agreement')
    await screen.findByRole('table', { name: MATRIX })
    expect(rowsOf(MATRIX)).toEqual([
      [
        'Acme',
        'speaks on 6',
        'Acme and Zenith: 4 of 4, closest of all',
        'Acme and Small studio: 2 of 3',
        'Acme and Corvid: 1 of 3',
      ],
      [
        'Zenith',
        'Zenith and Acme: 4 of 4, closest of all',
        'speaks on 5',
        'Zenith and Small studio: 2 of 3',
        'Zenith and Corvid: 1 of 3',
      ],
      [
        'Small studio',
        'Small studio and Acme: 2 of 3',
        'Small studio and Zenith: 2 of 3',
        'speaks on 3',
        'Small studio and Corvid: 1 of 2',
      ],
      [
        'Corvid',
        'Corvid and Acme: 1 of 3',
        'Corvid and Zenith: 1 of 3',
        'Corvid and Small studio: 1 of 2',
        'speaks on 3',
      ],
    ])
    const tinted = screen.getAllByRole('cell').filter((cell) => cell.classList.contains('each-mostly'))
    expect(tinted.map(({ textContent }) => textContent)).toEqual([
      'Acme and Zenith: 4 of 4, closest of all',
      'Acme and Small studio: 2 of 3',
      'Zenith and Acme: 4 of 4, closest of all',
      'Zenith and Small studio: 2 of 3',
      'Small studio and Acme: 2 of 3',
      'Small studio and Zenith: 2 of 3',
    ])
  })

  it('leads from each cell to the comparison of its two', async () => {
    await renderPage('/agreement')
    const matrix = within(await screen.findByRole('table', { name: MATRIX }))
    expect(addressesIn(matrix.getByRole('row', { name: /^Corvid/ }))).toEqual([
      '/models/corvid',
      '/compare/acme/corvid',
      '/compare/corvid/zenith',
      '/compare/corvid/small-studio',
    ])
  })

  it.each([
    ['by kind', ['Acme', 'Zenith', 'Corvid', 'Small studio'], /^Ordered by kind:/],
    ['by name', ['Acme', 'Corvid', 'Small studio', 'Zenith'], 'Ordered by name.'],
    ['by likeness', ['Acme', 'Zenith', 'Small studio', 'Corvid'], /^Ordered by likeness/],
  ])('stands %s where that is chosen', async (label, names, told) => {
    const { user } = await renderPage('/agreement')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Order' }), label)
    const matrix = within(screen.getByRole('table', { name: MATRIX }))
    expect(matrix.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(names)
    expect(matrix.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Organisation',
      ...names,
    ])
    expect(screen.getByText(told)).toBeVisible()
  })

  it('sets one at a time against the others, for screens that have no room for all', async () => {
    const { user } = await renderPage('/agreement')
    const choice = await screen.findByRole('combobox', { name: 'One at a time' })
    expect(choice).toHaveDisplayValue('Acme')
    await user.selectOptions(choice, 'Corvid')
    // The strip above has the same name.
    const list = screen.getByRole('list', { name: 'Others beside the Corvid guide, closest first' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Small studio1 of 2', 'Acme1 of 3', 'Zenith1 of 3'])
    expect(addressesIn(list)).toEqual([
      '/compare/corvid/small-studio',
      '/compare/acme/corvid',
      '/compare/corvid/zenith',
    ])
  })

  it('says of a pair that shares too little that it does, and ranks it nowhere', async () => {
    const [acme, ...others] = DATASET.models
    if (!acme) throw new Error('The fixture has Acme.')
    // It is left with one answer: with whoever has one too it can be compared on that at most.
    const [first] = Object.entries(acme.answers)
    const terse = { ...acme, answers: Object.fromEntries(first ? [first] : []) } as typeof acme
    await renderPage('/agreement', datasetReader({ ...DATASET, models: [terse, ...others] }))
    await screen.findByRole('table', { name: MATRIX })
    const row = rowsOf('Nearest neighbours').at(-1)
    expect(row).toEqual(['AcmeA company', '', 'None that can be ranked', '3 not ranked'])
    expect(screen.getByText(/without a dot: fewer than two themes to compare/)).toBeVisible()
    expect(rowsOf(MATRIX).at(-1)).toEqual([
      'Acme',
      ...['Small studio', 'Zenith', 'Corvid'].map((name) => `Acme and ${name}: –fewer than two to compare`),
      'speaks on 1',
    ])
  })

  it('has one pair of two models, and none of one', async () => {
    const two = { ...DATASET, models: DATASET.models.slice(0, 2) }
    const { unmount } = await renderPage('/agreement', datasetReader(two))
    expect(await screen.findByText(/can be compared on\./)).toHaveTextContent(
      'Acme Anvils and the Corvid guide agree on 1 of the 3 themes they can be compared on.',
    )
    expect(screen.getByRole('link', { name: 'Set the two side by side' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid',
    )
    expect(screen.queryByRole('table')).toBeNull()
    unmount()
    await renderPage('/agreement', datasetReader({ ...DATASET, models: DATASET.models.slice(0, 1) }))
    expect(await screen.findByText('There is one model, and so no pair to compare.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull()
  })

  it('shows twenty, each against each', async () => {
    await renderPage('/agreement', datasetReader(manyModels(20)))
    const matrix = await screen.findByRole('table', { name: MATRIX })
    expect(within(matrix).getAllByRole('columnheader')).toHaveLength(21)
    expect(screen.queryByRole('heading', { name: /^All/ })).toBeNull()
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
    expect(screen.getByText('Only the five above, of 500.')).toBeVisible()
    expect(screen.getByText(/^All 10 pairs among five of 500 models are equally close:/)).toBeVisible()
    expect(rowsOf(MATRIX)).toHaveLength(5)
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
    expect(rowsOf(MATRIX)).toHaveLength(5)
    cut = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('grid')).toBeVisible()
  })
})

describe('a kind marked among those who agree', () => {
  it('marks rows, dots and heads, in the order that they had, and says who is nearest', async () => {
    const { user } = await renderPage('/agreement', datasetReader(SEVEN))
    await screen.findByRole('heading', { name: 'Nearest neighbours' })
    const names = () => [...document.querySelectorAll('.neighbours-name')].map(({ textContent }) => textContent)
    const before = names()
    expect(document.querySelector('.marked-row, .strip-marked, .each-marked')).toBeNull()
    const choice = screen.getByRole('link', { name: 'No one organisation 2' })
    expect(choice).toHaveAttribute('href', '/agreement?kind=no-one')
    await user.click(choice)
    expect(names()).toEqual(before)
    expect(screen.getByText(/^The Corvid guide .*nearest/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Set them side by side' })).toHaveAttribute(
      'href',
      '/compare/corvid/small-studio',
    )
    const rows = [...document.querySelectorAll('.neighbours .marked-row')]
    expect(rows.map((row) => row.querySelector('th')?.textContent).sort()).toEqual([
      'CorvidA guide, no organisation, marked',
      'Small studioA kind of company, none named, marked',
    ])
    for (const dot of document.querySelectorAll('.strip-dot')) {
      const name = dot.getAttribute('aria-label') ?? ''
      expect(dot.classList.contains('strip-marked')).toBe(/^(Corvid|Small studio),/.test(name))
      expect(name.endsWith(', marked')).toBe(dot.classList.contains('strip-marked'))
    }
    expect(screen.getByText(/Thick rings are of the kind “No one organisation”/)).toBeVisible()
    expect([...document.querySelectorAll('.each-marked')].map(({ textContent }) => textContent).sort()).toEqual([
      'Corvid, marked',
      'Small studio, marked',
    ])
  })

  it('marks what its address says', async () => {
    await renderPage('/agreement?kind=company', datasetReader(SEVEN))
    await screen.findByRole('heading', { name: 'Nearest neighbours' })
    expect(screen.getByRole('combobox', { name: 'Mark one kind' })).toHaveValue('company')
    expect(document.querySelectorAll('.neighbours .marked-row')).toHaveLength(5)
  })
})
