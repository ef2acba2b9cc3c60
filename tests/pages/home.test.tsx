import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RoleModel } from '../../src/domain/model.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { CORVID, SMALL_STUDIO } from '../fixtures/corvid-and-small-studio.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the home page', () => {
  it('says how many answers there are and of what kind', async () => {
    await renderPage('/')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('One title, four answers')
    expect(screen.getByText(/sets three organisations and one general guide side by side/)).toBeVisible()
    expect(document.title).toBe('What does a tech lead do? · Role Atlas')
  })

  it('leads to the comparison of all and to the themes', async () => {
    await renderPage('/')
    const all = await screen.findByRole('link', { name: 'Compare all four' })
    expect(all).toHaveAttribute('href', '/compare/acme/corvid/small-studio/zenith')
    expect(screen.getByRole('link', { name: 'Browse the 6 themes' })).toHaveAttribute('href', '/themes')
  })

  it('explains every mark, facts, silence and other roles included', async () => {
    await renderPage('/')
    const legend = within(await screen.findByRole('region', { name: 'How to read the marks' }))
    expect(legend.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'A fact',
      'Does it',
      'Shared',
      'Only if',
      'Mixed',
      'Explicitly not',
      'Another role does',
      'Says nothing',
    ])
    const meanings = legend.getAllByRole('definition').map((meaning) => meaning.textContent)
    expect(meanings[0]).toBe('its letter is the value')
    expect(meanings[4]).toMatch(/or only part is said$/)
  })

  it('shows each model with its definition, coverage, author, year and kind', async () => {
    await renderPage('/')
    const models = within(await screen.findByRole('region', { name: 'The models' }))
    const zenith = within(models.getByRole('article', { name: 'Zenith' }))
    expect(zenith.getByRole('link', { name: 'Zenith' })).toHaveAttribute('href', '/models/zenith')
    expect(zenith.getByText(ZENITH.definition.text)).toBeVisible()
    expect(zenith.getByText('Speaks on 5 of 6 themes')).toBeVisible()
    expect(zenith.getByText(/^Ada Quill, her own view, /)).toBeVisible()
    expect(zenith.getByText('A company')).toBeVisible()
    expect(zenith.getByRole('img', { name: /1 says nothing\.$/ })).toBeVisible()
  })

  it('starts with the models furthest apart, and counts anew with each choice', async () => {
    const { user } = await renderPage('/')
    const link = await screen.findByRole('link', { name: 'Compare these three' })
    expect(link).toHaveAttribute('href', '/compare/acme/corvid/small-studio')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Acme Anvils, the Corvid guide and a small studio differ on 2 of 6 themes.',
    )
    await user.click(screen.getByRole('checkbox', { name: /^In comparison.*The Corvid guide$/ }))
    await user.click(screen.getByRole('checkbox', { name: /^In comparison.*small studio$/i }))
    expect(screen.queryByRole('link', { name: /^Compare these/ })).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Choose one more to compare.')
    await user.click(screen.getByRole('checkbox', { name: /^Add to comparison.*Zenith$/ }))
    expect(screen.getByRole('link', { name: 'Compare these two' })).toHaveAttribute('href', '/compare/acme/zenith')
    expect(screen.getByRole('status')).toHaveTextContent('Acme Anvils and Zenith differ on none of 6 themes.')
  })

  it('finds what was ticked as it was left when the reader comes back, even nothing', async () => {
    const left = await renderPage('/')
    await left.user.click(await screen.findByRole('checkbox', { name: /^In comparison.*The Corvid guide$/ }))
    left.unmount()
    const again = await renderPage('/')
    expect(await screen.findByRole('link', { name: 'Compare these two' })).toHaveAttribute(
      'href',
      '/compare/acme/small-studio',
    )
    for (const box of screen.getAllByRole('checkbox', { name: /^In comparison/ })) await again.user.click(box)
    again.unmount()
    await renderPage('/')
    expect(await screen.findByText('Choose two or more to compare.')).toBeVisible()
  })

  it('lists where they disagree, the widest gap first, each row leading to its answers', async () => {
    await renderPage('/')
    const table = within(await screen.findByRole('table', { name: /furthest apart/ }))
    const [people, scope, ...none] = table.getAllByRole('rowheader')
    expect(none).toEqual([])
    expect(people).toHaveTextContent('People management')
    expect(scope).toHaveTextContent('Scope')
    expect(table.getByRole('link', { name: 'People management' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid/small-studio/zenith/on/people-management',
    )
    const row = within(table.getByRole('row', { name: /People management/ }))
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      expect.stringMatching(/rules it out/),
      'AcmeExplicitly not',
      'CorvidMixed',
      expect.stringMatching(/Does it$/),
      'ZenithHR does',
    ])
    expect(screen.getByRole('link', { name: 'All 2 differences' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid/small-studio/zenith?show=differences',
    )
  })

  it('lists where they agree, with what is said and who says nothing', async () => {
    await renderPage('/')
    const section = within(await screen.findByRole('region', { name: 'Where they agree' }))
    const items = section.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'B1Technical directionAll four agreeFour say yes.',
      'C1Mentoring3 of 4 agree, on different termsThree set a condition. One says nothing.',
    ])
    expect(section.getByRole('link', { name: 'Mentoring' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid/small-studio/zenith/on/mentoring',
    )
  })

  it('says so where they agree on nothing', async () => {
    const quiet = {
      ...CORVID,
      answers: { ...CORVID.answers, 'technical-direction': { stance: 'silent' } },
    } as RoleModel
    await renderPage('/', datasetReader({ ...DATASET, models: [quiet, SMALL_STUDIO] }))
    expect(await screen.findByText('There is no theme on which two or more speak and agree.')).toBeVisible()
  })

  it('says so where they differ on nothing', async () => {
    await renderPage('/', datasetReader({ ...DATASET, models: [ACME, ZENITH] }))
    expect(
      await screen.findByText(/^They differ on none of 6 themes and agree on 4; 1 comes up in one source only\./),
    ).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getAllByRole('link', { name: 'Compare both' })).toHaveLength(2)
  })

  it('shows those of thirteen that lead, in their order, how many there are in all, and the way to all', async () => {
    await renderPage('/', datasetReader(manyModels(13, [13, 2, 11, 7, 5])))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('One title, 13 answers')
    const section = within(screen.getByRole('region', { name: 'Five of 13' }))
    expect(section.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Forge 013',
      'Forge 002',
      'Forge 011',
      'Forge 007',
      'Forge 005',
    ])
    expect(section.getByRole('link', { name: 'All 13 organisations' })).toHaveAttribute('href', '/models')
  })

  it('shows five of many, and the way to all', async () => {
    await renderPage('/', datasetReader(manyModels(60)))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('One title, 60 answers')
    expect(screen.getByRole('heading', { name: 'Five of 60' })).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(5)
    expect(screen.getByRole('link', { name: 'All 60 organisations' })).toHaveAttribute('href', '/models')
    expect(screen.getByRole('link', { name: 'Choose what to compare' })).toHaveAttribute('href', '/compare')
  })

  it('needs no comparison where there is one model', async () => {
    await renderPage('/', datasetReader({ ...DATASET, models: [ACME] }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('One title, one answer')
    expect(screen.queryByRole('link', { name: /^Compare (all|both|these)/ })).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('says what it is waiting for', async () => {
    await renderPage('/', SILENT_READER)
    expect(screen.getByText('Opening Role Atlas…')).toBeInTheDocument()
  })

  it('comes up after a retry where the connection dropped', async () => {
    const { user } = await renderPage('/', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('Role Atlas did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('four answers')
  })
})
