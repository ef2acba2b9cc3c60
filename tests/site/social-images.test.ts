import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { SOCIAL_IMAGE, socialImagePath } from '../../src/domain/heads/social-card.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { cardsOf } from '../../src/site/social-images/card-of.ts'
import { drawableText } from '../../src/site/social-images/drawable-text.ts'
import type { Drawn } from '../../src/site/social-images/drawing.ts'
import { imageCache } from '../../src/site/social-images/image-cache.ts'
import { MOST_BYTES, makeSocialImages } from '../../src/site/social-images/make-social-images.ts'
import { patternMark, stanceMark } from '../../src/site/social-images/marks.ts'
import { PALETTE } from '../../src/site/social-images/palette.ts'
import { createTypesetter } from '../../src/site/social-images/typesetter.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { manyModels } from '../fixtures/many-models.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-atlas-images-'))
  vi.stubGlobal('fetch', () => {
    throw new Error('An image asked the network for something.')
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

/** One link of every kind of image. */
const KINDS = [
  '/',
  '/models/acme',
  '/models/acme/manages-nobody',
  '/models/acme/foundries-differ',
  '/themes/people-management',
  '/compare/acme/zenith',
  '/compare/acme/corvid/small-studio/zenith',
  '/compare/acme/zenith/on/mentoring',
  '/compare/acme/corvid/zenith/on/scope',
  '/paths',
  '/duties',
  '/duties/on/manage-people',
  '/duties/on/plan-delivery',
  '/duties/tech-lead',
  '/duties/engineering-manager',
  '/duties/engineer',
].map(linkTo)

function linkTo(path: string): DeepLink {
  const { link } = parseDeepLink(path)
  if (!link) throw new Error(`${path} is no link.`)
  return link
}

/** Makes images in memory: by path, with what the build said. */
async function imagesOf(dataset: Dataset, links: readonly DeepLink[], cacheFolder = folder) {
  const images = new Map<string, Buffer>()
  const said: string[] = []
  await makeSocialImages({
    dataset,
    links,
    cache: imageCache(cacheFolder),
    write: (path, picture) => void images.set(path, Buffer.from(picture)),
    log: (line) => said.push(line),
  })
  return { images, said }
}

/** What the head of a PNG says of it. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

function expectWhole(images: Map<string, Buffer>, links: readonly DeepLink[]): void {
  expect([...images.keys()].sort()).toEqual([...new Set(links.map(socialImagePath))].sort())
  for (const [path, png] of images) {
    expect(sizeOf(png), path).toEqual({ width: SOCIAL_IMAGE.width, height: SOCIAL_IMAGE.height })
    expect(png.length, path).toBeLessThanOrEqual(MOST_BYTES)
    // Far less would be an empty sheet.
    expect(png.length, path).toBeGreaterThan(8_000)
  }
}

/** The dataset with every name, answer and statement in other words. */
function reworded(to: (text: string) => string): Dataset {
  const models = DATASET.models.map((model) => ({
    ...model,
    name: to(model.name),
    shortName: to(model.shortName),
    inProse: to(model.inProse),
    definition: { ...model.definition, text: to(model.definition.text) },
    answers: Object.fromEntries(
      Object.entries(model.answers).map(([theme, answer]) => [
        theme,
        answer.stance === 'silent'
          ? answer
          : { ...answer, answer: to(answer.answer), ...(answer.when ? { when: to(answer.when) } : {}) },
      ]),
    ),
    statements: model.statements.map((statement) => ({
      ...statement,
      text: to(statement.text),
      cite: statement.cite.map((cite) => ({ ...cite, section: to(cite.section), phrase: to(cite.phrase) })),
    })),
  }))
  return { ...DATASET, models: models as Dataset['models'] }
}

describe('the images of a site', () => {
  test('there is one for every link, of the promised size and kind', async () => {
    const links = prerenderedLinks(DATASET)
    const { images, said } = await imagesOf(DATASET, links)
    expectWhole(images, links)
    expect(said.filter((line) => /^ {2}\d+ of \d+ images$/.test(line)).length).toBeGreaterThanOrEqual(5)
    expect(said.at(-1)).toMatch(new RegExp(`^${images.size} social images, .* the largest is social/.* KiB\\.$`))
  })

  test('the same content gives the same bytes, made afresh or kept', async () => {
    const first = await imagesOf(DATASET, KINDS)
    expect(first.said.at(-1)).toContain(`${first.images.size} of them new`)
    const kept = await imagesOf(DATASET, KINDS)
    expect(kept.said.at(-1)).toContain('0 of them new')
    const afresh = await imagesOf(DATASET, KINDS, join(folder, 'another'))
    expect(afresh.said.at(-1)).toContain(`${first.images.size} of them new`)
    for (const [path, png] of first.images) {
      expect(kept.images.get(path)?.equals(png), path).toBe(true)
      expect(afresh.images.get(path)?.equals(png), path).toBe(true)
    }
  })

  test('only what changed is made again', async () => {
    await imagesOf(DATASET, KINDS)
    const changed = structuredClone(DATASET)
    for (const model of changed.models)
      for (const statement of model.statements)
        if (statement.id === 'manages-nobody') statement.text = 'Manages no one.'
    const { said } = await imagesOf(changed, KINDS)
    expect(said.at(-1)).toContain(', 1 of them new,')
  })

  test('different links have different images', async () => {
    const { images } = await imagesOf(DATASET, KINDS)
    expect(new Set([...images.values()].map((png) => png.toString('base64'))).size).toBe(KINDS.length)
  })

  test('a kept image that was cut off is made again', async () => {
    const { images } = await imagesOf(DATASET, KINDS.slice(0, 1))
    const [file = ''] = readdirSync(folder)
    truncateSync(join(folder, file), 5000)
    const again = await imagesOf(DATASET, KINDS.slice(0, 1))
    expect(again.said.at(-1)).toContain(', 1 of them new,')
    expect([...again.images.values()]).toEqual([...images.values()])
  })

  test('a link to what is not here stops the build, by its path', async () => {
    await expect(imagesOf(DATASET, [linkTo('/models/nobody')])).rejects.toThrow(/social\/models\/nobody\.png.*“nobody”/)
  })
})

test('what changed between editions has one, whole', async () => {
  const links = [linkTo('/models/acme/changes'), linkTo('/models/acme-2025')]
  const { images } = await imagesOf(WITH_EDITION, links)
  expectWhole(images, links)
})

describe('hostile text breaks nothing and fetches nothing', () => {
  test.each([
    ['emoji', (text: string) => `🙂 ${text} 👩‍👩‍👧 🇬🇧 1️⃣`],
    ['nothing but emoji', () => '🙂👍🏽'],
    ['right to left', (text: string) => `שלום עולם ${text} مرحبا \u202Eabc`],
    ['another script alone', () => '漢字かな交じり文'],
    ['accents', (text: string) => `Łódź Ångström ễ ñ ž ${text} e\u0301`],
    ['an endless word', () => 'w'.repeat(300)],
    ['endless words', () => `${'Donaudampfschifffahrt'.repeat(5)} `.repeat(4)],
    ['very much', (text: string) => `${text} `.repeat(20)],
    ['markup', (text: string) => `<b onclick="x">&amp; ${text}</b> <image href="https://example.org/a.png"/>`],
    ['nothing', () => ''],
  ])('%s', async (_what, to) => {
    const { images } = await imagesOf(reworded(to), KINDS)
    expectWhole(images, KINDS)
  })

  test('more models than stand in an image are counted', async () => {
    const many = manyModels(30)
    const links = prerenderedLinks(many).filter(({ page }) => page === 'theme' || page === 'home')
    expectWhole((await imagesOf(many, links)).images, links)
  })
})

describe('of thirteen, an image shows those that lead', () => {
  const drawn = async (path: string, leading: readonly number[]) =>
    JSON.stringify(await cardsOf(manyModels(13, leading), await createTypesetter())(linkTo(path)))

  // Copies of Acme have odd numbers, copies of Zenith even ones.
  test.each(['/', '/paths', '/models/forge-013/one-team'])('%s', async (path) => {
    expect(await drawn(path, [1, 3, 5, 7, 9])).not.toBe(await drawn(path, [2, 4, 6, 8, 10]))
  })

  test.each(['/duties', '/duties/engineering-manager'])('%s is of all of them, whoever leads', async (path) => {
    const image = await drawn(path, [1, 3, 5, 7, 9])
    expect(image).toBe(await drawn(path, [2, 4, 6, 8, 10]))
    expect(image).toMatch(/placed by three sources or more|by seven of thirteen/)
  })
})

describe('the image of a theme in an atlas of many', () => {
  const drawn = async (dataset: Dataset, path: string) =>
    JSON.stringify(await cardsOf(dataset, await createTypesetter())(linkTo(path)))

  test('asks its question, and counts how many answer in which way', async () => {
    const image = await drawn(manyModels(13), '/themes/people-management')
    expect(image).toContain('manage people?')
    // Seven copies of Acme deny it, six of Zenith give it to another role.
    expect(image).toMatch(/All thirteen answer\..*"13".*"No".*"0".*"Say nothing"/s)
    expect(image).not.toMatch(/Forge \d/)
  })

  test('names the values of a fact, the commonest first', async () => {
    expect(await drawn(manyModels(13), '/themes/scope')).toMatch(/"13".*One team.*"0".*"Say nothing"/s)
  })

  test('of few is what each of them answers', async () => {
    expect(await drawn(DATASET, '/themes/people-management')).toMatch(/Acme Anvils.*Zenith/s)
  })
})

describe('the image of a model', () => {
  const drawn = async (dataset: Dataset) =>
    JSON.stringify(await cardsOf(dataset, await createTypesetter())(linkTo('/models/acme')))
  const finding = [{ text: 'On ' }, { text: 'scope' }, { text: ', Acme B.V. alone says yes. On pay, it says no.' }]

  test('says what it alone says, and where that is nothing what the role is there', async () => {
    const [acme] = DATASET.models
    if (!acme) throw new Error('The fixture has Acme.')
    const apart = { total: 4, only: [], common: [], duties: [], silent: [], bars: [], ...acme.apart, finding }
    const withApart = (only: readonly unknown[]) =>
      ({ ...DATASET, models: [{ ...acme, apart: { ...apart, only } }, ...DATASET.models.slice(1)] }) as Dataset
    const alone = await drawn(withApart([{ theme: 'scope', same: 1, answer: 4 }]))
    expect(alone).toContain('On scope, Acme B.V. alone says yes.')
    expect(alone).not.toContain('On pay')
    expect(await drawn(withApart([]))).toContain('Leads the technical work of one team.')
  })
})

describe('the image of who agrees with whom', () => {
  const drawn = async (dataset: Dataset) =>
    JSON.stringify(await cardsOf(dataset, await createTypesetter())(linkTo('/agreement')))

  test('speaks of all that are set against each other, and else says of how many', async () => {
    expect(await drawn(manyModels(13))).toContain('all thirteen')
    expect(await drawn(manyModels(500))).toContain('five of 500')
    expect(await drawn(DATASET)).not.toContain(': all')
  })

  test('has the two that are closest at the left and the two that are furthest apart at the right', async () => {
    const names = [...(await drawn(DATASET)).matchAll(/"(Acme|Corvid|Small studio|Zenith)"/g)].map(([, name]) => name)
    expect(names).toEqual(['Acme', 'Zenith', 'Corvid', 'Zenith'])
  })
})

describe('the image of the questions to ask', () => {
  test('says how many there are, and how the most disputed is answered', async () => {
    const drawn = JSON.stringify(await cardsOf(DATASET, await createTypesetter())(linkTo('/yours/check')))
    expect(drawn).toContain('6 questions to ask')
    expect(drawn).toContain('Who manages people?')
    expect(drawn).toContain('One says yes, one in part, two no.')
  })
})

describe('the image of your own role', () => {
  test.each(['/yours', '/yours/sheet', '/yours/reading', '/yours/beside'])(
    'says what there is to decide, and that it is sent nowhere: %s',
    async (path) => {
      const drawn = JSON.stringify(await cardsOf(DATASET, await createTypesetter())(linkTo(path)))
      expect(drawn).toContain('Your own tech lead role')
      expect(drawn).toContain('6 questions to decide')
      expect(drawn).toContain('sent nowhere')
    },
  )
})

describe('the image of who fits', () => {
  test('says what is counted, and what nobody wants in particular', async () => {
    const drawn = JSON.stringify(await cardsOf(DATASET, await createTypesetter())(linkTo('/yours/fit')))
    expect(drawn).toContain('Who fits?')
    expect(drawn).toContain('held against 4 published definitions')
  })
})

describe('what the font can draw of a text', () => {
  const latin = (codePoint: number) => codePoint < 0x250 || codePoint === 0x2026
  test.each([
    ['Acme Anvils', 'Acme Anvils'],
    ['Łódź', 'Łódź'],
    ['e\u0301', 'é'],
    ['x\u0353y', 'xy'],
    ['Acme 🙂 Anvils 👩‍👩‍👧', 'Acme Anvils'],
    ['שלום עולם Acme', '… Acme'],
    ['Acme 漢字', 'Acme …'],
    ['a\u202Eb', 'ab'],
    ['of\u00a020', 'of\u00a020'],
    ['  a \n b ', 'a b'],
    ['🙂', '…'],
    ['Acme® 1️⃣', 'Acme® 1'],
    ['', '…'],
  ])('%j: %j', (text, drawn) => {
    expect(drawableText(text, latin)).toBe(drawn)
  })
})

describe('the cache', () => {
  test('throws out what had no use, once it holds too much', () => {
    const png = Buffer.from('…\x49\x45\x4e\x44\xae\x42\x60\x82', 'latin1')
    const first = imageCache(folder, 2)
    for (const key of ['a', 'b', 'c']) first.keep(key, png)
    const second = imageCache(folder, 2)
    expect(second.find('b')?.equals(png)).toBe(true)
    expect(second.find('d')).toBeUndefined()
    second.tidy()
    expect(readdirSync(folder)).toEqual(['b.png'])
  })

  test('keeps what is not too much, and no half-written file', () => {
    const cache = imageCache(folder, 2)
    cache.keep('a', Buffer.from('half'))
    expect(cache.find('a')).toBeUndefined()
    imageCache(folder, 2).tidy()
    expect(existsSync(join(folder, 'a.png'))).toBe(true)
  })
})

describe('the mark of a fact', () => {
  const sourceIn = (drawn: Drawn): string => JSON.stringify(drawn)
  test('is a shield with the letter of its value, which is set in the font of the images', () => {
    const drawn = stanceMark('states', 40, PALETTE.paper, {}, 'b')
    expect(drawn).toMatchObject({ type: 'container', style: { width: 40, height: 40 } })
    expect(sourceIn(drawn)).toContain('"text":"b"')
    expect(sourceIn(drawn)).toContain(PALETTE.fact)
    expect(sourceIn(drawn)).not.toContain('<circle')
  })

  test('has a hole without a value, and neither where no words stand beside it', () => {
    expect(sourceIn(stanceMark('states', 40, PALETTE.paper))).toContain('<circle')
    expect(sourceIn(patternMark('states', 40))).not.toMatch(/<circle|"text"/)
    expect(sourceIn(patternMark('does', 40))).toContain('<circle')
  })
})

test('the palette is that of the page by day', () => {
  const style = readFileSync('src/ui/tokens.css', 'utf8')
  for (const [name, colour] of Object.entries(PALETTE)) expect(style).toContain(`--${name}: light-dark(${colour},`)
})
