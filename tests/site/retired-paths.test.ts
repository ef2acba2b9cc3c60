import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { followRedirects } from '../../src/domain/links/redirects.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { retiredPaths } from '../../src/site/retired-paths.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'

const REDIRECTS = {
  '/models/acme-forge': '/models/acme',
  '/models/apex': '/models/zenith',
  '/models/acme/leads': '/models/acme/one-team',
  '/themes/growth': '/themes/mentoring',
  '/duties/on/plan-work': '/duties/on/plan-delivery',
  '/duties/on/lead-one-team': '/models/acme/one-team',
}
const LINKS = prerenderedLinks(DATASET)

describe('retiredPaths', () => {
  const retired = retiredPaths(REDIRECTS, LINKS, 5000)

  it.each([
    ['/models/acme-forge', '/models/acme'],
    ['/models/acme-forge/one-team', '/models/acme/one-team'],
    ['/models/acme-forge/leads', '/models/acme/one-team'],
    ['/themes/growth', '/themes/mentoring'],
    ['/duties/on/plan-work', '/duties/on/plan-delivery'],
    ['/duties/on/lead-one-team', '/models/acme/one-team'],
    ['/compare/acme-forge/zenith', '/compare/acme/zenith'],
    ['/compare/acme-forge/apex', '/compare/acme/zenith'],
    ['/compare/acme/apex/on/growth', '/compare/acme/zenith/on/mentoring'],
    ['/compare/acme/zenith/on/growth', '/compare/acme/zenith/on/mentoring'],
  ])('%s leads to %s', (from, to) => {
    expect(retired.get(from)).toBe(to)
  })

  it('starts with what is listed', () => {
    expect([...retired.keys()].slice(0, 6)).toEqual(Object.keys(REDIRECTS))
  })

  it('hides no page, leads to pages only, and agrees with what the app makes of the address', () => {
    const pages = new Set(LINKS.map(formatPath))
    for (const [from, to] of retired) {
      expect(pages.has(from), from).toBe(false)
      expect(pages.has(to), to).toBe(true)
      const { link } = parseDeepLink(from)
      const followed = link && followRedirects(link, REDIRECTS)
      expect(followed && formatPath(followed), from).toBe(to)
    }
  })

  it('stops where there are too many', () => {
    expect(retiredPaths(REDIRECTS, LINKS, 10).size).toBe(10)
  })

  it('is empty where nothing is retired', () => {
    expect(retiredPaths({}, LINKS, 10).size).toBe(0)
  })
})
