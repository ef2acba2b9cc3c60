import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { PageQueryEntry } from '../../src/app/page-queries.ts'
import type { PageHead } from '../../src/domain/heads/page-head.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { KEPT_PARTS } from '../../src/pages/model/model-frame.tsx'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { renderPage, renderShell } from '../../src/site/entry-server.tsx'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { manyModels } from '../fixtures/many-models.ts'

// A page may carry less than the table says: then it must not come up at all.
const spoilt = vi.hoisted(() => ({ without: undefined as number | undefined }))
// Plain links read the base once, when their file is loaded.
vi.hoisted(() => vi.stubEnv('BASE_URL', '/atlas/'))
vi.mock('../../src/app/page-queries.ts', async (original) => {
  const table = await original<typeof import('../../src/app/page-queries.ts')>()
  return {
    ...table,
    queriesOf: (link: DeepLink): PageQueryEntry[] =>
      table.queriesOf(link).filter((_, place) => place !== spoilt.without),
  }
})

const READER = datasetReader(DATASET)
const PLACE = { base: '/atlas/', hash: 'abc123' }

/** One link of every kind. */
const KINDS = [
  '/',
  '/models',
  '/models/acme',
  '/models/acme/manages-nobody',
  '/themes',
  '/themes/people-management',
  '/compare',
  '/compare/acme/zenith',
  '/compare/acme/corvid/zenith/on/people-management',
  '/about',
]

function linkOf(path: string): DeepLink {
  const { link } = parseDeepLink(path)
  if (!link) throw new Error(`${path} is no link.`)
  return link
}

beforeEach(() => {
  spoilt.without = undefined
  vi.stubEnv('SITE_URL', 'https://example.org/atlas/')
  vi.stubEnv('REPOSITORY_URL', '')
  vi.stubEnv('BASE_URL', '/atlas/')
  return () => vi.unstubAllEnvs()
})

test('what changed between editions is made ahead: whole, from what it carries, and without inline styles', async () => {
  const reader = datasetReader(WITH_EDITION)
  const { head, body, state } = await renderPage(linkOf('/models/acme/changes'), reader, PLACE)
  expect(state.queries.map(([key]) => key[0])).toEqual(['vocabulary', 'changes'])
  expect(head).toContain('<link rel="canonical" href="https://example.org/atlas/models/acme/changes">')
  expect(head).toContain(
    '<meta property="og:image" content="https://example.org/atlas/social/models/acme/changes.png">',
  )
  expect(body.match(/<h1\b/g)).toHaveLength(1)
  expect(body).not.toMatch(/ style="|class="skeleton/)
  const made = new Set(prerenderedLinks(WITH_EDITION).map((link) => `/atlas${formatPath(link)}`))
  // A view stands at the page that it is one of.
  const links = [...body.matchAll(/ href="(\/atlas\/(?:models|compare|themes)\/[^"#?]*)(?:\?[^"]*)?"/g)].map(
    ([, href]) => href,
  )
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((href) => !made.has(href ?? ''))).toEqual([])
})

describe('a prerendered page', () => {
  it('is whole for every address there is: it carries all it shows', { timeout: 60_000 }, async () => {
    for (const link of prerenderedLinks(DATASET)) {
      const path = formatPath(link)
      const { head, body, state } = await renderPage(link, READER, PLACE)
      expect(state.path).toBe(path)
      expect(body.match(/<h1\b/g), path).toHaveLength(1)
      expect(head, path).toContain('<title>')
      expect(head, path).toContain(
        `<link rel="canonical" href="https://example.org/atlas${path === '/' ? '/' : path}">`,
      )
      expect(head, path).toMatch(/<meta name="description" content="[^"]{40,}">/)
      // Text before the content would be seen where there are no scripts.
      expect(body, path).not.toMatch(/class="skeleton|<!--\$\?-->|<template/)
    }
  })

  it.each(KINDS)('links only to addresses below the base, and only to pages there are: %s', async (path) => {
    const { body } = await renderPage(linkOf(path), READER, PLACE)
    const known = new Set(prerenderedLinks(DATASET).map(formatPath))
    const hrefs = [...body.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    const inner = hrefs.filter((href) => !/^(https?:|#)/.test(href))
    expect(inner.length).toBeGreaterThan(5)
    for (const href of inner) {
      expect(href).toMatch(/^\/atlas(\/|$)/)
      if (/\/(?:[^/]*\.json|feed\.xml|llms\.txt)$/.test(href)) continue
      const [plain = ''] = href.slice('/atlas'.length).split(/[?#]/)
      expect(known, `${path} links to ${href}`).toContain(plain || '/')
    }
  })

  it.each(KINDS)('carries nothing that it does not show: %s', async (path) => {
    const link = linkOf(path)
    const { body, state } = await renderPage(link, READER, PLACE)
    for (const [place, [key]] of state.queries.entries()) {
      // What comes to life with it is drawn from its model, which it does not carry.
      if (key[0] === 'model-head') continue
      spoilt.without = place
      const without = await renderPage(link, READER, PLACE).catch(() => undefined)
      expect(without?.body, `${path} without ${JSON.stringify(key)}`).not.toBe(body)
    }
  })

  it('of a model keeps its statements as markup alone', async () => {
    const { head, body, state } = await renderPage(linkOf('/models/acme'), READER, PLACE)
    expect(body).toContain('Sets the technical direction of the forge.')
    expect(state.queries.map(([key]) => key[0])).toEqual(['vocabulary', 'model-head'])
    expect(JSON.stringify(state)).not.toContain('Sets the technical direction of the forge.')
    const [, carried] = state.queries[1] ?? []
    expect(head).toContain(`<title>${(carried as PageHead).title}</title>`)
    for (const id of KEPT_PARTS) expect(body).toContain(`<div id="${id}"`)
  })

  it.each(KINDS)('grows no heavier with the atlas: %s', async (path) => {
    const [few, many] = [manyModels(30), manyModels(300)]
    const link = inAtlas(path, few)
    const weigh = async (atlas: typeof few) => {
      const { body, state } = await renderPage(link, datasetReader(atlas), PLACE)
      return body.length + JSON.stringify(state).length
    }
    expect(await weigh(many)).toBeLessThan((await weigh(few)) * 1.02)
  })

  it('is the same every time', async () => {
    const once = await renderPage(linkOf('/compare/acme/zenith'), READER, PLACE)
    expect(await renderPage(linkOf('/compare/acme/zenith'), READER, PLACE)).toEqual(once)
  })

  it('says where the data of its deploy stands', async () => {
    expect((await renderPage(linkOf('/'), READER, PLACE)).state.hash).toBe('abc123')
  })
})

/** The link of that kind to what stands first in another atlas. */
function inAtlas(path: string, { models, vocabulary }: ReturnType<typeof manyModels>): DeepLink {
  const link = linkOf(path)
  const [a, b, c] = models
  const theme = vocabulary.themes[0]?.id
  const statement = a?.statements[0]?.id
  if (!a || !b || !c || !theme || !statement) throw new Error('The atlas is too small.')
  switch (link.page) {
    case 'model':
      return { ...link, model: a.id }
    case 'statement':
      return { ...link, model: a.id, statement }
    case 'theme':
      return { ...link, theme }
    case 'comparison':
      return linkOf(`/compare/${a.id}/${b.id}`)
    case 'row':
      return linkOf(`/compare/${a.id}/${b.id}/${c.id}/on/${theme}`)
    default:
      return link
  }
}

describe('a page that fails', () => {
  it.each(['/models/nobody', '/models/acme/nothing', '/compare/acme/nobody', '/compare/acme/nobody/on/delivery'])(
    'is not made where it names what is not here: %s',
    async (path) => {
      await expect(renderPage(linkOf(path), READER, PLACE)).rejects.toThrow(/nobody|nothing/)
    },
  )

  it.each(['/themes/nothing', '/compare/acme/zenith/on/nothing'])(
    'is not made where it leads nowhere: %s',
    async (path) => {
      await expect(renderPage(linkOf(path), READER, PLACE)).rejects.toMatchObject({
        message: expect.stringContaining(path),
        cause: { message: expect.stringContaining('leads nowhere') },
      })
    },
  )
})

describe('the page for unknown addresses', () => {
  it('is no page of the atlas, and says so to search engines', async () => {
    const { head, body, state } = await renderPage(undefined, READER, PLACE)
    expect(state.path).toBe('/404')
    expect(body).toMatch(/<h1\b[^>]*>Nothing at this address<\/h1>/)
    expect(head).toContain('<meta name="robots" content="noindex">')
    expect(head).not.toContain('canonical')
  })
})

describe('the page without content', () => {
  const { head, body, state } = renderShell(PLACE)

  it('has the head of every page and says that the rest is coming', () => {
    expect(head).toBe('<title>Role Atlas</title>')
    expect(body).toContain('href="/atlas/themes"')
    expect(body).toMatch(/role="status".*Opening the atlas…/)
  })

  it('is no address’s, so that the app fills it for each', () => {
    expect(parseDeepLink(state.path || 'nowhere').link).toBeUndefined()
    expect(state).toEqual({ path: '', hash: 'abc123', made: undefined, queries: [] })
  })
})
