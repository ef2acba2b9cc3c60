import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { socialCard } from '../../src/domain/heads/social-card.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import { prerenderSite } from '../../src/site/prerender-site.ts'
import { imageCache } from '../../src/site/social-images/image-cache.ts'
import { makeSocialImages } from '../../src/site/social-images/make-social-images.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { inMemory } from './support/site-in-memory.ts'

const SITE = 'https://example.org/atlas/'
/** Two are enough to see which pictures show a statement. */
const TWO: Dataset = { ...DATASET, models: [ACME, ZENITH] }
const HEAD = { title: 'Tech lead', description: 'What one does.' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-atlas-images-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The site of a dataset with its pictures: every page by its file, and what each path names as its picture. */
async function siteOf(dataset: Dataset, cacheFolder = folder) {
  const { build, files } = inMemory({ dataset })
  const plain = build.renderPage
  build.renderPage = async (link, ...rest) => ({
    ...(await plain(link, ...rest)),
    head: (link ? socialCard(HEAD, link, SITE) : []).map((tag) => `<meta content="${tag.content}">`).join(''),
  })
  build.makeImages = (links) =>
    makeSocialImages({ dataset, links, cache: imageCache(cacheFolder), write: () => {}, log: () => {} })
  const { links } = await prerenderSite(build)
  const pictures = new Map(
    links.map((link) => {
      const path = formatPath(link)
      const html = files.get(path === '/' ? 'index.html' : `${path.slice(1)}.html`) ?? ''
      return [path, [...new Set(html.match(/[^"]*\/social\/[^"]*/g))]]
    }),
  )
  return { files, pictures }
}

test('a corrected statement gives the pictures that show it other addresses, and no others', async () => {
  const before = await siteOf(TWO)
  const corrected = structuredClone(TWO)
  for (const model of corrected.models)
    for (const statement of model.statements) if (statement.id === 'manages-nobody') statement.text = 'Manages no one.'
  const after = await siteOf(corrected)
  for (const [path, [address = '', another]] of after.pictures) {
    // Every place that names the picture names the same one: the card, its twin, and what search engines are told.
    expect(another, path).toBeUndefined()
    expect(address, path).toMatch(/^https:\/\/example\.org\/atlas\/social\/[a-z0-9/-]+\.png\?v=[0-9a-f]{8}$/)
  }
  const changed = [...after.pictures].filter(([path, [address]]) => before.pictures.get(path)?.[0] !== address)
  expect(changed.map(([path]) => path)).toEqual(['/models/acme/manages-nobody'])
  // Where it stands is the same: what a chat has kept from before is asked for there still.
  const [[, [address = ''] = []] = []] = changed
  expect(before.pictures.get('/models/acme/manages-nobody')?.[0]?.split('?')[0]).toBe(address.split('?')[0])
})

test('two sites of the same content are the same to the byte, their pictures kept or made anew', async () => {
  const first = await siteOf(TWO)
  expect((await siteOf(TWO)).files).toEqual(first.files)
  expect((await siteOf(TWO, join(folder, 'another'))).files).toEqual(first.files)
})
