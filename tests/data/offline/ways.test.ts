import { describe, expect, it } from 'vitest'
import { isKeepable, isOfVersion, patienceFor, wayOf } from '../../../src/data/offline/ways.ts'
import { answer, ORIGIN, version } from '../support/worker-world.ts'

const KEPT = version('one')
const way = (url: string, asked: object = {}) =>
  wayOf({ method: 'GET', mode: 'cors', partial: false, url: new URL(url, ORIGIN).href, ...asked }, ORIGIN, KEPT)
const opened = (url: string) => way(url, { mode: 'navigate' })

describe('the way of a request', () => {
  it.each([
    '/atlas/',
    '/atlas/?utm=1',
    '/atlas/models',
    '/atlas/models/acme',
    '/atlas/models/acme.',
    '/atlas/Models/acme',
    '/atlas/compare/acme/zenith?show=differences',
  ])('%s is a page of the app', (url) => {
    expect(opened(url)).toBe('page')
  })

  it.each([
    '/',
    '/atlas',
    '/other/models',
    '/atlas/elsewhere',
    '/atlas/data/v1/index.json',
    '/atlas/models/acme.md',
    '/atlas/models/acme.html',
    '/atlas/social/default.png',
    '/atlas/sitemap.xml',
    '/atlas/sw.js',
  ])('%s is opened from the network alone', (url) => {
    expect(opened(url)).toBe('network')
  })

  it.each([
    '/atlas/assets/index-one.js',
    '/atlas/assets/index-of-another-deploy.js',
    '/atlas/data/458bee4fe1/models/acme.json',
  ])('%s is the same for ever', (url) => {
    expect(way(url)).toBe('kept')
  })

  it.each([
    '/atlas/data/v1/index.json',
    '/atlas/social/default.png',
    '/atlas/site.webmanifest',
    '/assets/index-one.js',
    'https://elsewhere.example/atlas/assets/index-one.js',
  ])('%s is the network’s', (url) => {
    expect(way(url)).toBe('network')
  })

  it('sending something, and asking for a part, is the network’s', () => {
    expect(way('/atlas/assets/index-one.js', { method: 'POST' })).toBe('network')
    expect(way('/atlas/assets/index-one.js', { method: 'HEAD' })).toBe('network')
    expect(way('/atlas/assets/index-one.js', { partial: true })).toBe('network')
    expect(way('/atlas/models', { mode: 'navigate', method: 'POST' })).toBe('network')
  })
})

describe('what may be kept', () => {
  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.js', 'application/javascript'],
    ['a.css', 'text/css'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.json', 'application/json'],
    ['a.woff2', ''],
  ])('%s as %s', (file, type) => {
    expect(isKeepable(file, answer('x', { type }))).toBe(true)
  })

  it.each(['a.js', 'a.css', 'a.json', 'a.woff2', 'a.txt'])(
    'no page in place of %s: a captive portal answers all',
    (file) => {
      expect(isKeepable(file, answer('<p>Sign in'))).toBe(false)
    },
  )

  it('no error, nothing that was led elsewhere, nothing of another host', () => {
    const type = 'text/javascript'
    expect(isKeepable('a.js', answer('x', { type, status: 404 }))).toBe(false)
    expect(isKeepable('a.js', answer('x', { type, status: 206 }))).toBe(false)
    expect(isKeepable('a.js', answer('x', { type, redirected: true }))).toBe(false)
    expect(
      isKeepable('a.js', {
        ...answer('x'),
        status: 200,
        type: 'opaque',
        redirected: false,
        headers: new Headers({ 'content-type': type }),
      }),
    ).toBe(false)
  })
})

it('a page is of a version only with all of its marks', () => {
  const kept = version('one', { marks: ['/index-1.js', '"hash":"aa"'] })
  expect(isOfVersion('<script src="/index-1.js">{"hash":"aa"}', kept)).toBe(true)
  expect(isOfVersion('<script src="/index-1.js">{"hash":"bb"}', kept)).toBe(false)
  expect(isOfVersion('<p>Sign in to the hotel’s network', kept)).toBe(false)
})

it('a page that is asked for anew is waited for', () => {
  expect(patienceFor({ cache: 'default' })).toBe(4000)
  // Back and Forward.
  expect(patienceFor({ cache: 'force-cache' })).toBe(4000)
  expect(patienceFor({ cache: 'no-cache' })).toBeUndefined()
  expect(patienceFor({ cache: 'reload' })).toBeUndefined()
})
