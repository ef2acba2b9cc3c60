import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels, SEVEN } from '../fixtures/many-models.ts'
import { makeUpScreen } from '../ui/made-up-screen.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the list of themes', () => {
  it('has a list an area, with grid references and questions', async () => {
    await renderPage('/themes')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('6 questions')
    const names = DATASET.vocabulary.areas.map(({ name }) => name)
    for (const area of DATASET.vocabulary.areas) {
      const region = within(screen.getByRole('region', { name: area.name }))
      const own = DATASET.vocabulary.themes.filter((theme) => theme.area === area.id)
      const rows = region.getAllByRole('listitem')
      expect(rows).toHaveLength(own.length)
      own.forEach(({ id, ref, name, question }, place) => {
        expect(rows[place]).toHaveTextContent(`${ref}${name}${question}`)
        expect(region.getByRole('link', { name })).toHaveAttribute('href', `/themes/${id}`)
      })
    }
    expect(within(screen.getByRole('navigation', { name: 'Areas' })).getAllByRole('link')).toHaveLength(names.length)
  })

  it('says how all stand, in a sentence and a mark each', async () => {
    await renderPage('/themes', datasetReader(manyModels(9)))
    const row = (await screen.findByRole('link', { name: 'People management' })).closest('li')
    expect(row).toHaveTextContent('Nine say no.')
    expect([...(row?.querySelectorAll('.spread use') ?? [])].map((use) => use.getAttribute('href'))).toEqual([
      ...Array(5).fill('#mark-not'),
      ...Array(4).fill('#mark-other-role'),
    ])
  })

  it('has all 500 on demand, in mark and word, only those near the screen at a time', async () => {
    makeUpScreen()
    const { user } = await renderPage('/themes', datasetReader(manyModels(500)))
    await user.click(await screen.findByRole('button', { name: 'Show all 500' }))
    const grid = within(await screen.findByRole('grid', { name: 'How 500 models stand on 6 themes' }))
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '7')
    expect(screen.getByRole('grid')).toHaveAttribute('aria-colcount', '501')
    const cells = grid.getAllByRole('gridcell')
    expect(cells.length).toBeLessThan(120)
    expect(cells[0]).toHaveTextContent('One team')
    expect(within(cells[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/models/forge-001')
    expect(grid.getAllByText('Says nothing').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('searchbox', { name: 'Name or author' }))
    await user.paste('forge 447')
    expect(await screen.findByText('6 themes, 1 model. Type to narrow.')).toBeVisible()
    await user.paste(' nobody')
    expect(await screen.findByText('No organisation matches “forge 447 nobody”.')).toBeVisible()
  })

  it('marks one kind: its marks are underlined and stand first, and each row says what it says; no count changes', async () => {
    const { user } = await renderPage('/themes', datasetReader(SEVEN))
    const row = (await screen.findByRole('link', { name: 'People management' })).closest('li') as HTMLElement
    const marks = () => [...row.querySelectorAll('.spread-group')].map((group) => group.querySelectorAll('use').length)
    const [before, words] = [marks(), row.textContent]
    expect(document.querySelector('.spread-marked')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'No one organisation 2' }))
    expect(screen.getByRole('link', { name: 'No one organisation 2' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('status')).toHaveTextContent(
      'The two that speak for no one organisation differ on 1 of 6 themes and agree on 1. Below, what is theirs is underlined.',
    )
    expect(screen.getByRole('link', { name: 'Set them side by side' })).toHaveAttribute(
      'href',
      '/compare/corvid/small-studio',
    )
    expect(marks()).toEqual(before)
    expect(row.querySelector('.theme-line-kind')).toHaveTextContent(
      /^The two that speak for no one organisation split: one yes, one in part.$/,
    )
    const places = [...row.querySelectorAll('.spread-group')].map((group) =>
      [...group.children].map((mark) => mark.className === 'spread-marked'),
    )
    expect(places.flat().filter((marked) => marked)).toHaveLength(2)
    for (const group of places) expect([...group].sort((a, b) => Number(b) - Number(a))).toEqual(group)
    expect(screen.getByRole('link', { name: 'People management' })).toHaveAttribute(
      'href',
      '/themes/people-management?kind=no-one',
    )
    await user.click(screen.getByRole('link', { name: 'None' }))
    expect(row.textContent).toBe(words)
    expect(document.querySelector('.spread-marked')).toBeNull()
  })

  it('marks the share of a kind in the bar of very many', async () => {
    const few = { ...ACME, kind: 'agency' as const }
    const atlas = manyModels(60)
    const models = atlas.models.map((model, place) => (place < 7 ? { ...few, id: model.id } : model))
    await renderPage('/themes?kind=agency', datasetReader({ ...atlas, models }))
    const row = (await screen.findByRole('link', { name: 'People management' })).closest('li') as HTMLElement
    expect(row).toHaveTextContent('All seven agencies say no.')
    expect([...row.querySelectorAll('.spread-share')].map((line) => line.getAttribute('d'))).toEqual(['M0 1.25h7'])
    expect(screen.queryByRole('link', { name: 'Set them side by side' })).not.toBeInTheDocument()
  })

  it('says of a kind that is not here that it is not', async () => {
    await renderPage('/themes?kind=agency', datasetReader(SEVEN))
    expect(await screen.findByText('None of the kind “Agencies” is here.')).toBeVisible()
    expect(document.querySelector('.theme-line-kind')).toBeNull()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/themes', SILENT_READER)
    expect(screen.getByText('Opening the list of themes…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/themes', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('The list of themes did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('6 questions')
  })
})
