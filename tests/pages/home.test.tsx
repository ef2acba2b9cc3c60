import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

describe('the home page', () => {
  it('asks what a tech lead does, and says how many answers there are', async () => {
    await renderPage('/')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What does a tech lead do?')
    expect(screen.getByText('Four published answers, and they disagree.')).toBeVisible()
    expect(document.title).toBe('What does a tech lead do? · Role Atlas')
  })

  it('has three doors: to your own role, to the reading desk, and a field that leads to the search', async () => {
    await renderPage('/')
    const write = await screen.findByRole('link', { name: 'I write the role: Write your role' })
    expect(write).toHaveAttribute('href', '/yours')
    expect(write.closest('li')).toHaveTextContent('6 questions, with what four sources answer beside you')
    expect(screen.getByRole('link', { name: 'I was offered it: Read an offer' })).toHaveAttribute(
      'href',
      '/yours/reading',
    )
    const form = screen.getByRole('search')
    expect(form).toHaveAttribute('action', '/search')
    expect(within(form).getByRole('searchbox', { name: /^Whose job is it to/ })).toHaveAttribute('name', 'q')
  })

  it('shows the duty that divides them most: who says what, and a voice of yes and one of no with its lines', async () => {
    await renderPage('/')
    const plate = within(await screen.findByRole('figure', { name: 'Does the tech lead manage people?' }))
    const zones = within(plate.getByRole('list', { name: 'Who says what' }))
    expect(zones.getAllByText(/^(Yes|In part|No)$/).map((zone) => zone.closest('li')?.textContent)).toEqual([
      expect.stringMatching(/^1Yes.*/),
      expect.stringMatching(/^1In part.*Corvid/),
      expect.stringMatching(/^2No.*Explicitly not.*Acme.*Another role does.*Zenith/),
    ])
    expect(plate.getByText('Acme.')).toBeVisible()
    expect(plate.getAllByRole('link', { name: /^Acme, line/ })[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/models\/acme\//),
    )
    expect(plate.getByRole('link', { name: 'All four answers' })).toHaveAttribute(
      'href',
      '/compare/acme/corvid/small-studio/zenith/on/people-management',
    )
  })

  it('explains every mark, facts, silence and other roles included', async () => {
    await renderPage('/')
    const legend = within(await screen.findByRole('region', { name: 'How to read the marks' }))
    expect(legend.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Does it',
      'Shared',
      'Only if',
      'A fact',
      'Explicitly not',
      'Another role does',
      'Mixed',
      'Says nothing',
    ])
    const meanings = legend.getAllByRole('definition').map((meaning) => meaning.textContent)
    expect(meanings[3]).toBe('its letter is the value')
    expect(meanings[6]).toMatch(/or only part is said$/)
  })

  it('shows each model with its definition, coverage, author, year and kind', async () => {
    await renderPage('/')
    const models = within(await screen.findByRole('region', { name: 'The organisations' }))
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
    const section = within(await screen.findByRole('region', { name: 'Where they disagree most' }))
    const rows = section.getAllByRole('listitem')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toHaveTextContent(/People management.*One says yes, one in part, two no\./)
    expect(within(rows[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/themes/people-management')
    expect(rows[0]?.querySelectorAll('.spread .mark')).toHaveLength(4)
    expect(rows[1]).toHaveTextContent('Scope')
  })

  it('says so where they differ on nothing', async () => {
    await renderPage('/', datasetReader({ ...DATASET, models: [ACME, ZENITH] }))
    expect(await screen.findByText('On no question do two of them say something different.')).toBeVisible()
    expect(screen.getByText('Two published answers.')).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('link', { name: 'Compare both' })).toHaveAttribute('href', '/compare/acme/zenith')
  })

  it('shows those of thirteen that lead, in their order, how many there are in all, and the way to all', async () => {
    await renderPage('/', datasetReader(manyModels(13, [13, 2, 11, 7, 5])))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What does a')
    expect(screen.getByText(/^Thirteen published answers/)).toBeVisible()
    const section = within(screen.getByRole('region', { name: 'Five to start with' }))
    expect(within(section.getByRole('list', { name: 'The others' })).getAllByRole('listitem')).toHaveLength(8)
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
    expect(await screen.findByText(/^60 published answers/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Five to start with' })).toBeVisible()
    expect(within(screen.getByRole('list', { name: 'The others' })).getAllByRole('listitem')).toHaveLength(8)
    expect(screen.getAllByRole('article')).toHaveLength(5)
    expect(screen.getByRole('link', { name: 'All 60 organisations' })).toHaveAttribute('href', '/models')
  })

  it('sets one of the others beside the first ones, and takes no sixth', async () => {
    const { user } = await renderPage('/', datasetReader(manyModels(13)))
    const others = within(await screen.findByRole('list', { name: 'The others' }))
    const [sixth, seventh, eighth] = others.getAllByRole('checkbox')
    await user.click(sixth as HTMLElement)
    await user.click(seventh as HTMLElement)
    expect(screen.getByRole('link', { name: 'Compare these five' })).toHaveAttribute(
      'href',
      expect.stringMatching(/forge-006\/forge-007$/),
    )
    expect(eighth).toBeDisabled()
    expect(screen.getByText('Five fit side by side. Take one out first.')).toBeVisible()
  })

  it('needs no comparison where there is one model', async () => {
    await renderPage('/', datasetReader({ ...DATASET, models: [ACME] }))
    expect(await screen.findByText('One published answer.')).toBeVisible()
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
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('What does a tech lead do?')
  })
})
