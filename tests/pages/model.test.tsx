import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { modelQuery } from '../../src/data/model-query.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import type { RoleModel } from '../../src/domain/model.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

afterEach(() => vi.unstubAllEnvs())

/** The article of a theme, once the page is here. */
async function theme(name: string) {
  return within(await screen.findByRole('article', { name }))
}

async function region(name: string) {
  return within(await screen.findByRole('region', { name }))
}

function withAcme(fields: Partial<RoleModel>) {
  return datasetReader({
    ...DATASET,
    models: DATASET.models.map((model) => (model.id === ACME.id ? { ...ACME, ...fields } : model)),
  })
}

describe('the page of a model', () => {
  it('names the role and says what it is, with the stances counted in words', async () => {
    await renderPage('/models/acme')
    expect(await screen.findByRole('heading', { level: 1, name: 'Tech lead at Acme Anvils' })).toBeVisible()
    expect(screen.getByText('Leads the technical work of one team.', { exact: false })).toBeVisible()
    const counts = within(screen.getByRole('list', { name: 'Themes by stance' })).getAllByRole('listitem')
    expect(counts.map((item) => item.textContent)).toEqual([
      '2 facts',
      '1 does it',
      '1 shared',
      '1 only if',
      '1 explicitly not',
    ])
    expect(document.title).toBe('Tech lead at Acme Anvils · Role Atlas')
  })

  it('shows the document, its limits and how much it covers', async () => {
    await renderPage('/models/acme')
    const card = await region('Where this comes from')
    expect(card.getByRole('link', { name: 'Leading at Acme' })).toHaveAttribute(
      'href',
      'https://acme.example/tech-lead',
    )
    expect(card.getByText('2 November 2023')).toBeVisible()
    expect(card.getByText('CC BY 4.0, credit required')).toBeVisible()
    expect(card.getByText('6 of 6 themes, 8 statements')).toBeVisible()
    const caveats = within(card.getByRole('list', { name: 'Caveats' }))
    expect(caveats.getByText(/A later page says less about people/)).toBeVisible()
    expect(caveats.getByRole('link')).toHaveAttribute('href', 'https://acme.example/news')
  })

  it('offers each other model to compare with, and says how far apart they are', async () => {
    const { user } = await renderPage('/models/acme')
    await user.click(await screen.findByText('Compare with another'))
    expect(
      await screen.findByRole('link', { name: /^The Corvid guide Differ on 2 of 6 themes, agree on 1$/ }),
    ).toHaveAttribute('href', '/compare/acme/corvid')
    expect(screen.getByRole('link', { name: 'Choose freely, up to five' })).toHaveAttribute('href', '/compare')
  })

  it('answers a theme, then shows its statements in the order of the document, each with its line', async () => {
    await renderPage('/models/acme')
    const direction = await theme('Technical direction')
    expect(direction.getByRole('link', { name: 'Technical direction' })).toHaveAttribute(
      'href',
      '/themes/technical-direction',
    )
    expect(direction.getByText('Chooses the architecture of the forge.')).toBeVisible()
    const [first, second] = within(direction.getByRole('list', { name: /^Statements on/ })).getAllByRole('listitem')
    const writes = within(first as HTMLElement)
    expect(writes.getByRole('link', { name: 'Writes the technical plans.' })).toHaveAttribute(
      'href',
      '/models/acme/writes-plans',
    )
    expect(writes.getByRole('link', { name: 'lines 14 to 16' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L14-L16',
    )
    expect(within(second as HTMLElement).getByText('choose the architecture')).toBeVisible()
  })

  it('says a statement’s stance only where it is not the answer’s, and what is not the model’s own', async () => {
    await renderPage('/models/acme')
    const people = await theme('People management')
    const [own, elsewhere] = within(people.getByRole('list', { name: /^Statements on/ })).getAllByRole('listitem')
    expect(within(own as HTMLElement).queryByText('Explicitly not')).toBeNull()
    expect(within(elsewhere as HTMLElement).getByText('Does it')).toBeVisible()
    expect(within(elsewhere as HTMLElement).getByText('About other kinds of company')).toBeVisible()
  })

  it('mentions statements of other themes that speak to this one, and leads to them', async () => {
    await renderPage('/models/acme')
    const delivery = await theme('Planning and delivery')
    const also = within(delivery.getByRole('list', { name: /^Under other themes/ }))
    expect(also.getByText('Writes the technical plans.')).toBeVisible()
    const { hash } = new URL(also.getByRole<HTMLAnchorElement>('link').href)
    expect(document.querySelector(hash)).toHaveTextContent('Writes the technical plans.')
  })

  it('leaves a silent theme open, asks who does say, and keeps an anecdote from answering', async () => {
    await renderPage('/models/zenith')
    const delivery = await theme('Planning and delivery')
    expect(delivery.getByText('Says nothing')).toBeVisible()
    expect(delivery.getByRole('link', { name: 'Who does say?' })).toHaveAttribute('href', '/themes/delivery')
    expect(delivery.getByText('An anecdote')).toBeVisible()
  })

  it('draws the career path in words, with level and condition', async () => {
    await renderPage('/models/acme')
    const path = await region('Career path')
    expect(path.getByRole('list', { name: 'Comes from' })).toHaveTextContent('Senior smithLevel 3line 3')
    expect(path.getByRole('list', { name: 'Leads to' })).toHaveTextContent('Engineering managerline 24')
    expect(path.getByRole('list', { name: 'Handed over' })).toHaveTextContent('The plans')
    expect(path.queryByText(/does not say/)).toBeNull()
  })

  it('draws nothing where the source says nothing of a career, and says so', async () => {
    await renderPage('/models/zenith')
    const path = await region('Career path')
    expect(path.queryByRole('figure')).toBeNull()
    expect(path.getByText(/does not say who becomes a tech lead, nor where the role leads/)).toBeVisible()
  })

  it('says which end of a career path is missing', async () => {
    await renderPage('/models/acme', withAcme({ path: { ...ACME.path, to: [] } }))
    expect((await region('Career path')).getByText('The source does not say where the role leads.')).toBeVisible()
  })

  it('tells who does what, and whose it is when it is not the tech lead’s', async () => {
    await renderPage('/models/acme')
    const duties = await region('Who does what')
    expect(duties.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Tech lead',
      'Shared with the product owner',
      'Tech lead, only if there are juniors',
      'Explicitly not the tech lead',
    ])
    expect(duties.getByText(/the engineering manager does/)).toBeVisible()
  })

  it('lists its areas as plain links to places that are there', async () => {
    await renderPage('/models/acme')
    const links = within(await screen.findByRole('navigation', { name: 'Areas' })).getAllByRole<HTMLAnchorElement>(
      'link',
    )
    expect(links).toHaveLength(DATASET.vocabulary.areas.length)
    for (const link of links) expect(document.querySelector(new URL(link.href).hash)).not.toBeNull()
  })

  it('dates its reading and each correction', async () => {
    await renderPage('/models/acme')
    const corrections = await region('Corrections')
    expect(corrections.getByText(/Read on 5 January 2026/)).toBeVisible()
    expect(corrections.getByText('1 February 2026')).toBeVisible()
    expect(corrections.getByRole('link', { name: 'Plans delivery with the product owner.' })).toHaveAttribute(
      'href',
      '/models/acme/plans-with-owner',
    )
  })

  it('takes corrections only where the site has a repository', async () => {
    const { unmount } = await renderPage('/models/acme')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('Something wrong?')).toBeNull()
    unmount()
    vi.stubEnv('REPOSITORY_URL', 'https://git.example/acme/atlas')
    await renderPage('/models/acme')
    const links = await screen.findAllByRole<HTMLAnchorElement>('link', { name: 'Something wrong?' })
    expect(links).toHaveLength(ACME.statements.length)
    expect(links[0]?.href).toContain('acme%2Fone-team')
    expect(links[0]).toHaveAccessibleDescription('A tech lead leads one team.')
  })
})

describe('a model that is not here yet', () => {
  it('says that it is on its way', async () => {
    await renderPage('/models/acme', SILENT_READER)
    expect(await screen.findByText('Opening the model…')).toBeInTheDocument()
  })

  it('says that it did not load, and loads on another try', async () => {
    const { user } = await renderPage('/models/acme', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('The model did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Tech lead at Acme Anvils' })).toBeVisible()
  })

  it('stands without the others: only the ways to a comparison need them', async () => {
    const { client } = await renderPage('/models/acme', SILENT_READER)
    act(() => {
      client.setQueryData(vocabularyQuery.queryKey, DATASET.vocabulary)
      client.setQueryData(modelQuery(ACME.id).queryKey, ACME)
    })
    const compare = await screen.findByRole('link', { name: 'Compare with another' })
    expect(compare).toHaveAttribute('href', '/compare')
  })

  it('is named where there is no such model, with the one that was meant', async () => {
    await renderPage('/models/acmee')
    expect(await screen.findByRole('heading', { level: 1, name: /acmee/ })).toBeVisible()
    expect(await screen.findByRole('link', { name: /Acme/ })).toHaveAttribute('href', '/models/acme')
  })
})
