import { describe, expect, test } from 'vitest'
import { unescapedParts } from '../../../src/domain/links/as-meant.ts'
import { formatDeepLink, formatPath, withoutRest } from '../../../src/domain/links/deep-link.ts'
import type { DeepLink, PageLink } from '../../../src/domain/links/page-kinds.ts'
import { type LinkNote, parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { dutyId, modelId, roleId, statementId, themeId } from '../../fixtures/ids.ts'

const acme = modelId('acme')
const corvid = modelId('corvid')
const zenith = modelId('zenith')
const mentoring = themeId('mentoring')
const delivery = themeId('delivery')

function compared(models: (typeof acme)[], view: Partial<PageLink<'comparison'>['view']> = {}): DeepLink {
  return {
    page: 'comparison',
    models,
    view: { order: models, show: 'all', sort: 'area', layout: 'stacked', open: [], ...view },
  }
}

/** The addresses that are promised to stay valid for ever. A change here breaks links that people have shared. */
const ADDRESSES: [string, DeepLink][] = [
  ['/', { page: 'home' }],
  ['/models', { page: 'models', kind: undefined, sort: 'kind' }],
  ['/models?kind=public-body', { page: 'models', kind: 'public-body', sort: 'kind' }],
  ['/models?kind=no-one&sort=newest', { page: 'models', kind: 'no-one', sort: 'newest' }],
  ['/models/acme', { page: 'model', model: acme }],
  ['/models/acme/sets-direction', { page: 'statement', model: acme, statement: statementId('sets-direction') }],
  ['/themes', { page: 'themes' }],
  ['/themes/mentoring', { page: 'theme', theme: mentoring }],
  ['/themes?kind=agency', { page: 'themes', kind: 'agency' }],
  ['/themes/mentoring?kind=public-body', { page: 'theme', theme: mentoring, kind: 'public-body' }],
  ['/compare', { page: 'compare' }],
  ['/compare/acme/zenith', compared([acme, zenith])],
  ['/compare/acme/corvid/zenith', compared([acme, corvid, zenith])],
  ['/compare/acme/zenith/on/mentoring', { page: 'row', models: [acme, zenith], theme: mentoring }],
  ['/about', { page: 'about' }],
  ['/changes', { page: 'news' }],
  ['/agreement', { page: 'agreement' }],
  ['/agreement?kind=no-one', { page: 'agreement', kind: 'no-one' }],
  ['/yours/check', { page: 'check' }],
  ['/yours', { page: 'yours' }],
  ['/yours/fit', { page: 'fit' }],
  ['/yours/reading', { page: 'reading' }],
  ['/yours/sheet', { page: 'sheet', show: 'all' }],
  ['/yours/beside', { page: 'beside', models: [], show: 'all', sort: 'area' }],
  [
    '/yours/beside?with=zenith.acme&sort=difference&show=undecided',
    { page: 'beside', models: [zenith, acme], show: 'undecided', sort: 'difference' },
  ],
  ['/yours/sheet?show=undecided', { page: 'sheet', show: 'undecided' }],
  ['/duties/on/review-code', { page: 'duty', duty: dutyId('review-code') }],
  ['/duties', { page: 'duties', role: undefined, models: [] }],
  ['/duties/tech-lead/and/product-owner', { page: 'two-roles', role: roleId('product-owner') }],
  ['/duties/product-owner', { page: 'duties', role: roleId('product-owner'), models: [] }],
  [
    '/duties?kind=company&show=differ',
    { page: 'duties', role: undefined, models: [], show: 'differ', kind: 'company' },
  ],
  ['/duties?show=differ', { page: 'duties', role: undefined, models: [], show: 'differ' }],
  [
    '/duties/tech-lead?show=agree&least=two',
    { page: 'duties', role: roleId('tech-lead'), models: [], show: 'agree', least: 'two' },
  ],
  ['/duties?least=one', { page: 'duties', role: undefined, models: [], least: 'one' }],
  ['/duties/tech-lead?models=zenith.acme', { page: 'duties', role: roleId('tech-lead'), models: [zenith, acme] }],
  ['/paths', { page: 'paths', models: [] }],
  ['/paths?models=acme', { page: 'paths', models: [acme] }],
  ['/search', { page: 'search', query: '' }],
  ['/search?q=1%3A1', { page: 'search', query: '1:1' }],
  ['/search?q=on-call', { page: 'search', query: 'on-call' }],
  ['/search?q=who%20hires%3F%20caf%C3%A9', { page: 'search', query: 'who hires? café' }],
  ['/compare/acme/zenith?order=zenith.acme', compared([acme, zenith], { order: [zenith, acme] })],
  ['/compare/acme/zenith?show=differences', compared([acme, zenith], { show: 'differences' })],
  ['/compare/acme/zenith?show=in-common', compared([acme, zenith], { show: 'in-common' })],
  ['/compare/acme/zenith?show=one-only', compared([acme, zenith], { show: 'one-only' })],
  ['/compare/acme/zenith?show=silent', compared([acme, zenith], { show: 'silent' })],
  ['/compare/acme/zenith?sort=difference', compared([acme, zenith], { sort: 'difference' })],
  ['/compare/acme/zenith?layout=columns', compared([acme, zenith], { layout: 'columns' })],
  ['/compare/acme/zenith?open=mentoring.delivery', compared([acme, zenith], { open: [mentoring, delivery] })],
  [
    '/compare/acme/zenith?order=zenith.acme&show=differences&open=mentoring',
    compared([acme, zenith], { order: [zenith, acme], show: 'differences', open: [mentoring] }),
  ],
]

describe('every address', () => {
  test.each(ADDRESSES)('%s is read', (address, link) => {
    const [path = '', search] = address.split('?')
    expect(parseDeepLink(path, search)).toEqual({ link, notes: [] })
  })

  test.each(ADDRESSES)('%s is written', (address, link) => {
    expect(formatDeepLink(link)).toBe(address)
  })
})

test('the canonical path has the models sorted, whatever the order of the columns', () => {
  expect(formatPath(compared([zenith, acme]))).toBe('/compare/acme/zenith')
  expect(formatPath({ page: 'row', models: [zenith, acme], theme: mentoring })).toBe(
    '/compare/acme/zenith/on/mentoring',
  )
})

describe('a crooked path leads where it was meant to', () => {
  test.each([
    ['', '/'],
    ['/index', '/'],
    ['/index.html', '/'],
    ['/models.html', '/models'],
    ['/models/index', '/models'],
    ['/models/index.html', '/models'],
    ['/models/acme.html', '/models/acme'],
    ['/models/acme.html).', '/models/acme'],
    ['/models/acme/index.html', '/models/acme'],
    ['/compare/acme/zenith.html', '/compare/acme/zenith'],
    ['/compare/acme/zenith/index.html', '/compare/acme/zenith'],
    ['/models/', '/models'],
    ['//models//acme//', '/models/acme'],
    ['models/acme', '/models/acme'],
    ['/Models/ACME', '/models/acme'],
    ['/models/Ácmé', '/models/acme'],
    ['/models/acme.', '/models/acme'],
    ['/models/acme)', '/models/acme'],
    ['/models/acme),', '/models/acme'],
    ['/models/acme?!', '/models/acme'],
    ['/models/acme>', '/models/acme'],
    ['/models/acme”', '/models/acme'],
    ['/models/acme…', '/models/acme'],
    ['/models/acme-', '/models/acme'],
    ['/models/acme%29', '/models/acme'],
    ['/models/acme%E2%80%9D', '/models/acme'],
    ['/models/acme%E2%80', '/models/acme'],
    ['/models/acme%2', '/models/acme'],
    ['/models/acme%', '/models/acme'],
    ['/models%2Facme', '/models/acme'],
    ['/models/%61cme', '/models/acme'],
    ['/compare/zenith/acme', '/compare/acme/zenith'],
    ['/compare/zenith/acme/on/mentoring', '/compare/acme/zenith/on/mentoring'],
    ['/compare/acme/zenith/on', '/compare/acme/zenith'],
    ['/duties/product-owner/and/tech-lead', '/duties/tech-lead/and/product-owner'],
    ['/compare/acme', '/models/acme'],
    ['/compare/on/mentoring', '/themes/mentoring'],
  ])('%s to %s', (path, canonical) => {
    const { link, notes } = parseDeepLink(path)
    expect(link && formatPath(link)).toBe(canonical)
    expect(notes).toEqual([{ kind: 'tidied' }])
  })
})

test('a comparison in the wrong order is read in the right one, columns and all', () => {
  expect(parseDeepLink('/compare/zenith/corvid/acme').link).toEqual(compared([acme, corvid, zenith]))
  expect(parseDeepLink('/compare/zenith/acme/on/mentoring').link).toMatchObject({ models: [acme, zenith] })
})

describe('a path of no known form is no link, rather than half of one', () => {
  test.each([
    '/404',
    '/404.html',
    '/nothing',
    '/about/us',
    '/models/on',
    '/models/acme/on',
    '/models/index/acme',
    '/models/404',
    '/models/acme/sets-direction/more',
    '/duties/tech-lead/and',
    '/duties/product-owner/and/engineer',
    '/duties/tech-lead/or/product-owner',
    '/models/ac me',
    '/models/acme_anvils',
    '/models/ф',
    '/models/acmeは',
    '/models/__proto__',
    '/models/a--b',
    '/models/../../etc/passwd',
    '/themes/mentoring/acme',
    '/compare/acme/zenith/on/mentoring/delivery',
    '/compare/acme/on/mentoring/on/delivery',
    '/compare/<script>/acme',
  ])('%s', (path) => {
    expect(parseDeepLink(path).link).toBeUndefined()
  })
})

describe('nothing is dropped in silence', () => {
  test.each<[string, string, LinkNote[]]>([
    ['/compare/acme/zenith/acme', '/compare/acme/zenith', [{ kind: 'doubled', slugs: ['acme'] }]],
    ['/compare/acme/acme', '/models/acme', [{ kind: 'doubled', slugs: ['acme'] }]],
    ['/compare/f/e/d/c/b/a', '/compare/b/c/d/e/f', [{ kind: 'too-many', slugs: ['a'] }]],
    [
      '/compare/f/e/d/c/b/a/z/on/mentoring',
      '/compare/b/c/d/e/f/on/mentoring',
      [{ kind: 'too-many', slugs: ['a', 'z'] }],
    ],
    [
      '/compare/a/a/b/c/d/e/f',
      '/compare/a/b/c/d/e',
      [
        { kind: 'doubled', slugs: ['a'] },
        { kind: 'too-many', slugs: ['f'] },
      ],
    ],
    ['/compare/acme/on/mentoring', '/models/acme', [{ kind: 'row-of-one', theme: 'mentoring' }]],
    [
      '/compare/acme/acme/on/mentoring',
      '/models/acme',
      [
        { kind: 'doubled', slugs: ['acme'] },
        { kind: 'row-of-one', theme: 'mentoring' },
      ],
    ],
    ['/themes/mentoring?kind=charity', '/themes/mentoring', [{ kind: 'unknown-view', key: 'kind', value: 'charity' }]],
    ['/compare?kind=company', '/compare', [{ kind: 'unknown-view', key: 'kind', value: 'company' }]],
    ['/paths?kind=company', '/paths', [{ kind: 'unknown-view', key: 'kind', value: 'company' }]],
    ['/models?show=differences', '/models', [{ kind: 'unknown-view', key: 'show', value: 'differences' }]],
    ['/models?sort=age', '/models', [{ kind: 'unknown-view', key: 'sort', value: 'age' }]],
    ['/models/acme?show=differences', '/models/acme', [{ kind: 'unknown-view', key: 'show', value: 'differences' }]],
    ['/compare/acme?order=acme', '/models/acme', [{ kind: 'unknown-view', key: 'order', value: 'acme' }]],
    [
      '/compare/acme/zenith/on/mentoring?open=mentoring',
      '/compare/acme/zenith/on/mentoring',
      [{ kind: 'unknown-view', key: 'open', value: 'mentoring' }],
    ],
  ])('%s', (address, canonical, notes) => {
    const [path = '', search] = address.split('?')
    const reading = parseDeepLink(path, search)
    expect(reading.link && formatPath(reading.link)).toBe(canonical)
    expect(reading.notes).toEqual(notes)
  })
})

describe('the view of a comparison', () => {
  test.each<[query: string, written: string, unusable: string[]]>([
    ['', '', []],
    ['?', '', []],
    ['?show=all', '', []],
    ['?order=acme.zenith', '', []],
    ['?order=zenith', '?order=zenith.acme', []],
    ['?order=zenith.zenith.acme', '?order=zenith.acme', []],
    ['?order=zenith,acme', '?order=zenith.acme', []],
    ['?order=ZENITH+acme', '?order=zenith.acme', []],
    ['?order=zenith.corvid', '?order=zenith.acme', ['order=zenith.corvid']],
    ['?order=', '', ['order=']],
    ['?show=Differences', '?show=differences', []],
    ['?show=differences).', '?show=differences', []],
    ['?show=differences-', '?show=differences', []],
    ['?show=everything', '', ['show=everything']],
    ['?show=differences.one-only', '?show=differences', ['show=differences.one-only']],
    ['?show=differences&show=one-only', '?show=differences', ['show=differences.one-only']],
    ['?open=mentoring&open=delivery', '?open=mentoring.delivery', []],
    ['?open=mentoring.mentoring', '?open=mentoring', []],
    ['?open=mentoring…', '?open=mentoring', []],
    ['?open=on.mentoring', '?open=mentoring', ['open=on.mentoring']],
    ['?open=%E0%A4', '', ['open=\ufffd']],
    ['?utm_source=chat&fbclid=abc&show=one-only&__proto__=x', '?show=one-only', []],
    ['?constructor=x&toString=y', '', []],
  ])('%s is written %s', (query, written, unusable) => {
    const { link, notes } = parseDeepLink('/compare/acme/zenith', query)
    expect(link && formatDeepLink(link)).toBe(`/compare/acme/zenith${written}`)
    expect(notes.map((note) => (note.kind === 'unknown-view' ? `${note.key}=${note.value}` : note))).toEqual(unusable)
  })

  test('a long value is named by its beginning', () => {
    const { notes } = parseDeepLink('/compare/acme/zenith', `?show=${'a'.repeat(500)}`)
    expect(notes).toEqual([{ kind: 'unknown-view', key: 'show', value: `${'a'.repeat(77)}…` }])
  })
})

describe('a link at the nearest page that there is', () => {
  test.each<[address: string, whole: string, unusable: string[]]>([
    ['/compare/acme/corvid?with=zenith', '/compare/acme/corvid/zenith', []],
    ['/compare/acme/corvid?with=ZENITH.%2C', '/compare/acme/corvid/zenith', []],
    [
      '/compare/acme/zenith?with=corvid&order=corvid.zenith.acme',
      '/compare/acme/corvid/zenith?order=corvid.zenith.acme',
      [],
    ],
    ['/compare/acme/corvid?with=b.d.e.f', '/compare/acme/b/corvid/d/e', ['too-many f']],
    ['/compare/acme/corvid?with=acme', '/compare/acme/corvid', ['doubled acme']],
    ['/compare/acme/corvid?with=', '/compare/acme/corvid', ['with=']],
    ['/compare/acme/corvid?with=zenith.on', '/compare/acme/corvid/zenith', ['with=zenith.on']],
    ['/compare/acme/corvid/on/delivery?with=zenith', '/compare/acme/corvid/zenith/on/delivery', []],
    ['/themes/delivery?with=acme.zenith', '/compare/acme/zenith/on/delivery', []],
    ['/themes/delivery?with=acme', '/themes/delivery', ['with=acme']],
    ['/models/acme?with=zenith', '/compare/acme/zenith', []],
    ['/models/acme?with=acme', '/models/acme', ['doubled acme']],
    ['/compare?with=acme.zenith&show=differences', '/compare/acme/zenith?show=differences', []],
    ['/models?with=acme', '/models/acme', []],
    ['/models?with=acme&statement=plans', '/models/acme/plans', []],
    ['/models/acme?statement=plans', '/models/acme/plans', []],
    ['/models/acme?statement=plans.reviews', '/models/acme', ['statement=plans.reviews']],
    ['/models/acme?statement=on', '/models/acme', ['statement=on']],
    ['/models?statement=plans', '/models', ['statement=plans']],
    ['/about?with=acme', '/about', ['with=acme']],
  ])('%s opens %s', (address, whole, unusable) => {
    const [path = '', search] = address.split('?')
    const { link, notes } = parseDeepLink(path, search)
    expect(link && formatDeepLink(link)).toBe(whole)
    expect(
      notes.map((note) =>
        note.kind === 'unknown-view'
          ? `${note.key}=${note.value}`
          : `${note.kind} ${'slugs' in note ? note.slugs.join() : ''}`,
      ),
    ).toEqual(unusable)
  })

  test.each([
    ['?with=zenith', ''],
    ['?with=zenith&show=differences', '?show=differences'],
    ['?utm=a&statement=plans&with=b&show=all', '?utm=a&show=all'],
    ['?order=with.statement', '?order=with.statement'],
    ['', ''],
  ])('of %s the view is %s', (search, view) => {
    expect(withoutRest(search)).toBe(view)
  })
})

describe('a link typed by hand or escaped on its way', () => {
  test.each([
    '/compare/brax,loadsmart',
    '/compare/brax+loadsmart',
    '/compare/loadsmart,%20brax',
    '/compare/brax%2Cloadsmart',
  ])('%s is the comparison that was meant', (path) => {
    expect(parseDeepLink(path).link).toEqual(parseDeepLink('/compare/brax/loadsmart').link)
  })

  test.each(['?show=differences&amp;open=scope', '?Show=differences&Open=scope'])(
    '%s is the view that was meant',
    (search) => {
      expect(parseDeepLink('/compare/brax/loadsmart', search)).toEqual(
        parseDeepLink('/compare/brax/loadsmart', '?show=differences&open=scope'),
      )
    },
  )

  test.each([
    ['/compare/brax/loadsmart%3Fshow=differences', ''],
    ['/compare/brax/loadsmart%3fshow%3Ddifferences', ''],
    ['/compare/brax/loadsmart%3Fshow=differences%23marks', ''],
    ['/compare/loadsmart/brax%3Futm_source=chat', '?show=differences'],
  ])('%s%s is the view that was meant, although its query is escaped', (path, search) => {
    const { link } = parseDeepLink('/compare/brax/loadsmart', '?show=differences')
    expect(parseDeepLink(path, search)).toEqual({ link, notes: [{ kind: 'tidied' }] })
  })

  test('an escaped query that asks for what there is not is told of', () => {
    expect(parseDeepLink('/compare/brax/loadsmart%3Fshow=everything').notes).toEqual([
      { kind: 'unknown-view', key: 'show', value: 'everything' },
    ])
  })

  test.each([
    ['/paths%23loadsmart', '', '', ['/paths', '', '#loadsmart']],
    ['/paths%3Fmodels=brax%23brax', '', '', ['/paths', '?models=brax', '#brax']],
    ['/paths%3Fmodels%3Dbrax%2526x', '?utm=1', '#own', ['/paths', '?models=brax%26x&utm=1', '#own']],
    ['/paths%23', '?a=1', '', ['/paths', '?a=1', '']],
    ['/paths%3F', '', '', ['/paths', '', '']],
    ['/paths%E2%80%9D', '?a=%3F', '#%23', ['/paths%E2%80%9D', '?a=%3F', '#%23']],
  ])('the parts of %s%s%s', (pathname, search, hash, parts) => {
    const whole = unescapedParts({ pathname, search, hash })
    expect([whole.pathname, whole.search, whole.hash]).toEqual(parts)
  })
})
