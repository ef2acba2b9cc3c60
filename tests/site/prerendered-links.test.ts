import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { formatPath, plainView } from '../../src/domain/links/deep-link.ts'
import { hasPage, nearestPage, placeOf, setsOf, sharedLink } from '../../src/domain/links/pages-made.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { MOST_PAGES, prerendered, prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { realContent } from '../content/support/real-content.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../fixtures/acme-later.ts'
import { modelId } from '../fixtures/ids.ts'
import { manyModels } from '../fixtures/many-models.ts'

describe('setsOf', () => {
  it('is every set of a size, each once and in order', () => {
    const ids = ['a', 'b', 'c', 'd'].map(modelId)
    expect([...setsOf(ids, 2)].map((set) => set.join(''))).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd'])
    expect([...setsOf(ids, 4)]).toEqual([ids])
    expect([...setsOf(ids, 5)]).toEqual([])
  })

  it('hands on a set before it has made the next: of 5,000 ids there are more than fit anywhere', () => {
    const ids = Array.from({ length: 5000 }, (_, place) => modelId(`m-${place}`))
    expect(setsOf(ids, 5).next().value).toEqual(ids.slice(0, 5))
  })
})

describe('prerenderedLinks', () => {
  it('is every address there is, each once', () => {
    const paths = prerenderedLinks(DATASET).map(formatPath)
    const statements = DATASET.models.reduce((sum, { statements }) => sum + statements.length, 0)
    // 6 pairs, 4 sets of three and the one of all four, each with a row for each of six themes.
    // Sixteen pages about everything, the models, the themes, the duties of each of four roles and the tech lead, four duties.
    expect(paths).toHaveLength(16 + 4 + 6 + 5 + 4 + statements + (6 + 4 + 1) * (1 + 6))
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/models',
        '/themes',
        '/compare',
        '/agreement',
        '/yours',
        '/yours/sheet',
        '/yours/reading',
        '/yours/beside',
        '/yours/check',
        '/yours/fit',
        '/duties',
        '/duties/tech-lead',
        '/duties/on/plan-delivery',
        '/duties/product-owner',
        '/paths',
        '/search',
        '/about',
        '/changes',
        '/models/acme',
        '/themes/mentoring',
        '/models/acme/manages-nobody',
        '/compare/acme/zenith',
        '/compare/acme/corvid/small-studio/zenith/on/mentoring',
      ]),
    )
  })

  it('has the pages of another edition: itself, its statements, and its comparisons', () => {
    const before = new Set(prerenderedLinks(DATASET).map(formatPath))
    const more = prerenderedLinks(WITH_EDITION)
      .map(formatPath)
      .filter((path) => !before.has(path))
    const { statements } = ACME_LATER
    expect(more).toEqual(
      expect.arrayContaining([
        '/models/acme-2025',
        ...statements.map(({ id }) => `/models/acme-2025/${id}`),
        '/compare/acme/acme-2025',
        '/compare/acme/acme-2025/on/mentoring',
      ]),
    )
    expect(more.filter((path) => !path.includes('acme-2025'))).toEqual(['/models/acme/changes'])
  })

  it('is an address that reads back as itself', () => {
    for (const path of prerenderedLinks(DATASET).map(formatPath)) expect(path).toMatch(/^\/[a-z0-9/-]*$/)
  })

  it('puts what is needed most first, and stops before what does not fit', () => {
    const paths = prerenderedLinks(DATASET, 49).map(formatPath)
    expect(paths.slice(0, 4)).toEqual(['/', '/compare', '/models', '/themes'])
    // 31 about everything, 4 models, and each comparison of the home page with its six rows.
    expect(paths).toHaveLength(31 + 4 + 2 * 7)
    expect(paths[31]).toBe('/models/acme')
    expect(paths.at(-1)).toMatch(/^\/compare\/acme\/small-studio\/on\//)
  })

  it('always makes the pages about everything', () => {
    expect(prerenderedLinks(DATASET, 0).map(({ page }) => page)).not.toContain('model')
    expect(prerenderedLinks(DATASET, 0)).toHaveLength(31)
  })

  it('stops at its limit with fifty models, which have millions of addresses', () => {
    const links = prerenderedLinks(manyModels(50))
    expect(links.length).toBeLessThanOrEqual(MOST_PAGES)
    expect(links.length).toBeGreaterThan(MOST_PAGES - 10)
    expect(links.filter(({ page }) => page === 'model')).toHaveLength(50)
    // Every pair has its card: of two organisations of a large atlas, any may be compared.
    expect(links.filter((link) => link.page === 'comparison' && link.models.length === 2)).toHaveLength((50 * 49) / 2)
    // The 26 comparisons of the five on the home page have theirs with all their rows.
    expect(links.filter(({ page }) => page === 'comparison').length).toBeGreaterThanOrEqual(26 + 1225 - 10)
    expect(new Set(links.map(formatPath)).size).toBe(links.length)
  })
})

describe('how far a build got', () => {
  const atlas = manyModels(7)
  const all = prerendered(atlas, 1e6)

  it('is nothing to tell where every page was made', () => {
    expect(all.made).toBeUndefined()
    expect(prerendered(DATASET).made).toBeUndefined()
  })

  it('is told by the order of the links, which never goes back', () => {
    const { made } = prerendered(atlas, 0)
    const places = all.links.map((link) => placeOf(link, made?.featured ?? []))
    expect(places).toEqual([...places].sort())
  })

  it('is exact, wherever the build stops: what has a page is known to have one, and nothing else is', () => {
    // A comparison has seven links here with its rows: every group ends before one of these places.
    for (let most = 0; most < all.links.length; most += 7) {
      const { links, made } = prerendered(atlas, most)
      expect(all.links.filter((link) => hasPage(link, made)).length, `${most} at most`).toBe(links.length)
      expect(links.every((link) => hasPage(link, made))).toBe(true)
    }
  })
})

describe('an atlas of thirteen, five of which lead', () => {
  const LED = [13, 2, 11, 7, 5]
  const atlas = manyModels(13, LED)
  // With six themes, not twenty, the cap is lower, so that it falls among the sets of three as it does for real.
  const MOST = 2000
  const { links, made } = prerendered(atlas, MOST)
  const paths = new Set(links.map(formatPath))
  const sorted = [...atlas.leading].sort()
  const ids = atlas.models.map(({ id }) => id)
  const forges = (...numbers: number[]) => numbers.map((number) => modelId(`forge-${String(number).padStart(3, '0')}`))

  /** The paths of comparisons with all their rows. */
  const withRows = (sets: Iterable<ReturnType<typeof forges>>, { vocabulary }: Dataset = atlas): string[] =>
    [...sets].flatMap((set) => {
      const path = `/compare/${set.join('/')}`
      return [path, ...vocabulary.themes.map(({ id }) => `${path}/on/${id}`)]
    })

  it('has more addresses than a build makes', () => {
    expect(made).toBeDefined()
    expect(links.length).toBeLessThanOrEqual(MOST)
    expect(links.length).toBeGreaterThan(MOST - 10)
    expect(made?.upTo).toMatch(/^5 3 /)
  })

  it('has every model, statement and theme', () => {
    expect([...paths]).toEqual(
      expect.arrayContaining([
        ...atlas.models.flatMap(({ id, statements }) => [
          `/models/${id}`,
          ...statements.map((statement) => `/models/${id}/${statement.id}`),
        ]),
        ...atlas.vocabulary.themes.map(({ id }) => `/themes/${id}`),
      ]),
    )
  })

  it('has those that lead in every combination, with rows, whatever their own order', () => {
    const sets = [2, 3, 4, 5].flatMap((size) => [...setsOf(sorted, size)])
    expect(sets).toHaveLength(10 + 10 + 5 + 1)
    expect([...paths]).toEqual(expect.arrayContaining(withRows(sets)))
    expect(paths).toContain('/compare/forge-002/forge-005/forge-007/forge-011/forge-013/on/mentoring')
    // Five others have none: the comparison of five that leads is there because it leads.
    expect(paths).not.toContain('/compare/forge-001/forge-002/forge-003/forge-004/forge-005')
  })

  it('has every pair with its rows', () => {
    expect([...paths]).toEqual(expect.arrayContaining(withRows(setsOf(ids, 2))))
  })

  it('goes on with sets of three, and has nothing twice', () => {
    expect(paths).toContain('/compare/forge-001/forge-002/forge-003/on/mentoring')
    expect(paths.size).toBe(links.length)
  })

  it('makes them in the order of their places', () => {
    const places = links.map((link) => placeOf(link, made?.featured ?? []))
    expect(places).toEqual([...places].sort())
    // What leads goes before the statements: in an atlas of hundreds these fill the cap.
    const first = (prefix: string) => places.findIndex((place) => place.startsWith(prefix))
    expect(['0', '1 ', '2 5', '3 ', '4 ', '5 2', '5 3'].map(first)).toEqual(
      ['0', '1 ', '2 5', '3 ', '4 ', '5 2', '5 3'].map(first).toSorted((a, b) => a - b),
    )
    expect(first('5 3')).toBeGreaterThan(0)
  })

  it.each([
    [
      'a comparison of four',
      '/compare/forge-009/forge-010/forge-012/forge-013',
      '/compare/forge-009/forge-010?with=forge-012.forge-013',
    ],
    [
      'a row of four',
      '/compare/forge-009/forge-010/forge-012/forge-013/on/mentoring',
      '/compare/forge-009/forge-010/on/mentoring?with=forge-012.forge-013',
    ],
    [
      'three that lead and one more',
      '/compare/forge-002/forge-005/forge-007/forge-012',
      '/compare/forge-002/forge-005/forge-007?with=forge-012',
    ],
    ['a pair’s row', '/compare/forge-009/forge-012/on/mentoring', '/compare/forge-009/forge-012/on/mentoring'],
    [
      'all that lead',
      '/compare/forge-002/forge-005/forge-007/forge-011/forge-013',
      '/compare/forge-002/forge-005/forge-007/forge-011/forge-013',
    ],
  ])('%s is shared at the nearest page that was made', (_what, path, shared) => {
    const { link } = parseDeepLink(path)
    if (!link) throw new Error(`${path} is no link.`)
    expect(sharedLink(link, made)).toBe(shared)
    expect(paths).toContain(formatPath(nearestPage(link, made)))
  })

  it('leads every comparison to a page that was made, a pair or more', () => {
    for (const size of [2, 3, 4, 5])
      for (const models of setsOf(ids, size)) {
        const near = nearestPage({ page: 'comparison', models, view: plainView(models) }, made)
        expect(near.page).toBe('comparison')
        expect(paths.has(formatPath(near)), formatPath(near)).toBe(true)
      }
  })

  // Of the size of the real documents and with the real themes: what is promised fits below the cap.
  it.each([13, 16])('of real size fits, its pairs and their rows with it: %s models', (count) => {
    const real = realContent()
    const models = Array.from({ length: count }, (_, place) => {
      const model = real.models[place % real.models.length]
      if (!model) throw new Error('There is no content.')
      return { ...model, id: modelId(`model-${String(place + 1).padStart(2, '0')}`) }
    })
    const large: Dataset = { ...real, models, editions: [], leading: models.slice(-5).map(({ id }) => id) }
    const made = new Set(prerenderedLinks(large).map(formatPath))
    const all = models.map(({ id }) => id)
    const promised: string[] = [
      ...withRows(setsOf(all, 2), large),
      ...[3, 4, 5].flatMap((size) => withRows(setsOf(large.leading, size), large)),
      ...models.flatMap(({ id, statements }) => statements.map((statement) => `/models/${id}/${statement.id}`)),
    ]
    expect(promised.filter((path) => !made.has(path))).toEqual([])
  })
})
