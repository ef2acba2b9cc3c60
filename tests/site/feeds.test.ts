import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { feeds } from '../../src/site/feeds.ts'
import { siteUrl } from '../../src/site/site-url.ts'
import { ACME, DATASET } from '../fixtures/acme-and-zenith.ts'
import { modelId } from '../fixtures/ids.ts'

const SITE = siteUrl({ SITE_URL: 'https://example.org/atlas/' })
const ATOM = { a: 'http://www.w3.org/2005/Atom' }

/** With an edition of Acme, and with words that would break a feed which did not escape them. */
const HOSTILE: Dataset = {
  ...DATASET,
  models: DATASET.models.map((model) =>
    model.id === ACME.id
      ? {
          ...model,
          name: 'Acme & <Sons> ]]>',
          reading: {
            date: '2026-01-05',
            changes: [{ date: '2026-02-01', text: 'Said <script>alert(1)</script> & “more” ]]>.' }],
          },
        }
      : model,
  ),
  editions: [{ ...ACME, id: modelId('acme-2026'), name: 'Acme 2026', edition: { of: ACME.id } }],
}

function valuesOf(document: XmlDocument, path: string): string[] {
  return document.find(path, ATOM).map((node) => ('value' in node ? String(node.value) : (node as XmlElement).content))
}

let grammar: RelaxNGValidator
beforeAll(() => {
  grammar = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'support/atom.rng'), 'utf8')),
  )
})

describe.each([
  ['the invented organisations', DATASET],
  ['hostile words and an edition', HOSTILE],
])('the feeds of %s', (_what, dataset) => {
  const made = [...feeds(dataset, SITE)]

  it('are one of all and one of each organisation and edition', () => {
    const models = [...dataset.models, ...dataset.editions]
    expect(made.map(([path]) => path)).toEqual(['feed.xml', ...models.map(({ id }) => `models/${id}/feed.xml`)])
  })

  it.each(made)('%s is what RFC 4287 asks for', (_path, text) => {
    expect(() => grammar.validate(XmlDocument.fromString(text))).not.toThrow()
  })

  it.each(made)('%s has what a grammar cannot ask for', (_path, text) => {
    const document = XmlDocument.fromString(text)
    const ids = valuesOf(document, '//a:id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^tag:example\.org,2026:\/atlas\/[a-z0-9./-]+$/.test(id))).toEqual([])
    const entries = document.find('//a:entry', ATOM).length
    expect(entries).toBeGreaterThan(0)
    for (const needed of ['a:title', 'a:id', 'a:updated', 'a:published', 'a:content', 'a:link[@rel="alternate"]'])
      expect(document.find(`//a:entry/${needed}`, ATOM), needed).toHaveLength(entries)
    const addresses = valuesOf(document, '//@href')
    expect(addresses.filter((address) => !address.startsWith('https://example.org/atlas/'))).toEqual([])
    const updated = valuesOf(document, '/a:feed/a:updated')
    expect(updated).toEqual([valuesOf(document, '//a:entry/a:updated').sort().at(-1)])
    expect(valuesOf(document, '/a:feed/a:author/a:name')).toEqual(['Role Atlas'])
  })

  it.each(made)('%s is read by a feed reader as it is meant', (_path, text) => {
    const { title, items, meta } = parseFeed(text)
    expect(meta).toMatchObject({ type: 'atom', version: '1.0' })
    expect(title).toMatch(/^What is new/)
    for (const item of items) {
      expect(item.title).toMatch(/^(?:New organisation|New edition|Corrected): /)
      expect(item.content).toMatch(/^<(?:p|ul)>/)
      expect(item.url).toMatch(/^https:\/\/example\.org\/atlas\/models\//)
      expect(item.published?.toISOString()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/)
    }
  })

  it('says of each where it stands; an edition has that of its organisation', () => {
    const self = (text: string) => valuesOf(XmlDocument.fromString(text), '/a:feed/a:link[@rel="self"]/@href')
    for (const [path, text] of made)
      expect(self(text)).toEqual([`https://example.org/atlas/${path.replace('acme-2026', 'acme')}`])
  })

  it('are the same when they are made again', () => {
    expect([...feeds(dataset, SITE)]).toEqual(made)
  })
})

describe('an entry', () => {
  const read = (dataset: Dataset) => parseFeed(feeds(dataset, SITE).get('feed.xml') ?? '')
  const idsOf = (dataset: Dataset) => read(dataset).items.map(({ id }) => id)

  it('keeps its name when its words are put otherwise', () => {
    const reworded: Dataset = {
      ...DATASET,
      models: DATASET.models.map((model) => ({
        ...model,
        name: `${model.name} Ltd`,
        reading: {
          ...model.reading,
          changes: [...model.reading.changes.map((change) => ({ ...change, text: 'In other words.' })).reverse()],
        },
      })),
    }
    expect(idsOf(reworded)).toEqual(idsOf(DATASET))
  })

  it('has the words of the content as words', () => {
    const { items } = read(HOSTILE)
    expect(items.map(({ title }) => title)).toContain('Corrected: Acme & <Sons> ]]>')
    // As it stands there: this reader takes entities apart a second time.
    const [content] = valuesOf(
      XmlDocument.fromString(feeds(HOSTILE, SITE).get('feed.xml') ?? ''),
      '//a:entry[contains(a:title, "Corrected: Acme &")]/a:content',
    )
    expect(content).toContain('Said &lt;script&gt;alert(1)&lt;/script&gt; &amp; “more” ]]&gt;.')
  })

  it('leads to the statement that was corrected', () => {
    const { items } = read(DATASET)
    const { content } = items.find(({ title }) => title === 'Corrected: Acme Anvils') ?? {}
    expect(content).toBe(
      '<ul><li><a href="https://example.org/atlas/models/acme/plans-with-owner">Plans delivery with the product owner.</a><br>Said that it was done alone.</li></ul><p>Compiled from the text of 2 November 2023. Caution: A later page says less about people.</p>',
    )
  })
})
