import { expect, it } from 'vitest'
import { siteUrl } from '../../src/site/site-url.ts'

it.each([
  ['https://example.org/atlas/', 'https://example.org/atlas/', '/atlas/'],
  ['https://example.org/atlas', 'https://example.org/atlas/', '/atlas/'],
  ['https://example.org', 'https://example.org/', '/'],
  ['http://localhost:8080/', 'http://localhost:8080/', '/'],
  ['  https://example.org/a/b  ', 'https://example.org/a/b/', '/a/b/'],
  ['https://EXAMPLE.org:443/Atlas', 'https://example.org/Atlas/', '/Atlas/'],
])('reads the address of the site, with a slash at its end: %s', (text, url, base) => {
  expect(siteUrl({ SITE_URL: text })).toEqual({ url, base, given: true })
})

it.each([undefined, '', '  '])('stands in for a local build where none was given: %j', (text) => {
  expect(siteUrl({ SITE_URL: text })).toEqual({ url: 'http://localhost:4173/', base: '/', given: false })
})

it.each(['example.org/atlas', 'atlas', '/atlas/', 'ftp://example.org/', 'javascript:alert(1)'])(
  'refuses what is no whole web address, and shows one: %s',
  (text) => {
    expect(() => siteUrl({ SITE_URL: text })).toThrow(
      `SITE_URL is “${text}”. It must be a whole address, such as https://`,
    )
  },
)

it.each(['https://example.org/?a=b', 'https://example.org/#top', 'https://ada@example.org/'])(
  'refuses what cannot stand before a path: %s',
  (text) => {
    expect(() => siteUrl({ SITE_URL: text })).toThrow('without a query, fragment or user name')
  },
)
