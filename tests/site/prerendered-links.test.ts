import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/domain/deep-link.ts'
import { MOST_PAGES, prerenderedLinks, setsOf } from '../../src/site/prerendered-links.ts'
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

  it('puts what is needed most first, and stops where it is told to', () => {
    const paths = prerenderedLinks(DATASET, 25).map(formatPath)
    expect(paths).toHaveLength(25)
    expect(paths.slice(0, 4)).toEqual(['/', '/models', '/themes', '/compare'])
    expect(paths[9]).toBe('/models/acme')
    expect(paths.at(-1)).toBe('/compare/acme/corvid')
    expect(prerenderedLinks(DATASET, 0)).toEqual([])
  })

  it('stops at its limit with fifty models, which have millions of addresses', () => {
    const links = prerenderedLinks(manyModels(50))
    expect(links).toHaveLength(MOST_PAGES)
    expect(links.filter(({ page }) => page === 'model')).toHaveLength(50)
    // The 26 comparisons of the five on the home page have their cards, however large the atlas.
    expect(links.filter(({ page }) => page === 'comparison').length).toBeGreaterThanOrEqual(26)
    expect(new Set(links.map(formatPath)).size).toBe(links.length)
  })
})
