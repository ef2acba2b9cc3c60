import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDeepLink, formatPath } from '../../../src/domain/links/deep-link.ts'
import { hasPage, nearestPage, type PagesMade, sharedLink } from '../../../src/domain/links/pages-made.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { modelId } from '../../fixtures/ids.ts'
import { holds } from '../support/holds.ts'
import { apart, deepLink } from '../support/made-up-links.ts'

const FEATURED = ['acme', 'brax', 'corvid'].map(modelId)
/** Builds that got to different places: the last link that has a page. */
const UP_TO = {
  'the lists': '0',
  'some models': '1 corvid',
  'the home page’s comparisons': '2 3 acme brax corvid',
  'some statements': '3 corvid',
  'some pairs': '4 acme zenith',
  'all pairs': '4 yonder zenith',
  'some sets of three': '5 3 acme brax yonder',
} as const

function made(upTo: keyof typeof UP_TO): PagesMade {
  return { featured: FEATURED, upTo: UP_TO[upTo] }
}

function linkTo(address: string) {
  const { link, notes } = parseDeepLink(...apart(address))
  if (!link) throw new Error(`${address} is no link.`)
  expect(notes.filter(({ kind }) => kind !== 'tidied')).toEqual([])
  return link
}

describe('whether a link has a page', () => {
  test.each([
    ['/themes/delivery', 'the lists', true],
    ['/models/acme', 'the lists', false],
    ['/models/acme', 'some models', true],
    ['/models/corvid-2', 'some models', false],
    ['/models/acme/plans', 'the home page’s comparisons', false],
    ['/compare/acme/corvid', 'the home page’s comparisons', true],
    ['/compare/acme/corvid/on/delivery', 'the home page’s comparisons', true],
    ['/compare/acme/zenith', 'some statements', false],
    ['/models/brax/plans', 'some statements', true],
    ['/models/zenith/plans', 'some statements', false],
    ['/compare/acme/zenith', 'some pairs', true],
    ['/compare/brax/zenith', 'some pairs', false],
    ['/compare/acme/zenith/on/delivery', 'all pairs', false],
    ['/compare/brax/zenith/on/delivery', 'some sets of three', true],
    ['/compare/acme/brax/yonder/on/delivery', 'some sets of three', true],
    ['/compare/acme/brax/zenith', 'some sets of three', false],
    ['/compare/acme/brax/corvid/zenith', 'some sets of three', false],
  ] as const)('%s, in a build that made %s: %s', (address, upTo, has) => {
    expect(hasPage(linkTo(address), made(upTo))).toBe(has)
  })

  test('every link has one where the build made all', () => {
    expect(hasPage(linkTo('/compare/a/b/c/d/e/on/delivery'), undefined)).toBe(true)
  })
})

describe('the address at which a link is shared', () => {
  test.each([
    ['a page of its own', '/compare/acme/zenith', 'all pairs', '/compare/acme/zenith'],
    [
      'the largest comparison',
      '/compare/acme/brax/corvid/zenith',
      'all pairs',
      '/compare/acme/brax/corvid?with=zenith',
    ],
    ['the first two columns', '/compare/acme/brax/zenith', 'all pairs', '/compare/acme/brax?with=zenith'],
    [
      'the first two columns of the view',
      '/compare/acme/brax/zenith?order=zenith.brax.acme&show=differences&sort=difference&open=delivery',
      'all pairs',
      '/compare/brax/zenith?with=acme&order=zenith.brax.acme&show=differences&sort=difference&open=delivery',
    ],
    ['the first that has a page', '/compare/brax/yonder/zenith', 'some pairs', '/models/brax?with=yonder.zenith'],
    [
      'the first column’s own page',
      '/compare/yonder/zenith?order=zenith.yonder',
      'some pairs',
      '/models/zenith?with=yonder&order=zenith.yonder',
    ],
    ['the start of a comparison', '/compare/yonder/zenith', 'some models', '/compare?with=yonder.zenith'],
    [
      'a row of fewer',
      '/compare/acme/brax/zenith/on/delivery',
      'all pairs',
      '/compare/acme/brax/on/delivery?with=zenith',
    ],
    ['the theme', '/compare/yonder/zenith/on/delivery', 'all pairs', '/themes/delivery?with=yonder.zenith'],
    ['the model of a statement', '/models/zenith/plans', 'some statements', '/models/zenith?statement=plans'],
    ['the list of models', '/models/zenith', 'some models', '/models?with=zenith'],
    [
      'the list of models for a statement',
      '/models/zenith/plans',
      'some models',
      '/models?with=zenith&statement=plans',
    ],
  ] as const)('%s', (_what, address, upTo, shared) => {
    expect(sharedLink(linkTo(address), made(upTo))).toBe(shared)
    expect(formatDeepLink(linkTo(shared))).toBe(address)
  })

  const anyBuild = fc.constantFrom(...(Object.keys(UP_TO) as (keyof typeof UP_TO)[])).map(made)
  // Few names, so that some are of the home page and some builds end among them.
  const anyUpTo = fc.record({
    featured: fc.constant(FEATURED),
    upTo: fc
      .tuple(fc.constantFrom('0', '1', '2 2', '3', '4', '5 2', '5 4'), fc.constantFrom('acme', 'm', 'zz'))
      .map((words) => words.join(' ')),
  })

  test('opens the very link, and nothing had to be put right', () => {
    holds(
      fc.property(deepLink, fc.oneof(anyBuild, anyUpTo), (link, build) => {
        expect(parseDeepLink(...apart(sharedLink(link, build)))).toEqual({ link, notes: [] })
      }),
    )
  })

  test('has a page, and of itself stands at its own', () => {
    holds(
      fc.property(deepLink, fc.oneof(anyBuild, anyUpTo), (link, build) => {
        const at = nearestPage(link, build)
        expect(hasPage(at, build)).toBe(true)
        expect(formatPath(nearestPage(at, build))).toBe(formatPath(at))
      }),
    )
  })

  test('has only characters that every chat keeps, and ends in a letter or a digit', () => {
    holds(
      fc.property(deepLink, fc.oneof(anyBuild, anyUpTo), (link, build) => {
        const text = sharedLink(link, build)
        if (link.page !== 'search') expect(text).toMatch(/^\/[a-z0-9\-./?=&]*$/)
        if (text !== '/') expect(text).toMatch(/[a-zA-Z0-9]$/)
        expect(text).not.toMatch(/\.\.|--|\/\//)
      }),
    )
  })
})
