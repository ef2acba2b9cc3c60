import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { structuredData } from '../../src/site/structured-data.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { PEOPLE_MANAGEMENT } from '../fixtures/invented-vocabulary.ts'

const SITE = 'https://example.org/atlas/'
const HEAD =
  '<title>Acme &amp; more · Role Atlas</title><meta name="description" content="The &quot;finding&quot;."><meta property="og:image" content="https://example.org/atlas/social/x.png">'

const linkOf = (path: string) => parseDeepLink(path).link as DeepLink
const dataOf = structuredData(DATASET, SITE)
const at = (path: string) => dataOf(linkOf(path), HEAD)
/** Whatever a value holds, however deep, by its key. */
const valuesIn = (value: unknown): [key: string, text: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'string' ? [[key, each] as [string, string]] : valuesIn(each),
      )
    : []

describe('what pages say to search engines', () => {
  it('is said by models, statements, themes and the page about the site, and by no other', () => {
    const kinds = (says: boolean) =>
      new Set(
        prerenderedLinks(DATASET)
          .filter((link) => (dataOf(link, HEAD) !== undefined) === says)
          .map(({ page }) => page),
      )
    expect(kinds(true)).toEqual(new Set(['model', 'statement', 'theme', 'about']))
    for (const page of ['comparison', 'row', 'sheet', 'home']) expect(kinds(false)).toContain(page)
  })

  it('has absolute addresses alone, and of this site only those of pages and files that are there', () => {
    const links = prerenderedLinks(DATASET)
    const ours = new Set([
      ...links.map((link) => SITE + formatPath(link).slice(1)),
      ...['social/x.png', 'data/v1/index.json', 'data/v1/search.json'].map((path) => SITE + path),
    ])
    for (const link of links)
      for (const [key, text] of valuesIn(dataOf(link, HEAD))) {
        if (['url', 'item', 'image', 'contentUrl', 'license'].includes(key)) expect(text).toMatch(/^https:\/\//)
        if (text.startsWith(SITE)) expect(ours).toContain(text)
      }
  })

  it('has no date but those of the content', () => {
    const ofContent = new Set(
      DATASET.models.flatMap(({ reading }) => [reading.date, ...reading.changes.map(({ date }) => date)]),
    )
    for (const link of prerenderedLinks(DATASET))
      for (const [key, text] of valuesIn(dataOf(link, HEAD)))
        if (/^date/.test(key) || /^\d{4}-\d{2}-\d{2}/.test(text))
          expect(key === 'version' ? DATASET.models.map(({ source }) => source.version) : [...ofContent]).toContain(
            text,
          )
  })
})

describe('a model', () => {
  it('is an article after its document, with the dates on which it came and was corrected', () => {
    expect(at('/models/acme')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          url: `${SITE}models/acme`,
          headline: 'Acme & more',
          description: 'The "finding".',
          image: `${SITE}social/x.png`,
          inLanguage: 'en-GB',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          author: { '@type': 'Organization', name: 'The Role Atlas authors' },
          datePublished: '2026-01-05',
          dateModified: '2026-02-01',
          isBasedOn: {
            '@type': 'CreativeWork',
            name: 'Leading at Acme',
            creditText: 'The engineering team',
            url: 'https://acme.example/tech-lead',
            version: '2023-11-02',
          },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Role Atlas', item: SITE },
            { '@type': 'ListItem', position: 2, name: 'Organisations', item: `${SITE}models` },
            { '@type': 'ListItem', position: 3, name: 'Acme Anvils', item: `${SITE}models/acme` },
          ],
        },
      ],
    })
  })

  it('claims no version where its document is undated', () => {
    const undated = { ...ACME, source: { ...ACME.source, version: 'undated' as const } }
    const data = structuredData({ ...DATASET, models: [undated] }, SITE)(linkOf('/models/acme'), HEAD)
    expect(valuesIn(data).map(([key]) => key)).not.toContain('version')
  })
})

describe('a statement', () => {
  it('is a page after the lines that it rests on, below its model', () => {
    expect(at('/models/acme/writes-plans')).toMatchObject({
      '@graph': [
        {
          '@type': 'WebPage',
          name: 'Acme & more',
          url: `${SITE}models/acme/writes-plans`,
          isBasedOn: { url: 'https://acme.example/raw/tech-lead#L14-L16' },
        },
        { itemListElement: [{}, {}, { item: `${SITE}models/acme` }, { item: `${SITE}models/acme/writes-plans` }] },
      ],
    })
  })
})

describe('a statement of a document without lines to link to', () => {
  it('is after the document', () => {
    expect(at('/models/zenith/calm-team')).toMatchObject({
      '@graph': [{ isBasedOn: { url: 'https://zenith.example/tech-lead' } }, {}],
    })
  })
})

describe('a theme', () => {
  it('is a page among the questions', () => {
    expect(at(`/themes/${PEOPLE_MANAGEMENT.id}`)).toMatchObject({
      '@graph': [
        { '@type': 'WebPage', url: `${SITE}themes/${PEOPLE_MANAGEMENT.id}` },
        { itemListElement: [{}, { name: 'Questions', item: `${SITE}themes` }, { name: PEOPLE_MANAGEMENT.name }] },
      ],
    })
  })
})

describe('the page about the site', () => {
  it('describes the data as search engines for data ask: named, described, licensed, with its files', () => {
    const data = at('/about')
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url: `${SITE}about`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { name: 'The Role Atlas authors' },
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${SITE}data/v1/index.json` },
        { contentUrl: `${SITE}data/v1/search.json` },
      ],
    })
    // Fewer than 50 characters or more than 5000 are refused: developers.google.com/search/docs/appearance/structured-data/dataset
    const { length } = String(data?.description)
    expect(length).toBeGreaterThan(50)
    expect(length).toBeLessThan(5000)
  })
})
