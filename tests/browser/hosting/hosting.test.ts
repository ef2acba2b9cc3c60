import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { lastingEmbedPolicy, lastingPolicy } from '../../../src/site/policy.ts'
import { KINDS } from '../setup/kinds.ts'
import { ask } from './ask.ts'
import { CADDY, type Host, NGINX, type RunningServer } from './servers.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

describe.each([NGINX, CADDY])('$name', (host) => {
  if (host.isInstalled())
    describe.each(['/', '/atlas/'])('with the site at %s', (base) => {
      served(host, base)
    })
  else if (process.env.HOSTING_TESTS)
    test('is installed', () => {
      expect.fail(`HOSTING_TESTS asks for ${host.name}, and it is not here. On Debian: ${host.toInstall}`)
    })
  else {
    const say = `${host.name} is not installed, so its settings were not tried. To try them, on Debian: ${host.toInstall}`
    console.info(say)
    test.skip(say, () => {})
  }
})

function served(host: Host, base: string): void {
  let server: RunningServer
  let dir = ''
  let hash = ''
  beforeAll(async () => {
    const { dir: atRoot, belowDir } = inject('served')
    dir = base === '/' ? atRoot : belowDir
    hash = readdirSync(join(dir, 'data')).find((name) => name !== 'v1') ?? ''
    server = await host.start(dir, base)
  })
  afterAll(() => server?.stop())

  const at = (path: string) => base + path.slice(1)
  const get = (path: string, headers: Record<string, string> = {}) => ask(server.port, at(path), { headers })
  const file = (path: string) => readFileSync(join(dir, path))
  const asset = (ending: string) => `/assets/${readdirSync(join(dir, 'assets')).find((name) => name.endsWith(ending))}`

  test.each(Object.entries(KINDS))('answers with the page of a %s', async (_kind, path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8')
    expect(body.equals(file(path === '/' ? 'index.html' : `${path.slice(1)}.html`))).toBe(true)
  })

  test('takes no offence at a query', async () => {
    const plain = await get(KINDS['comparison of two'])
    const viewed = await get(`${KINDS['comparison of two']}?order=soundcloud.loadsmart&show=differences`)
    expect([viewed.status, viewed.body.equals(plain.body)]).toEqual([200, true])
  })

  test.each([
    '/nobody',
    '/models/nobody',
    '/models/nobody/',
    '/models/loadsmart.',
    '/assets/gone-1234.js',
    '/data',
    '/data/',
    '/assets',
    '/_headers',
    '/_redirects',
  ])('answers %s with 404 and the page that helps, which nobody keeps', async (path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(404)
    expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(body.equals(file('404.html'))).toBe(true)
  })

  test.each([
    ['/icon.svg', /^image\/svg\+xml/],
    ['/apple-touch-icon.png', /^image\/png$/],
    ['/social/models/loadsmart.png', /^image\/png$/],
    // A chat asks for the picture of an earlier build by its version.
    ['/social/models/loadsmart.png?v=00000000', /^image\/png$/],
    ['/site.webmanifest', /^application\/manifest\+json/],
    ['/data/v1/index.json', /^application\/json/],
    ['/sitemap.xml', /^(text|application)\/xml/],
    ['/index.md', /^text\/markdown; ?charset=utf-8/i],
    ['/models/loadsmart.md', /^text\/markdown; ?charset=utf-8/i],
    ['/llms.txt', /^text\/plain/],
    ['/feed.xml', /^application\/atom\+xml/],
    ['/models/loadsmart/feed.xml', /^application\/atom\+xml/],
    ['/robots.txt', /^text\/plain/],
  ])('says what %s is', async (path, type) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(type)
    expect(body.equals(file(path.slice(1).split('?')[0] ?? ''))).toBe(true)
  })

  test.each(['a page', 'the service worker'])('says that the script of %s is one', async (what) => {
    const { status, headers } = await get(what === 'a page' ? asset('.js') : '/sw.js')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/)
  })

  test('has the page that is kept offline as a text, which nobody changes', async () => {
    const { headers, body } = await get(asset('.txt'))
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      expect.stringMatching(/^text\/plain/),
      FOR_EVER,
    ])
    expect(body.equals(file(asset('.txt')))).toBe(true)
  })

  test('packs what is long, and tells caches so', async () => {
    for (const path of [KINDS.model, asset('.js'), '/data/v1/index.json', '/sitemap.xml']) {
      const plain = await get(path)
      const packed = await get(path, { 'accept-encoding': 'gzip' })
      expect(packed.headers['content-encoding'], path).toBe('gzip')
      expect(packed.headers.vary, path).toMatch(/accept-encoding/i)
      expect(packed.body.length).toBeLessThan(plain.body.length / 2)
      expect(gunzipSync(packed.body).equals(plain.body), path).toBe(true)
    }
  })

  test('says how long a file may be kept', async () => {
    const kept = async (path: string) => (await get(path)).headers['cache-control']
    expect(await kept(asset('.js'))).toBe(FOR_EVER)
    expect(await kept(`/data/${hash}/index.json`)).toBe(FOR_EVER)
    for (const path of [
      '/',
      '/sw.js',
      KINDS.model,
      '/data/v1/index.json',
      '/data/v1/models/brax.json',
      '/sitemap.xml',
      '/feed.xml',
    ])
      expect(await kept(path), path).toBe('no-cache')
  })

  test('says that a page has not changed', async () => {
    const { headers } = await get(KINDS.model)
    const again = await get(KINDS.model, { 'if-none-match': headers.etag ?? 'none' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test.each(['/embed/models/loadsmart', '/embed/compare/brax/loadsmart/on/people-management'])(
    'lets any page frame %s',
    async (path) => {
      const { status, headers, body } = await get(path)
      expect(status).toBe(200)
      expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy']).toBe(lastingEmbedPolicy())
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(body.equals(file(`${path.slice(1)}.html`))).toBe(true)
    },
  )

  test.each(['/embed/nobody', '/embed/models/nobody', '/embed/compare/brax/nobody/on/people-management'])(
    'tells a frame that there is nothing at %s',
    async (path) => {
      const { status, headers, body } = await get(path)
      expect(status).toBe(404)
      expect(headers['content-security-policy']).toBe(lastingEmbedPolicy())
      expect(body.equals(file('embed/404.html'))).toBe(true)
    },
  )

  test.each([
    '/embed/../models/loadsmart',
    '/embed/%2e%2e/models/loadsmart',
    '/embed/..%2fmodels/loadsmart',
    '/embed/models/../../models/loadsmart',
    '/models/embed/../loadsmart',
    '/compare/embed/loadsmart',
    '/nobody/embed/models/loadsmart',
  ])('lets none frame a page by the way of %s', async (path) => {
    const { headers, body } = await get(path)
    if (!body.includes('<main class="embed'))
      expect(headers['content-security-policy'] ?? "frame-ancestors 'none'").toContain("frame-ancestors 'none'")
  })

  test('sends the policy that no build changes, and the page has the rest', async () => {
    for (const path of ['/', KINDS.model, '/nobody', '/models/nobody/', asset('.js')]) {
      const { headers } = await get(path)
      expect(headers['content-security-policy'], path).toBe(lastingPolicy())
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    }
    expect((await get('/')).body.toString()).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';',
    )
  })

  test.each([
    ['/models/', '/models'],
    ['/models/loadsmart/', '/models/loadsmart'],
    ['/compare/brax/loadsmart/on/people-management/', '/compare/brax/loadsmart/on/people-management'],
    ['/embed/models/loadsmart/', '/embed/models/loadsmart'],
    [
      '/compare/brax/loadsmart/?order=loadsmart.brax&show=differences',
      '/compare/brax/loadsmart?order=loadsmart.brax&show=differences',
    ],
  ])('leads from %s to %s for good, in one step', async (from, to) => {
    const { status, headers } = await get(from)
    expect([status, headers.location]).toEqual([301, at(to)])
    expect((await ask(server.port, headers.location ?? '')).status).toBe(200)
  })

  test('never leads in a circle, nor to another host', async () => {
    const starts = [
      base,
      `${base}/`,
      `${base}//`,
      base.slice(0, -1) || '/',
      at('/models//'),
      `/${base}models/`,
      '//models/',
    ]
    for (const start of starts) {
      let path = start
      let answer = await ask(server.port, path)
      for (let steps = 0; answer.status >= 300 && answer.status < 400; steps += 1) {
        expect(steps, `redirects from ${start}`).toBeLessThan(3)
        path = answer.headers.location ?? ''
        expect(path, `redirect from ${start}`).toMatch(/^\/(?![/\\])/)
        answer = await ask(server.port, path)
      }
      expect([200, 404], start).toContain(answer.status)
    }
  })

  test('answers HEAD as GET, without the text', async () => {
    for (const path of ['/', KINDS.model, '/nobody']) {
      const [page, head] = [await get(path), await ask(server.port, at(path), { method: 'HEAD' })]
      expect([head.status, head.headers['content-type'], head.body.length]).toEqual([
        page.status,
        page.headers['content-type'],
        0,
      ])
    }
  })

  if (base !== '/')
    test('leads to the site from its path without a slash, and has nothing beside it', async () => {
      const { status, headers } = await ask(server.port, base.slice(0, -1))
      expect([status, headers.location]).toEqual([301, base])
      expect((await ask(server.port, '/models/loadsmart')).status).toBe(404)
    })
}
