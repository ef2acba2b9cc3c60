import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { failingOnce, SILENT_READER } from './failing-reader.ts'
import { renderPage } from './render-page.tsx'

const ROW = '/compare/acme/corvid/zenith/on/people-management'

describe('a row on a page of its own', () => {
  it('asks the theme’s question and answers it by name', async () => {
    await renderPage(ROW)
    expect(await screen.findByRole('heading', { level: 1, name: 'Does the tech lead manage people?' })).toBeVisible()
    expect(
      await screen.findByText('The Corvid guide in part; Acme Anvils explicitly not; Zenith: HR does.'),
    ).toBeVisible()
    expect(screen.getByText('Differ')).toBeVisible()
    expect(document.title).toMatch(/^Manages people\?/)
  })

  it('gives each answer with its statements in full, cited', async () => {
    await renderPage(ROW)
    const acme = within(await screen.findByRole('region', { name: 'Acme Anvils' }))
    expect(acme.getByText('Manages nobody.')).toBeVisible()
    expect(acme.getByText('not a people manager')).toBeVisible()
    expect(acme.getByRole('link', { name: 'line 24' })).toHaveAttribute(
      'href',
      'https://acme.example/raw/tech-lead#L24-L24',
    )
    expect(acme.getByRole('link', { name: /^Does not manage people/ })).toHaveAttribute(
      'href',
      '/models/acme/manages-nobody',
    )
    expect(acme.getByText('About other kinds of company')).toBeVisible()
  })

  it('tells the silent last', async () => {
    await renderPage('/compare/acme/corvid/zenith/on/success')
    await screen.findByRole('region', { name: 'Zenith' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Acme Anvils',
      'Zenith',
      'The Corvid guide',
    ])
    expect(within(screen.getByRole('region', { name: 'The Corvid guide' })).getByText(/^No statement/)).toBeVisible()
  })

  it('tells a silent source’s anecdote from an answer', async () => {
    await renderPage('/compare/acme/zenith/on/delivery')
    const zenith = within(await screen.findByRole('region', { name: 'Zenith' }))
    expect(zenith.getByText('Says nothing')).toBeVisible()
    expect(zenith.getByText(/not as an answer of its own/)).toBeVisible()
    expect(zenith.getByText('An anecdote')).toBeVisible()
  })

  it('leads to its neighbours, to the comparison with the row open, and to the theme', async () => {
    await renderPage('/compare/acme/zenith/on/technical-direction')
    await screen.findByRole('region', { name: 'Zenith' })
    const ways = within(screen.getByRole('navigation', { name: 'Ways on' }))
    const hrefs = ways.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual([
      '/compare/acme/zenith?open=technical-direction',
      '/themes/technical-direction',
      '/compare/acme/zenith/on/success',
      '/compare/acme/zenith/on/delivery',
    ])
  })

  it('has no row before the first', async () => {
    await renderPage('/compare/acme/zenith/on/scope')
    await screen.findByRole('region', { name: 'Zenith' })
    expect(screen.queryByRole('link', { name: /^Previous row/ })).toBeNull()
    expect(screen.getByRole('link', { name: /^Next row/ })).toBeVisible()
  })

  it('names a theme that is not here', async () => {
    await renderPage('/compare/acme/zenith/on/people-managment')
    expect((await screen.findAllByText(/people-managment/))[0]).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Zenith' })).toBeNull()
  })

  it('names a model that is not here', async () => {
    await renderPage('/compare/acme/zenyth/on/scope')
    expect((await screen.findAllByText(/zenyth/))[0]).toBeVisible()
  })

  it('says what it waits for', async () => {
    await renderPage(ROW, { ...datasetReader(DATASET), model: SILENT_READER.model })
    expect(await screen.findByText(/^Opening .*Zenith…$/)).toBeInTheDocument()
  })

  it('says which model failed, keeps the others, and tries again', async () => {
    const reader = datasetReader(DATASET)
    const cut = failingOnce(reader)
    const { user } = await renderPage('/compare/acme/zenith/on/scope', {
      ...reader,
      model: (id, signal) => (id === 'zenith' ? cut.model(id, signal) : reader.model(id, signal)),
    })
    const failed = within(await screen.findByRole('alert'))
    expect(failed.getByRole('heading', { name: 'Zenith did not load' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Acme Anvils' })).toBeVisible()
    await user.click(failed.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'Zenith' })).toBeVisible()
  })
})
