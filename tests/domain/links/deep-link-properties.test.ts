import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDeepLink, formatPath } from '../../../src/domain/links/deep-link.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { SLUG_PATTERN } from '../../../src/domain/slug.ts'
import { holds } from '../support/holds.ts'
import { apart, deepLink } from '../support/made-up-links.ts'

test('reading a written link gives the link, and nothing had to be put right', () => {
  holds(
    fc.property(deepLink, (link) => {
      expect(parseDeepLink(...apart(formatDeepLink(link)))).toEqual({ link, notes: [] })
    }),
  )
})

test('a link has only characters that every chat keeps, ends in a letter or a digit, and has a path of at most 120', () => {
  holds(
    fc.property(deepLink, (link) => {
      const text = formatDeepLink(link)
      expect(text).toMatch(link.page === 'search' ? /^\/search(\?q=[a-zA-Z0-9%-]+)?$/ : /^\/[a-z0-9\-./?=&]*$/)
      if (link.page !== 'home') expect(text).toMatch(/[a-zA-Z0-9]$/)
      expect(formatPath(link).length).toBeLessThanOrEqual(120)
      expect(text).not.toMatch(/\.\.|--|\/\/|\.html/)
    }),
  )
})

test('what chats do to the end of a link does not change where it leads', () => {
  const swallowed = fc.constantFrom(
    '.',
    ')',
    '?!',
    ',',
    '/',
    '//',
    '…',
    '”',
    '%E2%80%9D',
    '%E2%80',
    '%',
    '.html',
    '/index.html',
    '>',
    '**',
    '🎉',
  )
  holds(
    fc.property(deepLink, swallowed, (link, end) => {
      const path = formatPath(link)
      // Nothing can be swallowed before the file name of a page that has no name of its own.
      const read = parseDeepLink(path === '/' && end === '.html' ? '/index.html' : path + end).link
      expect(read && formatPath(read)).toBe(path)
    }),
  )
})

test('capitals, doubled slashes and escapes do not change where a link leads', () => {
  const escaped = (text: string) => [...text].map((c) => (c === '/' ? c : `%${c.charCodeAt(0).toString(16)}`)).join('')
  const spoilt = fc.constantFrom<(path: string) => string>(
    (path) => path.toUpperCase(),
    (path) => path.replaceAll('/', '//'),
    escaped,
    (path) => escaped(path).toUpperCase(),
    (path) => path.slice(1),
  )
  holds(
    fc.property(deepLink, spoilt, (link, spoil) => {
      const path = formatPath(link)
      const read = parseDeepLink(spoil(path)).link
      expect(read && formatPath(read)).toBe(path)
    }),
  )
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '/',
      '%',
      '.',
      '-',
      'on',
      'index',
      'compare',
      'a',
      'b',
      '%2f',
      '%00',
      '\ud800',
      '__proto__',
      'constructor',
      '404',
      'é',
      '<',
      '\u202e',
    ),
    maxLength: 25,
  }),
  fc.webPath(),
)
const hostileQuery = fc.oneof(
  hostile,
  fc
    .tuple(
      fc.constantFrom(
        'order',
        'show',
        'sort',
        'layout',
        'open',
        'models',
        'with',
        'statement',
        'q',
        '__proto__',
        'utm_source',
      ),
      hostile,
    )
    .map(([key, value]) => `?${key}=${value}`),
)

/** Every id that a link holds, whatever its kind. */
function idsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined || ['page', 'show', 'sort', 'layout', 'query'].includes(key)
      ? []
      : Array.isArray(part)
        ? part
        : typeof part === 'object'
          ? idsOf(part)
          : [part],
  )
}

test('whatever stands in an address, reading it gives a plain link with well-formed ids, or none', () => {
  holds(
    fc.property(hostile, hostileQuery, (path, search) => {
      const { link, notes } = parseDeepLink(path, search)
      expect(Array.isArray(notes)).toBe(true)
      if (!link) return
      expect(Object.getPrototypeOf(link)).toBe(Object.prototype)
      for (const id of idsOf(link)) expect(id).toMatch(SLUG_PATTERN)
      // What was read is canonical: written down and read again it stays as it is.
      expect(parseDeepLink(...apart(formatDeepLink(link)))).toEqual({ link, notes: [] })
    }),
    5000,
  )
})

test('a hostile length is refused at once, and so is a hostile value', () => {
  expect(parseDeepLink(`/models/${'.'.repeat(1e5)}a`).link).toBeUndefined()
  const { link, notes } = parseDeepLink('/compare/acme/zenith', `?open=${'-'.repeat(1e5)}a`)
  expect(link).toMatchObject({ page: 'comparison', view: { open: [] } })
  expect(notes).toMatchObject([{ kind: 'unknown-view', key: 'open' }])
  expect(JSON.stringify(notes).length).toBeLessThan(200)
})
