import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import { embedPath, isEmbeddable } from '../../src/domain/links/embed-link.ts'
import { policyHash } from '../../src/site/policy.ts'
import { prerenderSite } from '../../src/site/prerender-site.ts'
import { prerendered, prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { siteUrl } from '../../src/site/site-url.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { inMemory, MANIFEST, TEMPLATE } from './support/site-in-memory.ts'

describe('prerenderSite', () => {
  it('puts the drawings of marks and icons before every page, outside what a script draws', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    const sprites = `<svg class="sprites" data-themes="${DATASET.vocabulary.themes.length}"></svg><div id="root">`
    expect(files.get('index.html')).toContain(sprites)
    expect(files.get('404.html')).toContain(sprites)
  })

  it('fails where index.html has no place for them', async () => {
    const { build, files } = inMemory()
    files.set('index.html', TEMPLATE.replace('<!--app-sprites-->', ''))
    await expect(prerenderSite(build)).rejects.toThrow('lost its place for <!--app-sprites-->')
  })

  it('fails with the module that a kind of page has none of, rather than writing the page without its styles', async () => {
    const { 'src/pages/model/model-page.tsx': _gone, ...manifest } = MANIFEST
    const { build } = inMemory({}, manifest)
    await expect(prerenderSite(build)).rejects.toThrow(
      'The page /models/acme could not be made: The build has no src/pages/model/model-page.tsx',
    )
  })

  it('writes a page for every address, in both places where hosts look, and one for all others', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    for (const link of prerenderedLinks(DATASET)) {
      const path = formatPath(link)
      const places = path === '/' ? ['index.html'] : [`${path.slice(1)}.html`, `${path.slice(1)}/index.html`]
      for (const place of places) expect(files.get(place)).toContain(`<h1>${path}</h1>`)
    }
    expect(files.get('404.html')).toContain('<h1>/404</h1>')
  })

  it('has a model say what it is to search engines, and a comparison not', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    expect(files.get('models/acme.html')).toContain('<script type="application/ld+json">{"@context"')
    expect(files.get('models/acme.html')).toContain('"url":"https://example.org/atlas/models/acme"')
    expect(files.get('compare/acme/zenith.html')).not.toContain('ld+json')
  })

  it('writes a page at each retired address that leads on, with the card of the page it leads to', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    for (const place of ['models/acme-forge', 'models/acme-forge/one-team', 'compare/acme-forge/zenith'])
      expect(files.get(`${place}/index.html`), place).toBe(files.get(`${place}.html`))
    const moved = files.get('compare/acme-forge/zenith.html')
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/atlas/compare/acme/zenith">')
    expect(moved).toContain('<meta name="robots" content="noindex">')
    expect(moved).toContain('<title>/compare/acme/zenith</title>')
    expect(moved).toContain('<a href="/atlas/compare/acme/zenith">')
    expect(moved).not.toContain('<script')
  })

  it('writes one file for the embed of each page that has one, one for all others, and one that leads on from each old address', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    const paths = prerenderedLinks(DATASET).filter(isEmbeddable).map(embedPath)
    for (const path of [...paths, '/embed/404']) expect(files.get(`${path.slice(1)}.html`)).toContain(`<p>${path}`)
    for (const old of ['models/acme-forge', 'compare/acme-forge/zenith'])
      expect(files.get(`embed/${old}.html`)).toContain(`url=/atlas/embed/${old.replace('acme-forge', 'acme')}">`)
    // What stands beside a page, not beside an embed.
    expect([...files.keys()].filter((file) => file.startsWith('embed/') && file.endsWith('index.html'))).toEqual([])
    expect(files.get('_headers')).toContain('/atlas/embed/*\n  ! Content-Security-Policy\n')
    expect(files.get('sitemap.xml')).not.toContain('/embed/')
  })

  it('writes the files for hosts, with the policy that stands in the pages', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    const [, policy] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(files.get('index.html') ?? '') ?? []
    expect(files.get('_headers')).toContain(`/atlas/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`)
    expect(files.get('_headers')).toContain('/atlas/data/abc123/*\n')
    expect(files.get('_redirects')).toContain('/atlas/models/acme-forge /atlas/models/acme 301')
    expect(files.get('sitemap.xml')?.split('<loc>')).toHaveLength(prerenderedLinks(DATASET).length + 1)
    expect(files.get('robots.txt')).toContain('https://example.org/atlas/sitemap.xml')
  })

  it('writes the page without content where readers keep it, under a name of its own, with no page’s scripts', async () => {
    const { build, files } = inMemory({
      renderShell: ({ hash }) => ({
        head: '<title>Atlas</title>',
        body: '<p>…',
        state: { path: '', hash, queries: [] },
      }),
    })
    const { shell, links } = await prerenderSite(build)
    const [name] = [...files.keys()].filter((path) => path.endsWith('.txt') && path.startsWith('assets/'))
    expect(files.get(name ?? '')).toBe(shell)
    expect(shell).toContain('<div id="root"><p>…</div>')
    expect(shell).toContain('src="/atlas/assets/index-1.js"')
    expect(shell).not.toContain('modulepreload')
    expect(links).toEqual(prerenderedLinks(DATASET))
    const without = inMemory()
    expect((await prerenderSite(without.build)).shell).toBeUndefined()
    expect([...without.files.keys()].filter((path) => /assets\/.*\.txt$/.test(path))).toEqual([])
  })

  it('leaves the build’s own notes out of what is published', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    expect([...files.keys()].filter((path) => path.startsWith('.'))).toEqual([])
  })

  it('puts the style into each page, and fetches the page’s own scripts along and no other’s', async () => {
    const { build, files } = inMemory()
    await prerenderSite(build)
    const model = files.get('models/acme.html') ?? ''
    const preloaded = [...model.matchAll(/rel="modulepreload" href="([^"]*)"/g)].map(([, href]) => href)
    expect(preloaded).toEqual([
      '/atlas/assets/model-page-1.js',
      '/atlas/assets/shared-1.js',
      '/atlas/assets/answer-1.js',
    ])
    expect(model).toContain('<style>p{}</style>')
    expect(files.get('404.html')).not.toContain('modulepreload')
  })

  it('puts the rules into a page that it and its first scripts can use, and leaves the whole sheets to come', async () => {
    const { build, files } = inMemory()
    const sheet = '@font-face{font-family:a}.shown{a:b}.drawn{a:b}.of-model{a:b}.later{a:b}'
    files.set('assets/style-1.css', sheet)
    files.set('assets/shared-1.js', 'p("drawn")')
    files.set('assets/model-page-1.js', 'p("of-model")')
    files.set('assets/share-dialog-1.js', 'p("later")')
    const whole = build.renderPage
    build.renderPage = async (link, ...rest) => ({ ...(await whole(link, ...rest)), body: '<p class="shown">' })
    await prerenderSite(build)
    const styleOf = (path: string) => /<style>(.*)<\/style>/.exec(files.get(path) ?? '')?.[1]
    expect(styleOf('models/acme.html')).toBe('@font-face{font-family:a}.shown{a:b}.drawn{a:b}.of-model{a:b}')
    expect(styleOf('about.html')).toBe('@font-face{font-family:a}.shown{a:b}.drawn{a:b}')
    // A font that came once more would have every text drawn without it for a moment.
    expect(files.get('assets/style-1.css')).toBe(sheet.replace('@font-face{font-family:a}', ''))
    for (const page of ['models/acme.html', 'about.html'])
      expect(files.get('_headers'), page).toContain(policyHash(styleOf(page) ?? ''))
  })

  it.each([
    ['throws', () => Promise.reject(new Error('cannot read of undefined'))],
    [
      'throws at once',
      () => {
        throw new Error('cannot read of undefined')
      },
    ],
  ])('stops at a page that %s, and names its address and the reason', async (_what, fail) => {
    const whole = inMemory().build.renderPage
    const { build, files } = inMemory({
      renderPage: (link, ...rest) => (link && formatPath(link) === '/models/zenith' ? fail() : whole(link, ...rest)),
    })
    await expect(prerenderSite(build)).rejects.toThrow(/\/models\/zenith.*cannot read of undefined/s)
    expect(files.has('models/zenith.html')).toBe(false)
    expect(files.has('404.html')).toBe(false)
  })

  it('stops where the page for unknown addresses fails', async () => {
    const whole = inMemory().build.renderPage
    const { build } = inMemory({
      renderPage: (link, ...rest) => (link ? whole(link, ...rest) : Promise.reject(new Error('no words'))),
    })
    await expect(prerenderSite(build)).rejects.toThrow(/404.*no words/s)
  })

  it('stops where the build has no style sheet', async () => {
    const manifest = { 'index.html': { file: 'assets/index-1.js' } }
    await expect(prerenderSite(inMemory({}, manifest).build)).rejects.toThrow('The build has no style sheet')
  })

  it('shows how far it is, and ends with what it made', async () => {
    const { build, said } = inMemory()
    await prerenderSite(build)
    const count = prerenderedLinks(DATASET).length
    expect(said.filter((line) => /^ {2}\d+ of \d+ pages$/.test(line)).length).toBeGreaterThanOrEqual(5)
    expect(said.at(-1)).toMatch(
      new RegExp(`^${count} pages and a 404, \\d+ KiB of HTML; the largest is /.* with \\d+ KiB\\.$`),
    )
  })

  it('says that it stopped early, and what becomes of the rest', async () => {
    const places: unknown[] = []
    const whole = inMemory().build.renderPage
    const { build, said, files } = inMemory({
      mostPages: 35,
      renderPage: (link, reader, place) => {
        places.push(place.made)
        return whole(link, reader, place)
      },
    })
    await prerenderSite(build)
    expect(said.join('\n')).toContain('The build stops at 35 pages')
    // Each page knows how far the build got: a link to what has no page is shared at another.
    expect(new Set(places)).toEqual(new Set([prerendered(DATASET, 35).made]))
    expect(places[0]).toMatchObject({ upTo: '1 zenith' })
    expect(files.has('models/zenith.html')).toBe(true)
    expect(files.has('compare/acme/zenith.html')).toBe(false)
  })

  it('says that addresses are those of this machine where none were given', async () => {
    const { build, said } = inMemory({ site: siteUrl({}) })
    await prerenderSite(build)
    expect(said.at(-1)).toContain('SITE_URL was not given')
  })
})
