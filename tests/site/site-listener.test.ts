import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { smallSite } from './support/small-site.ts'

describe('siteListener', () => {
  it.each([
    ['/', 200, '<p>home'],
    ['/models', 200, '<p>models'],
    ['/models?order=acme', 200, '<p>models'],
    ['/models/acme', 200, '<p>Acme leads'],
    ['/data/v1/index.json', 200, '{}'],
    ['/nobody', 404, '<p>nothing here'],
    ['/models/nobody', 404, '<p>nothing here'],
    ['/assets/index-gone.js', 404, '<p>nothing here'],
    ['/assets', 404, '<p>nothing here'],
    ['/_headers', 404, '<p>nothing here'],
    ['/_redirects', 404, '<p>nothing here'],
  ])('answers %s with %i', async (path, status, text) => {
    const answer = await (await smallSite())(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toMatch(new RegExp(`^${text}`))
  })

  it.each([
    ['/', 'text/html'],
    ['/models', 'text/html'],
    ['/nobody', 'text/html; charset=utf-8'],
    ['/assets/index-Ab12.js', 'text/javascript'],
    ['/assets/style-Cd34.css', 'text/css'],
    ['/assets/font-Ef56.woff2', 'font/woff2'],
    ['/icon.svg', 'image/svg+xml'],
    ['/data/v1/index.json', 'application/json'],
  ])('says what %s is: %s', async (path, type) => {
    const { headers } = await (await smallSite())(path)
    expect(headers['content-type']).toMatch(new RegExp(`^${type.replace('+', '\\+')}`))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  it.each([
    ['/assets/index-Ab12.js', 'public, max-age=31536000, immutable'],
    ['/data/0123456789/index.json', 'public, max-age=31536000, immutable'],
    ['/data/v1/index.json', 'no-cache'],
    ['/models', 'no-cache'],
    ['/', 'no-cache'],
    ['/assets/index-gone.js', 'no-cache'],
  ])('says how long %s may be kept: %s', async (path, kept) => {
    expect((await (await smallSite())(path)).headers['cache-control']).toBe(kept)
  })

  it('says that a file has not changed', async () => {
    const ask = await smallSite()
    const { headers } = await ask('/models')
    const again = await ask('/models', { headers: { 'if-none-match': headers.etag ?? 'none' } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('packs what is long, for those who can unpack it', async () => {
    const ask = await smallSite()
    const plain = await ask('/models/acme')
    const packed = await ask('/models/acme', { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers.vary).toMatch(/accept-encoding/i)
    expect(packed.body.length).toBeLessThan(plain.body.length / 5)
    expect(gunzipSync(packed.body)).toEqual(plain.body)
  })

  it.each(['/', '/models/acme', '/nobody', '/models/'])('answers HEAD as GET, without the text: %s', async (path) => {
    const ask = await smallSite()
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
    expect(head.status).toBe(get.status)
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
    expect(head.body).toHaveLength(0)
  })
})

describe('an embed', () => {
  it.each([
    ['/', '/embed/models/acme', 200, '<p>Acme in a frame'],
    ['/', '/embed/models/nobody', 404, '<p>nothing for a frame'],
    ['/atlas/', '/atlas/embed/models/acme', 200, '<p>Acme in a frame'],
    ['/atlas/', '/atlas/embed/models/nobody', 404, '<p>nothing for a frame'],
  ])('below %s, at %s, may be framed by anybody', async (base, path, status, text) => {
    const answer = await (await smallSite(base))(path)
    expect([answer.status, answer.body.toString()]).toEqual([status, text])
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; form-action 'none'")
  })

  it.each([
    '/embed',
    '/embed/../models/acme',
    '/embed/%2e%2e/models/acme',
    '/embed/..%2fmodels/acme',
    '/embed/./../models',
    '/nobody/embed/models/acme',
    '//embed/models/acme',
  ])('is the only thing that may be: %s', async (path) => {
    const { body, headers } = await (await smallSite())(path)
    if (!/in a frame|for a frame/.test(body.toString()))
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
  })
})

describe('below a path', () => {
  it.each([
    ['/atlas/', 200],
    ['/atlas/models/acme', 200],
    ['/atlas/assets/index-Ab12.js', 200],
    ['/atlas/nobody', 404],
    ['/', 404],
    ['/models/acme', 404],
    ['/atlasmodels', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await (await smallSite('/atlas/'))(path)).status).toBe(status)
  })

  it.each([
    ['/atlas', '/atlas/'],
    ['/atlas?a=b', '/atlas/?a=b'],
    ['/atlas/models/', '/atlas/models'],
    ['/atlas/models/?order=acme', '/atlas/models?order=acme'],
  ])('leads from %s to %s', async (path, location) => {
    const { status, headers } = await (await smallSite('/atlas/'))(path)
    expect([status, headers.location]).toEqual([301, location])
  })
})

describe('a retired address', () => {
  it.each([
    ['/', '/models/acme-forge', '/models/acme'],
    ['/', '/compare/acme-forge/zenith?show=differences', '/compare/acme/zenith?show=differences'],
    ['/atlas/', '/atlas/models/acme-forge?a=b', '/atlas/models/acme?a=b'],
  ])('below %s leads from %s to %s for good', async (base, path, location) => {
    const { status, headers } = await (await smallSite(base))(path)
    expect([status, headers.location]).toEqual([301, location])
  })
})

describe('a trailing slash', () => {
  it.each([
    ['/models/', '/models'],
    ['/models/acme//', '/models/acme'],
    ['/embed/models/acme/', '/embed/models/acme'],
    ['/models/?a=b?c&d', '/models?a=b?c&d'],
  ])('leads from %s to %s', async (path, location) => {
    const { status, headers } = await (await smallSite())(path)
    expect([status, headers.location]).toEqual([301, location])
  })

  it('is no reason to redirect where there is nothing', async () => {
    expect((await (await smallSite())('/nobody/')).status).toBe(404)
  })

  it.each(['/', '/atlas/'])('never leads in a circle, below %s', async (base) => {
    const ask = await smallSite(base)
    for (const start of ['/', '//', '///', base.slice(0, -1) || '/', `${base}/`, `${base}//`, `${base}models//`]) {
      let path = start
      let answer = await ask(path)
      for (let steps = 0; answer.status === 301; steps += 1) {
        expect(steps, `redirects from ${start}`).toBeLessThan(3)
        // An empty address is the same address again.
        path = answer.headers.location || path
        answer = await ask(path)
      }
    }
  })

  // The browser reads an address that starts with two slashes as another host.
  it.each(['//models/', '//other.example/..%2fmodels/', '///models/', '/\\models/', '//other.example%2f../models/'])(
    'never leads to another host: %s',
    async (path) => {
      const { status, headers } = await (await smallSite())(path)
      if (status !== 301) return expect(status).toBe(404)
      expect(new URL(headers.location ?? '', 'http://atlas.example/').host).toBe('atlas.example')
    },
  )
})

describe('an address made to do harm', () => {
  it.each([
    '/../secret.html',
    '/../dist-of-another/secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fdist-of-another%2fsecret.html',
    '/models/../../secret',
    '/models/..%5c..%5csecret.html',
    '/assets/%252e%252e/%252e%252e/secret.html',
    '//../secret.html',
    '/../../../../../../../../etc/hostname',
  ])('brings out nothing that is not the site’s: %s', async (path) => {
    const { status, body } = await (await smallSite())(path)
    expect(status).toBe(404)
    expect(body.toString()).toBe('<p>nothing here')
  })

  it.each([
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/models/%00/',
    '/%ff%fe/',
    '/models/<script>alert(1)<%2fscript>',
    `/${'a'.repeat(8000)}`,
    `/${'%2e%2e%2f'.repeat(500)}`,
    '/?',
    '/??',
    '/models?%',
    'models',
    '*',
  ])('is answered, and the next one too: %s', async (path) => {
    const ask = await smallSite()
    const { status } = await ask(path)
    expect([200, 301, 400, 404]).toContain(status)
    expect((await ask('/')).status).toBe(200)
  })

  it.each(['bytes=10-5', 'bytes=-1', 'bytes=99999999-', 'bytes=abc', 'bytes=1-2,4-5', 'lines=1-2'])(
    'asks for a part that cannot be: %s',
    async (range) => {
      const ask = await smallSite()
      expect((await ask('/models/acme', { headers: { range } })).status).toBeLessThan(500)
      expect((await ask('/')).status).toBe(200)
    },
  )
})
