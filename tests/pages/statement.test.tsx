import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

afterEach(() => vi.unstubAllEnvs())

async function region(name: string) {
  return within(await screen.findByRole('region', { name }))
}

describe('the page of a statement', () => {
  it('says it large, with its stance and condition, its model and its theme', async () => {
    await renderPage('/models/acme/mentors-juniors')
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('Mentors junior engineers where there are some.')
    const [stance] = screen.getAllByText('Only if there are juniors')
    expect(stance).toBeVisible()
    const [model] = screen.getAllByRole('link', { name: 'Tech lead at Acme Anvils' })
    expect(model).toHaveAttribute('href', '/models/acme')
    const [theme] = screen.getAllByRole('link', { name: 'Mentoring' })
    expect(theme).toHaveAttribute('href', '/themes/mentoring')
    expect(document.title).toBe('Acme: Mentors junior engineers where there are some')
  })

  it('shows each place it stands at, with the words of the source and a link to the line', async () => {
    await renderPage('/models/acme/sets-direction')
    const places = within(await screen.findByRole('list', { name: 'Where it stands' })).getAllByRole('listitem')
    expect(places.map((place) => place.querySelector('q')?.textContent)).toEqual([
      'set the direction',
      'choose the architecture',
    ])
    expect(within(places[1] as HTMLElement).getByRole('link', { name: 'line 21' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L21-L21',
    )
  })

  it('says what is not the model’s own, beside what the model answers', async () => {
    await renderPage('/models/acme/foundries-differ')
    const [status] = await screen.findAllByText('About other kinds of company')
    expect(status).toBeVisible()
    const own = await region('Acme Anvils on people management')
    expect(own.getByText('Manages nobody.')).toBeVisible()
  })

  it('warns of what limits its source', async () => {
    await renderPage('/models/acme/one-team')
    expect(await screen.findByText(/A later page says less about people/)).toBeVisible()
  })

  it('shows what every other model answers, silence included, and leads to the two side by side', async () => {
    await renderPage('/models/acme/plans-with-owner')
    const others = await region('What others say')
    expect(others.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
      DATASET.models.filter(({ id }) => id !== ACME.id).map(({ name }) => name),
    )
    expect(others.getAllByText('Says nothing')).toHaveLength(3)
    expect(others.getByRole('link', { name: 'Side by side with Zenith' })).toHaveAttribute(
      'href',
      '/compare/acme/zenith/on/delivery',
    )
    expect(others.getByRole('link', { name: /Everybody on/ })).toHaveAttribute('href', '/themes/delivery')
  })

  it('leads to the model’s other statements on the theme, those of other themes included', async () => {
    await renderPage('/models/acme/plans-with-owner')
    const own = await region('Acme Anvils on planning and delivery')
    expect(own.getByRole('link', { name: 'Writes the technical plans.' })).toHaveAttribute(
      'href',
      '/models/acme/writes-plans',
    )
    expect(own.getByText('Does it')).toBeVisible()
  })

  it('dates a correction of its own, and only of its own', async () => {
    const { unmount } = await renderPage('/models/acme/plans-with-owner')
    expect(await screen.findByText('Corrected on 1 February 2026: Said that it was done alone.')).toBeVisible()
    unmount()
    await renderPage('/models/acme/one-team')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(/Corrected on/)).toBeNull()
  })

  it('takes corrections where the site has a repository, with the statement and version filled in', async () => {
    vi.stubEnv('REPOSITORY_URL', 'https://git.example/acme/atlas')
    await renderPage('/models/acme/one-team')
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Something wrong?' })
    expect(new URL(link.href).searchParams.get('body')).toMatch(/^Version: 2023-11-02\n/)
  })

  it('has nobody else to show where there is one model', async () => {
    await renderPage('/models/acme/one-team', datasetReader({ ...DATASET, models: [ACME] }))
    expect((await region('What others say')).getByText('No other model is here yet.')).toBeVisible()
  })
})

describe('a statement that is not here yet', () => {
  it('says that it is on its way', async () => {
    await renderPage('/models/acme/one-team', SILENT_READER)
    expect(await screen.findByText('Opening the statement…')).toBeInTheDocument()
  })

  it('says that it did not load, and loads on another try', async () => {
    const { user } = await renderPage('/models/acme/one-team', failingOnce(datasetReader(DATASET)))
    expect(await screen.findByRole('alert')).toHaveTextContent('The statement did not load')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'A tech lead leads one team.' })).toBeVisible()
  })

  it('is named where the model has no such statement', async () => {
    await renderPage('/models/acme/one-taem')
    expect(await screen.findByRole('heading', { level: 1, name: /one-taem/ })).toBeVisible()
  })
})
