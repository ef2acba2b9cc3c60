import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainView } from '../../src/domain/links/deep-link.ts'
import { type HostFacts, hostFiles } from '../../src/site/host-files.ts'
import { hostRules } from '../../src/site/host-rules.ts'
import { contentSecurityPolicy, embedPolicy } from '../../src/site/policy.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { siteUrl } from '../../src/site/site-url.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { modelId } from '../fixtures/ids.ts'

const POLICY = contentSecurityPolicy({ styles: ['p{}'], script: 'go()' })
const EMBED_POLICY = embedPolicy({ styles: ['b{}'], scripts: ['tell()'] })

function made(changes: Partial<HostFacts> = {}, url = 'https://atlas.example/') {
  const files = hostFiles({
    site: siteUrl({ SITE_URL: url }),
    links: prerenderedLinks(DATASET),
    retired: new Map([['/models/acme-forge', '/models/acme']]),
    policy: POLICY,
    embedPolicy: EMBED_POLICY,
    hash: 'abc123def0',
    ...changes,
  })
  return (name: string) => files.get(name) ?? `no ${name}`
}

const rulesOf = (file: ReturnType<typeof made>) => hostRules(file('_headers'), file('_redirects'))

describe('the sitemap', () => {
  const addresses = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

  it('names every page by its canonical address, and nothing else', () => {
    const links = prerenderedLinks(DATASET)
    const listed = addresses(made()('sitemap.xml'))
    expect(listed).toHaveLength(links.length)
    expect(new Set(listed).size).toBe(links.length)
    expect(listed[0]).toBe('https://atlas.example/')
    expect(listed).toContain('https://atlas.example/compare/acme/zenith/on/mentoring')
    expect(listed.filter((address) => /acme-forge|404|\?/.test(address ?? ''))).toEqual([])
  })

  it('has the site’s path in its addresses', () => {
    const listed = addresses(made({}, 'https://example.org/atlas')('sitemap.xml'))
    expect(listed.every((address) => address?.startsWith('https://example.org/atlas/'))).toBe(true)
  })

  it('stays within what a sitemap may hold', () => {
    const pair = [modelId('acme'), modelId('zenith')]
    const links = Array.from({ length: 50_010 }, () => ({
      page: 'comparison' as const,
      models: pair,
      view: plainView(pair),
    }))
    expect(addresses(made({ links })('sitemap.xml'))).toHaveLength(50_000)
  })
})

describe('robots.txt', () => {
  it('lets everybody in and names the sitemap', () => {
    expect(made()('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://atlas.example/sitemap.xml\n')
  })

  it('says below a path that it must stand at the root of the host', () => {
    const text = made({}, 'https://example.org/atlas/')('robots.txt')
    expect(text).toMatch(/^# Crawlers read robots\.txt at the root.*https:\/\/example\.org\/robots\.txt\n/)
    expect(text).toContain('Sitemap: https://example.org/atlas/sitemap.xml')
  })
})

describe('_headers', () => {
  it.each(['https://atlas.example/', 'https://example.org/atlas/'])(
    'gives every file the policy and the rest, and each one word on keeping it: %s',
    (url) => {
      const { base } = siteUrl({ SITE_URL: url })
      const { headersOf } = rulesOf(made({}, url))
      const kept = (path: string) =>
        headersOf(base + path).flatMap(([name, value]) => (name === 'Cache-Control' ? [value] : []))
      for (const path of [
        '',
        'about',
        'models',
        'models/acme',
        'compare/acme/zenith/on/mentoring',
        'data/v1/index.json',
        'sw.js',
      ])
        expect(kept(path), path).toEqual(['no-cache'])
      for (const path of ['assets/index-1.js', 'data/abc123def0/models/acme.json'])
        expect(kept(path), path).toEqual(['public, max-age=31536000, immutable'])
      expect(kept('data/another/index.json')).toEqual([])
      expect(Object.fromEntries(headersOf(`${base}themes/mentoring`))).toMatchObject({
        'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      })
    },
  )

  it.each(['https://atlas.example/', 'https://example.org/atlas/'])(
    'lets any page frame an embed, and nothing else: %s',
    (url) => {
      const { base } = siteUrl({ SITE_URL: url })
      const { headersOf } = rulesOf(made({}, url))
      const policies = (path: string) =>
        headersOf(base + path).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []))
      // Two policies would both hold, and one of them lets nobody.
      for (const path of ['embed/models/acme', 'embed/404.html', 'embed/nobody'])
        expect(policies(path), path).toEqual([EMBED_POLICY])
      for (const path of ['', 'embed', 'embedded', 'models/embed', 'compare/embed/zenith', 'nobody', 'sw.js'])
        expect(policies(path), path).toEqual([`${POLICY}; frame-ancestors 'none'`])
      expect(Object.fromEntries(headersOf(`${base}embed/models/acme`))).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
      })
    },
  )

  it('says nothing of what stands beside the site', () => {
    expect(rulesOf(made({}, 'https://example.org/atlas/')).headersOf('/other')).toEqual([])
  })

  it('keeps to what hosts take: a hundred rules, lines of two thousand characters', () => {
    const lines = made()('_headers').split('\n')
    expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })
})

describe('_redirects', () => {
  it('leads from each retired address to its page, in the words of both hosts', () => {
    const lines = made({}, 'https://example.org/atlas/')('_redirects').split('\n')
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      '/atlas/models/acme-forge /atlas/models/acme 301!',
      '/atlas/models/acme-forge /atlas/models/acme 301',
      '/atlas/embed/* /atlas/embed/404.html 404',
    ])
  })

  it('is read back as it was meant', () => {
    const { redirectOf } = rulesOf(made())
    expect(redirectOf('/models/acme-forge')).toBe('/models/acme')
    expect(redirectOf('/models/acme')).toBeUndefined()
    expect(redirectOf('/embed/*')).toBeUndefined()
  })
})

describe('the manifest and the icons', () => {
  const manifest = JSON.parse(readFileSync('public/site.webmanifest', 'utf8'))
  const template = readFileSync('index.html', 'utf8')
  /** Width, height and colour type, from the head of a PNG file. */
  const png = (file: string) => {
    const bytes = readFileSync(`public/${file}`)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    return { size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, bytes: bytes.length }
  }

  it('stand in the page, for Vite to put the site’s path in front', () => {
    expect(template).toContain('<link rel="manifest" href="/site.webmanifest">')
    expect(template).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png">')
  })

  it('is the same below any path: its addresses start where it stands', () => {
    const { start_url, scope, icons } = manifest
    for (const address of [start_url, scope, ...icons.map((icon: { src: string }) => icon.src)])
      expect(new URL(address, 'https://example.org/atlas/site.webmanifest').href).toMatch(
        /^https:\/\/example\.org\/atlas\//,
      )
    expect(new URL(start_url, 'https://example.org/atlas/site.webmanifest').pathname).toBe('/atlas/')
    expect([manifest.name, manifest.theme_color, manifest.background_color]).toEqual([
      'Role Atlas',
      '#fcfdfd',
      '#fcfdfd',
    ])
  })

  it('the icons have the sizes that are said, and are small', () => {
    const listed = manifest.icons.filter((icon: { type: string }) => icon.type === 'image/png')
    expect(listed).toHaveLength(3)
    for (const { src, sizes } of listed) {
      expect(png(src).size).toBe(sizes)
      expect(png(src).bytes).toBeLessThan(10_000)
    }
    expect(png('apple-touch-icon.png').size).toBe('180x180')
  })
})
