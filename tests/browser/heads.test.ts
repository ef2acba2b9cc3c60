import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { builtPages } from './setup/built-pages.ts'
import { ROOT_SITE } from './setup/served-build.ts'

interface Head {
  path: string
  html: string
  title: string
  description: string
  canonical: string
}

const withoutEntities = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const first = (html: string, pattern: RegExp) => withoutEntities(pattern.exec(html)?.[1] ?? '')
const bytes = (text: string) => Buffer.byteLength(text)

let heads: Head[] = []
/** What stands at addresses that have changed, for hosts that know no redirects. */
let moved: Head[] = []

beforeAll(() => {
  const { dir } = inject('served')
  const pages = builtPages(dir).map((file) => {
    const html = readFileSync(join(dir, file), 'utf8')
    return {
      path: file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`,
      html,
      title: first(html, /<title>([^<]*)<\/title>/),
      description: first(html, /<meta name="description" content="([^"]*)"/),
      canonical: first(html, /<link rel="canonical" href="([^"]*)"/),
    }
  })
  moved = pages.filter(({ html }) => html.includes('<meta http-equiv="refresh"'))
  heads = pages.filter((page) => !moved.includes(page))
})

describe('the page at an old address', () => {
  test('is there for every duty that was given up', () => {
    expect(moved.length).toBeGreaterThan(10)
  })

  test('has the title, the description and the canonical address of the page it leads to, and stands in no index', () => {
    for (const { path, html, title, description, canonical } of moved) {
      const to = heads.find((head) => head.canonical === canonical)
      expect({ path, title, description }).toEqual({ path, title: to?.title, description: to?.description })
      expect(html, path).toContain('<meta name="robots" content="noindex">')
    }
  })
})

describe('the head of every prerendered page', () => {
  test('there is a page for every model, statement, theme, comparison and row', () => {
    expect(heads.length).toBeGreaterThan(700)
  })

  test('has one title, one description and its own canonical address', () => {
    const faulty = heads.filter(
      ({ path, html, canonical }) =>
        html.split('<title>').length !== 2 ||
        html.split('<meta name="description"').length !== 2 ||
        canonical !== ROOT_SITE + path.slice(1),
    )
    expect(faulty.map(({ path }) => path)).toEqual([])
  })

  test('has a title of at most 65 bytes and a description of at most 300', () => {
    const faulty = heads.filter(
      ({ title, description }) => title === '' || bytes(title) > 65 || description === '' || bytes(description) > 300,
    )
    expect(faulty.map(({ path, title }) => `${path}: ${title}`)).toEqual([])
  })

  // A theme and its row in the comparison of all have one finding, and say it in the same words.
  test.each([
    ['title', () => ''],
    ['description', (path: string) => (path.startsWith('/themes/') ? 'theme' : 'other')],
  ] as const)('shares its %s with no other page', (part, kindOf) => {
    const seen = new Map<string, string>()
    const doubles = heads.flatMap((head) => {
      const key = `${kindOf(head.path)} ${head[part]}`
      const other = seen.get(key)
      seen.set(key, head.path)
      return other === undefined ? [] : [`${other} and ${head.path}: ${head[part]}`]
    })
    expect(doubles).toEqual([])
  })

  test('asks phones to make no telephone numbers of figures', () => {
    const without = heads.filter(({ html }) => !html.includes('<meta name="format-detection" content="telephone=no">'))
    expect(without.map(({ path }) => path)).toEqual([])
  })

  // The pages of two long documents are longer: 131 statements each have their words, their lines and their links.
  test('stands within the first 16 KB of a page of at most 250 KB, of a model 400 KB', () => {
    const most = (path: string) => (/^\/models\/[^/]+$/.test(path) ? 400 : 250) * 1024
    const faulty = heads.filter(
      ({ path, html }) => html.indexOf('rel="canonical"') > 16_000 || bytes(html) > most(path),
    )
    expect(faulty.map(({ path }) => path)).toEqual([])
  })

  test('the same page stands as a file and as a folder, because hosts look for either', () => {
    const { dir } = inject('served')
    const folder = readFileSync(join(dir, 'models/loadsmart/index.html'), 'utf8')
    expect(folder).toBe(readFileSync(join(dir, 'models/loadsmart.html'), 'utf8'))
  })
})

describe('what prerendered pages say to search engines', () => {
  const blocksIn = (html: string) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
      JSON.parse(json),
    )
  const saying = () => heads.filter(({ html }) => html.includes('application/ld+json'))

  test('is said by every model, statement, theme and two roles and by the page about the site, and by no other', () => {
    const meant = heads.filter(({ path }) =>
      /^\/(?:models\/(?!.*\/changes$).+|themes\/.+|duties\/tech-lead\/and\/.+|about)$/.test(path),
    )
    expect(saying().map(({ path }) => path)).toEqual(meant.map(({ path }) => path))
  })

  test('is one block in the head, of the page at its own canonical address, with a trail of pages that are there', () => {
    const canonical = new Set(heads.map((head) => head.canonical))
    const faulty = saying().filter((head) => {
      const [data, another] = blocksIn(head.html.slice(0, head.html.indexOf('</head>')))
      if (!data || another || data['@context'] !== 'https://schema.org') return true
      const [page, trail] = data['@graph'] ?? [data]
      const named = page.headline ?? page.name
      const steps = trail?.itemListElement ?? []
      return (
        page.url !== head.canonical ||
        page.description === '' ||
        !named ||
        (trail && steps.at(-1).item !== head.canonical) ||
        steps.some(
          ({ position, name, item }: { position: number; name: string; item: string }, place: number) =>
            position !== place + 1 || !name || !canonical.has(item),
        )
      )
    })
    expect(faulty.map(({ path }) => path)).toEqual([])
  })
})
