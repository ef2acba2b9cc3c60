import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { makeUpScreen } from '../ui/made-up-screen.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the list of themes', () => {
  it('has a table an area, with grid references and questions', async () => {
    await renderPage('/themes')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('6 questions')
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
    expect(row.getByText('HR does')).toBeVisible()
    const mentoring = within(screen.getByRole('row', { name: /Mentoring/ }))
    expect(mentoring.getByText(/Zenith only if the engineers ask\.$/)).toBeVisible()
    const delivery = within(screen.getByRole('row', { name: /delivery/i }))
    expect(delivery.getByText('Only Acme')).toBeVisible()
    expect(delivery.getAllByText('Says nothing')).toHaveLength(3)
  })

  it('orders all of them, the most contested first, each with its finding', async () => {
    await renderPage('/themes')
    const section = within(await screen.findByRole('region', { name: 'Where they differ, where they agree' }))
    expect(section.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/themes/people-management',
      '/themes/scope',
      '/themes/technical-direction',
      '/themes/mentoring',
      '/themes/delivery',
      '/themes/success',
    ])
    expect(section.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        'A1ScopeDiffer, two answersTwo say one team, one says several teams. One says nothing.',
        expect.stringMatching(/Only AcmeOne shares it. Three say nothing\.$/),
      ]),
    )
  })

  it('says that it shows five of many', async () => {
    await renderPage('/themes', datasetReader(manyModels(60)))
    expect(await screen.findByText(/Shown here: how five of 60 stand\./)).toBeVisible()
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
