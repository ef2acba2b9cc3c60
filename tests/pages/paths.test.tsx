import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indexQuery } from '../../src/data/index-query.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME_PATH, PATHS_DATASET, ZENITH_PATH } from '../fixtures/career-paths.ts'
import { modelId } from '../fixtures/ids.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const paths = (address = '/paths', dataset: Dataset = PATHS_DATASET) => renderPage(address, datasetReader(dataset))

/** An atlas of many, Acme and Zenith by turns. */
function many(count: number): Dataset {
  const models = Array.from({ length: count }, (_, place) => {
    const name = `Forge ${place + 1}`
    return {
      ...(place % 2 ? ZENITH_PATH : ACME_PATH),
      id: modelId(`forge-${place + 1}`),
      name,
      shortName: name,
      inProse: name,
    }
  })
  return { ...PATHS_DATASET, models }
}

/** The names of the rows from the top. */
async function rowNames(): Promise<string[]> {
  await screen.findByRole('table')
  return screen.getAllByRole('rowheader').map((head) => head.textContent)
}

/** A row by its name: its cells by the heads of their columns. */
async function cellsOf(name: string) {
  const table = within(await screen.findByRole('table'))
  const heads = table.getAllByRole('columnheader').map((head) => head.textContent)
  const row = table.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')
  if (!row) throw new Error(`${name} has no row.`)
  const cells = within(row).getAllByRole('cell')
  return (head: string) => {
    const cell = cells[heads.indexOf(head) - 1]
    if (!cell) throw new Error(`${name} has nothing under ${head}.`)
    return within(cell)
  }
}

describe('the page of career paths', () => {
  it('begins with what they come to', async () => {
    await paths()
    expect(await screen.findByText(/^Of four models, one says/)).toHaveTextContent(
      'Of four models, one says who becomes a tech lead, two say where the role leads and two what is handed over on leaving. Acme Anvils and a small studio set conditions. Zenith says nothing of it.',
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Career paths')
    await waitFor(() => expect(document.title).toBe('Career paths of 4 tech lead roles · Role Atlas'))
  })

  it('shows every path in the same lanes, with level, condition and lines', async () => {
    await paths()
    const acme = await cellsOf('Acme Anvils')
    const from = within(acme('Comes from').getByRole('listitem'))
    expect(from.getByText('Senior smith')).toBeVisible()
    expect(from.getByText('Level 3')).toBeVisible()
    expect(from.getByRole('link', { name: 'line 31' })).toHaveAttribute('href', '/models/acme/once-a-smith')
    expect(acme('Leads to').getByRole('listitem')).toHaveTextContent(/^Engineering managerline 33$/)
    const handover = acme('Handed over on leaving')
    expect(handover.getByRole('listitem')).toHaveTextContent(/^The plansWhen the team splitslines 14 to 16$/)
    expect(acme('In short').getByText('A smith becomes one.')).toBeVisible()
  })

  it('keeps hedges, unfinished passages, conditions and anecdotes as what they are', async () => {
    await paths()
    const corvid = await cellsOf('The Corvid guide')
    expect(corvid('Leads to').getByText('Hedged in the source')).toBeVisible()
    expect(corvid('Leads to').getByText('The passage is unfinished')).toBeVisible()
    const studio = await cellsOf('A small studio')
    expect(studio('Comes from').getByText('An anecdote')).toBeVisible()
    expect(studio('Handed over on leaving').getByText('Only if somebody stays')).toBeVisible()
    expect(studio('Handed over on leaving').getByRole('link', { name: 'lines 41 and 44 to 45' })).toBeVisible()
  })

  it('tells a lane of which nothing is said from a denial', async () => {
    await paths()
    const corvid = await cellsOf('The Corvid guide')
    expect(corvid('Comes from').getByText(/^Says nothing/)).toHaveTextContent('Says nothing of who becomes a tech lead')
    expect(corvid('Comes from').queryByRole('list')).toBeNull()
    const denied = corvid('In short').getByRole('listitem')
    expect(denied).toHaveTextContent(/^Explicitly notIs no rank\. line 21$/)
    expect(corvid('In short').getByText(/of careers is not what the role model says/)).toHaveTextContent(/^1 anecdote/)
  })

  it('leaves the silent unsurveyed, in words and over all lanes', async () => {
    await paths()
    const zenith = await cellsOf('Zenith')
    const land = zenith('Comes from').getByText(/^Says nothing/)
    expect(land).toHaveTextContent(
      'Says nothing of who becomes a tech lead, where the role leads or what is handed over on leaving',
    )
    expect(land.closest('td')).toHaveAttribute('colspan', '3')
    expect(land.closest('.unsurveyed')).not.toBeNull()
  })

  it('puts the silent last, each row with a place of its own and its ways on', async () => {
    await paths()
    expect(await rowNames()).toEqual(['Acme Anvils', 'The Corvid guide', 'A small studio', 'Zenith'])
    expect(document.getElementById('acme')).toBe(screen.getByRole('rowheader', { name: /^Acme/ }).closest('tr'))
    const share = screen.getByRole('link', { name: 'Link to the career path of Acme Anvils' })
    expect(share).toHaveAttribute('href', '/paths#acme')
    expect(screen.getByRole('link', { name: 'Acme Anvils' })).toHaveAttribute('href', '/models/acme')
    expect(screen.getByRole('link', { name: 'Acme Anvils beside the others' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid/small-studio/zenith/on/career-path',
    )
    expect(screen.getByRole('link', { name: 'Every statement on career path' })).toHaveAttribute(
      'href',
      '/themes/career-path',
    )
  })

  it('puts the silent last even where they come first', async () => {
    await paths('/paths', { ...PATHS_DATASET, models: [ZENITH_PATH, ACME_PATH] })
    expect(await rowNames()).toEqual(['Acme Anvils', 'Zenith'])
  })

  it('leads to no answers where nobody asks the question', async () => {
    await renderPage('/paths')
    await screen.findByRole('table')
    expect(screen.queryByRole('link', { name: /beside the others|Every statement/ })).toBeNull()
  })

  it('says nothing of a choice where all are shown', async () => {
    await paths()
    await screen.findByRole('table')
    expect(screen.queryByText(/Shown here/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Choose others' })).toBeNull()
  })
})

describe('a view of some career paths', () => {
  it('survives being shared: these models, in this order', async () => {
    await paths('/paths?models=zenith.acme')
    expect(await rowNames()).toEqual(['Zenith', 'Acme Anvils'])
    expect(screen.getByText('Shown here: two of four, Zenith and Acme Anvils.')).toBeVisible()
    expect(screen.getByText(/^Of two models shown here, out of four/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Link to the career path of Zenith' })).toHaveAttribute(
      'href',
      '/paths?models=zenith.acme#zenith',
    )
    expect(screen.getByRole('link', { name: 'Show all four' })).toHaveAttribute('href', '/paths')
  })

  it('goes back to all', async () => {
    const { user } = await paths('/paths?models=zenith')
    expect(await rowNames()).toEqual(['Zenith'])
    expect(screen.queryByRole('link', { name: /beside the others/ })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Show all four' }))
    expect(await screen.findByRole('rowheader', { name: /^Acme Anvils/ })).toBeVisible()
  })

  it('names a model that is not here', async () => {
    await paths('/paths?models=acme.zenyth')
    expect(await screen.findByText(/zenyth/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('shows the first five of many, and others by choice', async () => {
    const { user } = await paths('/paths', many(60))
    expect(await screen.findByText('Shown here: five of 60.')).toBeVisible()
    expect(await rowNames()).toEqual(['Forge 1', 'Forge 3', 'Forge 5', 'Forge 2', 'Forge 4'])
    await user.click(screen.getByRole('button', { name: 'Choose others' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Choose which organisations are shown' }))
    // Nothing is ticked where the link named nothing: the first five are no choice of anybody’s.
    await user.click(await dialog.findByRole('checkbox', { name: /^Forge 1\b/ }))
    await user.click(dialog.getByRole('checkbox', { name: /^Forge 2\b/ }))
    await user.click(dialog.getByRole('button', { name: 'Remove Forge 2' }))
    await user.type(dialog.getByRole('searchbox'), 'forge 47')
    await user.click(dialog.getByRole('checkbox', { name: /^Forge 47/ }))
    await user.click(dialog.getByRole('link', { name: 'Show these two' }))
    expect(await screen.findByText('Shown here: two of 60, Forge 1 and Forge 47.')).toBeVisible()
    expect(await rowNames()).toEqual(['Forge 1', 'Forge 47'])
    expect(screen.getByRole('link', { name: 'Show the first five' })).toHaveAttribute('href', '/paths')
  })
})

describe('career paths that are on their way', () => {
  it('says what it waits for', async () => {
    const reader = datasetReader(PATHS_DATASET)
    await renderPage('/paths', { ...reader, model: SILENT_READER.model })
    expect(await screen.findByText('Opening the career paths…')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Career paths')
  })

  it('says that they did not load, and tries again', async () => {
    const reader = datasetReader(PATHS_DATASET)
    const failing = failingOnce(reader)
    const { user } = await renderPage('/paths', { ...reader, model: failing.model })
    expect(await screen.findByRole('heading', { name: 'The career paths did not load' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('table')).toBeVisible()
  })

  it('keeps the page while the list to choose from fails, and tries again', async () => {
    const reader = datasetReader(many(60))
    const failing = failingOnce(reader)
    let cut = false
    const { user, client } = await renderPage('/paths', {
      ...reader,
      index: (signal) => (cut ? failing.index(signal) : reader.index(signal)),
    })
    await screen.findByRole('table')
    // As for somebody whose page was prerendered: it is here, the index is not.
    cut = true
    act(() => client.removeQueries({ queryKey: indexQuery.queryKey }))
    await user.click(screen.getByRole('button', { name: 'Choose others' }))
    expect(await screen.findByRole('heading', { name: 'The organisations did not load' })).toBeVisible()
    expect(screen.getByRole('table', { hidden: true })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('checkbox', { name: /^Forge 12/ })).toBeVisible()
  })
})
