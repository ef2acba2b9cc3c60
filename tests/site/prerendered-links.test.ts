import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/domain/deep-link.ts'
import { hasPage, placeOf, setsOf } from '../../src/domain/pages-made.ts'
import { MOST_PAGES, prerendered, prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
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
    // Nine pages about everything, the models, the themes, the duties of each of four roles and the tech lead.
    expect(paths).toHaveLength(9 + 4 + 6 + 5 + statements + (6 + 4 + 1) * (1 + 6))
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/models',
        '/themes',
        '/compare',
        '/agreement',
        '/duties',
        '/duties/tech-lead',
        '/duties/product-owner',
        '/paths',
        '/search',
        '/about',
        '/models/acme',
        '/themes/mentoring',
        '/models/acme/manages-nobody',
        '/compare/acme/zenith',
        '/compare/acme/corvid/small-studio/zenith/on/mentoring',
      ]),
    )
  })

  it('is an address that reads back as itself', () => {
    for (const path of prerenderedLinks(DATASET).map(formatPath)) expect(path).toMatch(/^\/[a-z0-9/-]*$/)
  })

  it('puts what is needed most first, and stops before what does not fit', () => {
    const paths = prerenderedLinks(DATASET, 40).map(formatPath)
    expect(paths.slice(0, 4)).toEqual(['/', '/models', '/themes', '/compare'])
    // 20 about everything, 4 models, and each comparison of the home page with its six rows.
    expect(paths).toHaveLength(20 + 4 + 2 * 7)
    expect(paths[20]).toBe('/models/acme')
    expect(paths.at(-1)).toMatch(/^\/compare\/acme\/small-studio\/on\//)
  })

  it('always makes the pages about everything', () => {
    expect(prerenderedLinks(DATASET, 0).map(({ page }) => page)).not.toContain('model')
    expect(prerenderedLinks(DATASET, 0)).toHaveLength(20)
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
