import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import type { RoleModel } from '../../src/domain/model.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { type breakable, broken, gone, held, hold } from './support/broken-pages.ts'
import { warmPages } from './support/warm-pages.ts'

vi.mock('../../src/app/page-table.ts', async (original) =>
  (await import('./support/broken-pages.ts')).breakable(original as Parameters<typeof breakable>[0]),
)

const user = userEvent.setup()

/** The heading of the page of all themes. */
const THEMES = /questions/

beforeAll(warmPages, 60_000)
beforeEach(() => {
  vi.stubEnv('REPOSITORY_URL', '')
  vi.spyOn(location, 'reload').mockImplementation(() => {})
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {})
})
afterEach(() => {
  gone.clear()
  held.clear()
  sessionStorage.clear()
  vi.unstubAllEnvs()
})

/** Opens the app at an address of its own window. */
async function open(address: string, reader: AtlasReader = datasetReader(DATASET)): Promise<void> {
  history.replaceState(null, '', address)
  const { link } = parseDeepLink(location.pathname, location.search)
  if (link) await loadPage(link.page)
  render(
    <BrowserRouter>
      <App client={createAtlasClient(reader, 0)} />
    </BrowserRouter>,
  )
}

/** Waits for the page with this heading. A page may replace its first heading when it knows more. */
const headed = (name: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toBeVisible())
const main = () => within(screen.getByRole('main'))
const go = (name: string) => user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByText(name))

/** The way from the list of themes to one of them. */
async function themeLink(): Promise<HTMLElement> {
  const name = within(await screen.findByRole('heading', { level: 3, name: /People management/ }))
  return name.getByRole('link')
}

describe('a crooked address', () => {
  it.each([
    ['/models/ACME', '/models/acme'],
    ['/models/acme/', '/models/acme'],
    ['/models/acme.', '/models/acme'],
    ['/models/acme.html', '/models/acme'],
    ['/compare/zenith/acme', '/compare/acme/zenith'],
    ['/compare/acme', '/models/acme'],
  ])('is put right in the address bar, without a word where nothing of its meaning changes: %s', async (from, to) => {
    const entries = history.length
    await open(from)
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(location.pathname).toBe(to))
    expect(history.length).toBe(entries)
    expect(screen.queryByText(/more than once|Left out|does not fit/)).toBeNull()
  })

  it.each([
    ['/compare/acme/zenith/acme', '/compare/acme/zenith', /named acme more than once/],
    ['/compare/acme/b/c/d/e/zenith', '/compare/acme/b/c/d/e', /Left out: zenith/],
    ['/compare/acme/on/delivery', '/models/acme', /on delivery needs two models/],
  ])('is put right, and what that changed is told and stays told: %s', async (from, to, words) => {
    await open(from)
    await waitFor(() => expect(location.pathname).toBe(to))
    expect(await main().findByText(words)).toBeVisible()
  })

  it('is told of no longer once the reader has moved on', async () => {
    await open('/compare/acme/zenith/acme')
    expect(await main().findByText(/more than once/)).toBeVisible()
    await go('Questions')
    await headed(THEMES)
    expect(screen.queryByText(/more than once/)).toBeNull()
  })

  it('keeps its view and its place', async () => {
    await open('/compare/zenith/acme?show=differences&utm_source=chat#top')
    await waitFor(() => expect(location.pathname).toBe('/compare/acme/zenith'))
    expect(location.search).toBe('?show=differences&utm_source=chat')
    expect(location.hash).toBe('#top')
  })

  it('has its query and its place back where they were escaped', async () => {
    await open('/compare/zenith/acme%3Fshow=differences%23top')
    await waitFor(() => expect(location.pathname).toBe('/compare/acme/zenith'))
    expect(location.search).toBe('?show=differences')
    expect(location.hash).toBe('#top')
    expect(await main().findByText(/Only differences are shown/)).toBeVisible()
  })

  it('asks for a view that there is not: the rest is shown, and it says so', async () => {
    await open('/compare/acme/zenith?show=everything')
    expect(await main().findByText(/asks for “show=everything”/)).toBeVisible()
  })

  it.each([
    ['of no form', '/nowhere/at/all'],
    ['far too long', `/${'a'.repeat(3000)}`],
    ['damaged', '/models/%E0%A4x/y'],
    ['hostile', '/models/<script>/x'],
    ['called like what every object has', '/__proto__'],
    ['to a model that is not here', '/models/nobody'],
  ])('leads nowhere, and the page says so and stays alive: one %s', async (_what, address) => {
    await open(address)
    await headed(/Nothing at this address|There is no/)
    await go('Questions')
    await headed(THEMES)
  })
})

describe('a page whose script is on its way', () => {
  it('leaves the old one standing, and says that something is under way', async () => {
    const come = hold('theme')
    await open('/themes')
    await user.click(await themeLink())
    expect(await screen.findByText('Opening the page…')).toBeInTheDocument()
    await headed(THEMES)
    await act(async () => come())
    await headed(/People management|manage people/i)
    expect(screen.queryByText('Opening the page…')).toBeNull()
  })

  it('is forgotten where the reader goes elsewhere meanwhile', async () => {
    const come = hold('statement')
    await open('/models/acme')
    await user.click((await screen.findAllByRole('link', { name: /^Does not manage people/ }))[0] as HTMLElement)
    await screen.findByText('Opening the page…')
    await go('Questions')
    await headed(THEMES)
    await act(async () => come())
    await headed(THEMES)
    expect(location.pathname).toBe('/themes')
  })
})

describe('a page whose script is gone', () => {
  beforeEach(() => sessionStorage.setItem('role-atlas-reloaded', '1'))

  it('leaves the old one standing, says what to do, and opens after a retry that works', async () => {
    gone.add('row')
    await open('/compare/acme/zenith')
    await headed(/Acme/)
    await user.click((await screen.findAllByRole('link', { name: /Mentoring/ }))[0] as HTMLElement)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('That page did not load.')
    await headed(/Acme/)
    expect(location.reload).not.toHaveBeenCalled()
    gone.clear()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(location.pathname).toBe('/compare/acme/zenith/on/mentoring')
  })

  it('says so again after a retry that does not work, and can be loaded by hand', async () => {
    gone.add('about')
    await open('/models')
    await go('About')
    await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }))
    const alert = await screen.findByRole('alert')
    await user.click(within(alert).getByRole('button', { name: 'Reload' }))
    expect(location.reload).toHaveBeenCalledTimes(1)
  })

  it('is reloaded by itself once, and not while offline', async () => {
    sessionStorage.clear()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    gone.add('home')
    await open('/models')
    await user.click(screen.getByRole('link', { name: 'Role Atlas' }))
    const alert = await screen.findByRole('alert')
    expect(location.reload).not.toHaveBeenCalled()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(location.reload).toHaveBeenCalledTimes(1))
  })
})

describe('a page that breaks', () => {
  it('leaves the header and the footer standing, so that one can go on', async () => {
    broken.add('themes')
    await open('/models')
    await go('Questions')
    await headed(/could not be shown/)
    expect(console.error).toHaveBeenCalled()
    vi.mocked(console.error).mockClear()
    broken.clear()
    expect(screen.getByRole('banner')).toBeVisible()
    expect(screen.getByRole('contentinfo')).toBeVisible()
    expect(screen.getAllByRole('main')).toHaveLength(1)
    await go('About')
    await headed(/About|How/)
  })
})

describe('going from page to page', () => {
  it('starts each page at its top, and gives its heading the focus', async () => {
    await open('/themes')
    await headed(THEMES)
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
    await user.click(await themeLink())
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(scrollTo).toHaveBeenCalledWith(0, 0)
  })

  it('says in the navigation where the reader is', async () => {
    await open('/themes')
    const places = within(screen.getByRole('navigation', { name: 'Main' }))
    expect(places.getByText('Questions')).toHaveAttribute('aria-current', 'page')
    await user.click(await themeLink())
    await waitFor(() => expect(places.getByText('Questions')).toHaveAttribute('aria-current', 'true'))
    expect(places.getByText('Compare')).not.toHaveAttribute('aria-current')
  })

  it('fetches what a link leads to on hover, once; a failure is told only when the link is followed', async () => {
    const reader = datasetReader(DATASET)
    const model = vi.spyOn(reader, 'model')
    await open('/models', reader)
    const link = await screen.findByRole('link', { name: 'Zenith' })
    vi.mocked(loadPage).mockClear()
    model.mockRejectedValueOnce(new TypeError('The wire is cut.'))
    await user.hover(link)
    await waitFor(() => expect(model).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.unhover(link)
    await user.hover(link)
    await waitFor(() => expect(model).toHaveBeenCalledTimes(2))
    await user.unhover(link)
    await user.hover(link)
    await user.click(link)
    await headed(/Zenith/)
    expect(model).toHaveBeenCalledTimes(2)
    // Once for the try that failed, once for the one that worked.
    expect(vi.mocked(loadPage).mock.calls).toEqual([['model'], ['model']])
  })
})

describe('a page that throws', () => {
  it('is told in words, and going back shows what was there', async () => {
    const reader: AtlasReader = { ...datasetReader(DATASET), model: async () => ({}) as RoleModel }
    await open('/models', reader)
    await headed('Organisations')
    await user.click(await screen.findByRole('link', { name: 'Zenith' }))
    await headed('This page could not be shown')
    vi.mocked(console.error).mockClear()
    act(() => history.back())
    await headed('Organisations')
  })
})
