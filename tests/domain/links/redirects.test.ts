import { describe, expect, it } from 'vitest'
import { formatPath } from '../../../src/domain/links/deep-link.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { followRedirects, renewedSearch } from '../../../src/domain/links/redirects.ts'

const REDIRECTS = {
  '/models/acme-forge': '/models/acme',
  '/models/apex': '/models/zenith',
  '/models/acme/codes': '/models/acme/writes-code',
  '/models/apex/pay': '/models/zenith/no-pay',
  '/themes/growth': '/themes/mentoring',
  '/models/brand': '/models/acme/one-brand',
  '/themes/pay': '/models/acme/no-pay',
  '/duties/on/plan-work': '/duties/on/plan-delivery',
}

function followed(path: string): string | undefined {
  const { link } = parseDeepLink(path)
  if (!link) throw new Error(`${path} is no link.`)
  const to = followRedirects(link, REDIRECTS)
  return to && formatPath(to)
}

describe('followRedirects', () => {
  it.each([
    ['a model', '/models/acme-forge', '/models/acme'],
    ['a statement that moved along with its model', '/models/acme-forge/reviews', '/models/acme/reviews'],
    ['a statement that was renamed', '/models/acme/codes', '/models/acme/writes-code'],
    ['a statement renamed after its model was', '/models/acme-forge/codes', '/models/acme/writes-code'],
    ['a statement renamed together with its model', '/models/apex/pay', '/models/zenith/no-pay'],
    ['a theme', '/themes/growth', '/themes/mentoring'],
    ['a theme that became a statement', '/themes/pay', '/models/acme/no-pay'],
    ['a duty', '/duties/on/plan-work', '/duties/on/plan-delivery'],
    ['a comparison', '/compare/acme-forge/brax', '/compare/acme/brax'],
    ['a comparison whose order changes', '/compare/apex/brax', '/compare/brax/zenith'],
    ['a comparison of two that are one now', '/compare/acme/acme-forge', '/models/acme'],
    ['a row of a retired model and theme', '/compare/apex/brax/on/growth', '/compare/brax/zenith/on/mentoring'],
    ['a row of two that are one now', '/compare/apex/zenith/on/growth', '/models/zenith'],
  ])('%s', (_what, from, to) => {
    expect(followed(from)).toBe(to)
  })

  it.each([
    '/',
    '/models/acme',
    '/models/acme/reviews',
    '/compare/acme/zenith',
    '/compare/acme/brand',
    '/compare/acme/zenith/on/pay',
    '/models/constructor',
    '/models/constructor/to-string',
  ])('is undefined where nothing is retired as what it stands for: %s', (path) => {
    expect(followed(path)).toBeUndefined()
  })
})

describe('renewedSearch', () => {
  it.each([
    ['?order=zenith.acme-forge', '?order=zenith.acme'],
    ['?order=Apex,acme', '?order=zenith,acme'],
    ['?utm=growth&open=scope.growth&show=all', '?utm=growth&open=scope.mentoring&show=all'],
    ['?open=growth&open=acme-forge', '?open=mentoring&open=acme-forge'],
    ['?order=growth', '?order=growth'],
    ['?reorder=apex', '?reorder=apex'],
    ['?with=apex.growth', '?with=zenith.growth'],
    ['', ''],
  ])('%s becomes %s', (from, to) => {
    expect(renewedSearch(from, REDIRECTS)).toBe(to)
  })
})
