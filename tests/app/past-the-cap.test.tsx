import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { compareAll } from '../../src/domain/comparing/compare-all.ts'
import { comparisonHead, rowHead } from '../../src/domain/heads/comparison-heads.ts'
import { modelHead } from '../../src/domain/heads/model-heads.ts'
import { themeHead } from '../../src/domain/heads/theme-head.ts'
import type { PagesMade } from '../../src/domain/links/pages-made.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { answersOf, onTheme } from '../../src/domain/slices.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { CORVID } from '../fixtures/corvid-and-small-studio.ts'
import { modelId } from '../fixtures/ids.ts'
import { PEOPLE_MANAGEMENT, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const SITE = 'https://atlas.example'
const user = userEvent.setup()

/** Every pair has a page, and the one of the home page its rows; larger comparisons have none. */
const PAIRS: PagesMade = { featured: ['acme', 'corvid'].map(modelId), upTo: '4 small-studio zenith' }
const THREE = '/compare/acme/corvid/zenith'
const SHARED_THREE = '/compare/acme/corvid?with=zenith'

beforeEach(() => void vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}))
afterEach(() => vi.unstubAllEnvs())

async function open(address: string, made: PagesMade | undefined, reader: AtlasReader = datasetReader(DATASET)) {
  history.replaceState(null, '', address)
  const { link } = parseDeepLink(location.pathname, location.search)
  if (link) await loadPage(link.page)
  render(
    <BrowserRouter>
      <App client={createAtlasClient(reader, 0)} made={made} />
    </BrowserRouter>,
  )
  await screen.findByRole('heading', { level: 1 })
}

const inBar = () => location.pathname + location.search + location.hash
const meta = (name: string) => document.head.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
const canonical = () => document.head.querySelector('link[rel="canonical"]')?.getAttribute('href')
const columns = () =>
  within(screen.getAllByRole('table')[0] as HTMLElement)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)

async function shareDialog() {
  await user.click(screen.getByRole('button', { name: 'Share' }))
  return within(await screen.findByRole('dialog'))
}

describe('a comparison that has no page of its own', () => {
  it('stands at the nearest page that there is, with all its columns and its view', async () => {
    await open(`${SHARED_THREE}&order=zenith.corvid.acme&show=differences`, PAIRS)
    await waitFor(() => expect(columns()).toHaveLength(3))
    for (const [place, name] of ['Zenith', 'Corvid', 'Acme'].entries()) expect(columns()[place]).toContain(name)
    await waitFor(() =>
      expect(inBar()).toBe('/compare/corvid/zenith?with=acme&order=zenith.corvid.acme&show=differences'),
    )
  })

  it.each([
    [THREE, SHARED_THREE],
    [`${THREE}?show=differences&utm_source=chat`, `${SHARED_THREE}&show=differences&utm_source=chat`],
    [`${THREE}/on/${PEOPLE_MANAGEMENT.id}#acme`, `/compare/acme/corvid/on/${PEOPLE_MANAGEMENT.id}?with=zenith#acme`],
    ['/Compare/zenith/acme.?with=corvid', SHARED_THREE],
    ['/models/acme?with=corvid.zenith', SHARED_THREE],
  ])('is put there in the address bar, as one step of the history: %s', async (from, to) => {
    const entries = history.length
    await open(from, PAIRS)
    await waitFor(() => expect(inBar()).toBe(to))
    expect(history.length).toBe(entries)
    expect(screen.queryByText(/more than once|Left out|does not fit/)).toBeNull()
  })

  it('names in its head what there is', async () => {
    await open(SHARED_THREE, PAIRS)
    await waitFor(() => expect(canonical()).toBe(`${SITE}/compare/acme/corvid`))
    expect(meta('og:url')).toBe(`${SITE}/compare/acme/corvid`)
    expect(meta('og:image')).toBe(`${SITE}/social/compare/acme/corvid.png`)
    expect(document.title).toContain('Zenith')
  })

  it('is printed with the address that works', async () => {
    await open(THREE, PAIRS)
    await waitFor(() =>
      expect(document.querySelector('.print-address')).toHaveAttribute('data-address', SITE + SHARED_THREE),
    )
  })

  it('stays at its own path where it has a page: an older link leads there', async () => {
    await open(SHARED_THREE, undefined)
    await waitFor(() => expect(inBar()).toBe(THREE))
    expect(canonical()).toBe(SITE + THREE)
    expect(meta('og:image')).toBe(`${SITE}/social${THREE}.png`)
  })

  it('leads to another page as any does', async () => {
    await open(SHARED_THREE, PAIRS)
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByText('About'))
    await waitFor(() => expect(location.pathname).toBe('/about'))
    await screen.findByRole('heading', { level: 1, name: /made/ })
    expect(inBar()).toBe('/about')
  })

  it('names an organisation that is not here, and leaves the address as it was', async () => {
    await open('/compare/acme/corvid?with=zenyth', PAIRS)
    expect(await screen.findByText(/zenyth/)).toBeVisible()
    expect(screen.getByRole('link', { name: /Zenith/ })).toHaveAttribute('href', THREE)
    expect(inBar()).toBe('/compare/acme/corvid?with=zenyth')
  })

  it('follows a retired id in the query', async () => {
    await open('/compare/corvid/zenith?with=acme-forge', PAIRS)
    await waitFor(() => expect(inBar()).toBe(SHARED_THREE))
    expect(screen.queryByText(/more than once/)).toBeNull()
  })
})

describe('sharing what has no page of its own', () => {
  it('copies the link that works, and shows the card that others really get', async () => {
    await open(`${THREE}?show=differences`, PAIRS)
    await screen.findByRole('columnheader', { name: /Zenith/ })
    const dialog = await shareDialog()
    expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(`${SITE + SHARED_THREE}&show=differences`)
    const models = [ACME, CORVID].map((model) => answersOf(model, VOCABULARY))
    const head = comparisonHead(models, compareAll(VOCABULARY.themes, models))
    expect(await dialog.findByText(head.title)).toBeVisible()
    expect(dialog.getByText(head.description)).toBeVisible()
    expect(dialog.getByRole('img')).toHaveAttribute('src', '/social/compare/acme/corvid.png')
    expect(dialog.getByText('The preview names two of the three; the link opens all three.')).toBeVisible()
  })

  it('copies texts that are of the whole, with addresses that work', async () => {
    await open(THREE, PAIRS)
    const dialog = await shareDialog()
    await user.click(await dialog.findByRole('button', { name: 'Copy Markdown' }))
    const text = await navigator.clipboard.readText()
    expect(text.split('\n')[0]).toMatch(/Zenith/)
    expect(text.trimEnd().split('\n').at(-1)).toBe(SITE + SHARED_THREE)
    expect(text).toContain(`${SITE}/compare/acme/corvid/on/${PEOPLE_MANAGEMENT.id}?with=zenith`)
  })

  it('of two that no comparison is near shows the card of the first', async () => {
    await open('/compare/acme/zenith', { featured: [], upTo: '1 zenith' })
    const dialog = await shareDialog()
    expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(`${SITE}/models/acme?with=zenith`)
    expect(await dialog.findByText(modelHead(ACME, VOCABULARY).title)).toBeVisible()
    expect(dialog.getByText('The preview names one of the two; the link opens both.')).toBeVisible()
  })

  it('of a row shows the card of the row of fewer', async () => {
    await open(`${THREE}/on/${PEOPLE_MANAGEMENT.id}`, PAIRS)
    const dialog = await shareDialog()
    const { title } = rowHead(
      PEOPLE_MANAGEMENT,
      [ACME, CORVID].map((model) => onTheme(model, PEOPLE_MANAGEMENT.id, VOCABULARY)),
      VOCABULARY.roles,
    )
    expect(await dialog.findByText(title)).toBeVisible()
    expect(dialog.getByText(/^The preview names two of the three/)).toBeVisible()
  })

  it('of a row that no page is near shows the card of its theme', async () => {
    await open(`/compare/acme/zenith/on/${PEOPLE_MANAGEMENT.id}`, PAIRS)
    const dialog = await shareDialog()
    expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
      `${SITE}/themes/${PEOPLE_MANAGEMENT.id}?with=acme.zenith`,
    )
    const { title } = themeHead(
      PEOPLE_MANAGEMENT,
      { total: DATASET.models.length, models: [], duties: [] },
      VOCABULARY.roles,
    )
    expect(await dialog.findByText(title)).toBeVisible()
    expect(dialog.getByText('The preview is of the theme as a whole; the link opens this row.')).toBeVisible()
  })

  it('says that the preview did not load, and shares all the same', async () => {
    // The card is of the theme, which names an organisation that the row does not.
    const whole = datasetReader(DATASET)
    let cut = true
    const reader: AtlasReader = {
      ...whole,
      model: (id, signal) =>
        cut && id === 'small-studio'
          ? Promise.reject(new DataProblem('unreachable', 'The wire is cut.'))
          : whole.model(id, signal),
    }
    await open(`/compare/acme/zenith/on/${PEOPLE_MANAGEMENT.id}`, PAIRS, reader)
    const dialog = await shareDialog()
    expect(await dialog.findByText('The preview did not load')).toBeVisible()
    expect(dialog.queryByRole('img')).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(`${SITE}/themes/${PEOPLE_MANAGEMENT.id}?with=acme.zenith`)
    cut = false
    await user.click(dialog.getByRole('button', { name: 'Try again' }))
    expect(await dialog.findByRole('img')).toHaveAttribute('src', `/social/themes/${PEOPLE_MANAGEMENT.id}.png`)
  })

  it('copies by a small control the address that works, with its place', async () => {
    await open(THREE, PAIRS)
    await user.click(await screen.findByRole('link', { name: `Link to Acme on ${PEOPLE_MANAGEMENT.name}` }))
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(
        `${SITE}/compare/acme/corvid/on/${PEOPLE_MANAGEMENT.id}?with=zenith#acme`,
      ),
    )
  })
})
