import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getPreviewFromContent } from 'link-preview-js'
import ogs from 'open-graph-scraper'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { builtPages } from './setup/built-pages.ts'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { ROOT_SITE } from './setup/served-build.ts'

/** As far as every chat reads. */
const FIRST_BYTES = 16_000

interface Card {
  path: string
  html: string
  title: string
  description: string
  canonical: string
  /** The tags by name, with every value they are given. */
  tags: Map<string, string[]>
}

const withoutEntities = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Reads a head as the simplest chats do: by a pattern, the name before the content, in double quotes. */
function cardIn(path: string, whole: string): Card {
  const html = Buffer.from(whole).subarray(0, FIRST_BYTES).toString('utf8')
  const first = (pattern: RegExp) => withoutEntities(pattern.exec(html)?.[1] ?? '')
  const tags = new Map<string, string[]>()
  for (const [, property, name, content = ''] of html.matchAll(
    /<meta (?:property="(og:[^"]*)"|name="(twitter:[^"]*)") content="([^"]*)">/g,
  )) {
    const key = property ?? name ?? ''
    tags.set(key, [...(tags.get(key) ?? []), withoutEntities(content)])
  }
  return {
    path,
    html: whole,
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    tags,
  }
}

let cards: Card[] = []

beforeAll(() => {
  const { dir } = inject('served')
  cards = builtPages(dir)
    .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }))
    // A page that only leads on to where another has gone has no card of its own.
    .filter(({ html }) => !/http-equiv="refresh"/.test(html))
    .map(({ file, html }) => cardIn(file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`, html))
})

/** The pages of which something is not so, by path. */
const where = (isFaulty: (card: Card) => boolean) => cards.filter(isFaulty).map(({ path }) => path)
const only = (card: Card, tag: string) => {
  const values = card.tags.get(tag) ?? []
  return values.length === 1 ? values[0] : undefined
}

const TAGS = [
  ...['og:title', 'og:description', 'og:type', 'og:site_name', 'og:url'],
  ...['og:image', 'og:image:width', 'og:image:height', 'og:image:type', 'og:image:alt'],
  ...['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt'],
]

describe('the card of every prerendered page', () => {
  test('there are as many as there are addresses', () => {
    expect(cards.length).toBeGreaterThan(700)
  })

  test('is whole within the first 16 KB, each tag once, and at most twenty for Open Graph', () => {
    expect(where((card) => TAGS.some((tag) => only(card, tag) === undefined))).toEqual([])
    expect(where(({ tags }) => [...tags.keys()].filter((tag) => tag.startsWith('og:')).length > 20)).toEqual([])
    expect(where(({ html }) => (html.match(/"og:/g) ?? []).length !== 10)).toEqual([])
  })

  test('says the same in the title, the description, Open Graph and Twitter', () => {
    expect(
      where(
        (card) =>
          ['og:title', 'twitter:title'].some((tag) => only(card, tag) !== card.title) ||
          ['og:description', 'twitter:description'].some((tag) => only(card, tag) !== card.description) ||
          only(card, 'og:image') !== only(card, 'twitter:image') ||
          only(card, 'og:image:alt') !== only(card, 'twitter:image:alt'),
      ),
    ).toEqual([])
  })

  test('names its own address and kind', () => {
    expect(
      where((card) => only(card, 'og:url') !== card.canonical || card.canonical !== ROOT_SITE + card.path.slice(1)),
    ).toEqual([])
    expect(where((card) => only(card, 'og:type') !== (card.path === '/' ? 'website' : 'article'))).toEqual([])
    expect(where((card) => only(card, 'twitter:card') !== 'summary_large_image')).toEqual([])
    expect(where((card) => only(card, 'og:site_name') !== 'Role Atlas')).toEqual([])
  })

  test('is small enough for the chat that takes least: 5,120 bytes as JSON, an alt text of 420 characters', () => {
    expect(where(({ tags }) => Buffer.byteLength(JSON.stringify([...tags])) > 5120)).toEqual([])
    expect(where((card) => (only(card, 'og:image:alt') ?? '').length > 420)).toEqual([])
  })

  test('asks for no other card in its place, and colours it with six digits', () => {
    expect(where(({ html }) => html.includes('oembed'))).toEqual([])
    expect(where(({ html }) => !/<meta name="theme-color"[^>]* content="#[0-9a-f]{6}">/.test(html))).toEqual([])
  })

  test('has an image that is there, 1200 by 630, of at most 200 KB', () => {
    const { dir } = inject('served')
    const fileOf = (card: Card) => join(dir, (only(card, 'og:image') ?? '').replace(ROOT_SITE, '').split('?')[0] ?? '')
    expect(where((card) => !/^https:\/\/.*\.png\?v=[0-9a-f]{8}$/.test(only(card, 'og:image') ?? ''))).toEqual([])
    expect(where((card) => !existsSync(fileOf(card)))).toEqual([])
    expect(where((card) => statSync(fileOf(card)).size > 200 * 1024)).toEqual([])
    expect(
      where((card) => {
        const png = readFileSync(fileOf(card))
        const size = `${png.readUInt32BE(16)} ${png.readUInt32BE(20)}`
        return size !== '1200 630' || size !== `${only(card, 'og:image:width')} ${only(card, 'og:image:height')}`
      }),
    ).toEqual([])
  })

  test('names the version of its image, which is that of its bytes, to chats and to search engines', () => {
    const { dir } = inject('served')
    expect(
      where((card) => {
        const image = only(card, 'og:image') ?? ''
        const [file = '', version] = image.replace(ROOT_SITE, '').split('?v=')
        const digest = createHash('sha256')
          .update(readFileSync(join(dir, file)))
          .digest('hex')
        const named = /"image":"([^"]*)"/.exec(card.html)?.[1] ?? image
        return version !== digest.slice(0, 8) || named !== image
      }),
    ).toEqual([])
  })

  test('has an image of its own, but for the six pages that are about everything', () => {
    const users = new Map<string, string[]>()
    for (const card of cards) {
      const image = only(card, 'og:image') ?? ''
      users.set(image, [...(users.get(image) ?? []), card.path])
    }
    const shared = [...users.values()].filter((paths) => paths.length > 1).map((paths) => paths.sort())
    expect(shared).toEqual([['/', '/about', '/compare', '/models', '/search', '/themes']])
  })
})

describe('read by clients that nobody here wrote', () => {
  const KIND_CASES = Object.entries(KINDS)
  const READINGS = [
    ['whole', (html: string) => html],
    ['cut at 16 KB', (html: string) => Buffer.from(html).subarray(0, FIRST_BYTES).toString('utf8')],
  ] as const

  for (const [reading, cut] of READINGS)
    describe(reading, () => {
      test.each(KIND_CASES)('open-graph-scraper shows the card of: %s', async (_kind, path) => {
        const html = await (await fetch(inject('served').root + path)).text()
        const { error, result } = await ogs({ html: cut(html) })
        const card = cardIn(path, html)
        expect(error).toBe(false)
        expect(result.ogTitle).toBe(card.title)
        expect(result.ogDescription).toBe(card.description)
        expect(result.ogUrl).toBe(ROOT_SITE + path.slice(1))
        expect(result.ogSiteName).toBe('Role Atlas')
        expect(result.ogImage).toEqual([
          {
            url: only(card, 'og:image'),
            width: '1200',
            height: '630',
            type: 'image/png',
            alt: only(card, 'og:image:alt'),
          },
        ])
        expect(result.twitterCard).toBe('summary_large_image')
        expect(result.twitterTitle).toBe(card.title)
        expect(result.twitterImage?.[0]?.url).toBe(only(card, 'og:image'))
      })

      test.each(KIND_CASES)('link-preview-js shows the card of: %s', async (_kind, path) => {
        const response = await fetch(inject('served').root + path)
        const html = await response.text()
        const preview = await getPreviewFromContent({
          url: ROOT_SITE + path.slice(1),
          headers: Object.fromEntries(response.headers),
          status: response.status,
          data: cut(html),
        })
        const card = cardIn(path, html)
        expect(preview).toMatchObject({
          title: card.title,
          siteName: 'Role Atlas',
          description: card.description,
          images: [only(card, 'og:image')],
        })
      })
    })

  test('links of different kinds have different cards that name the models', async () => {
    const paths = [
      '/compare/loadsmart/soundcloud',
      '/compare/loadsmart/soundcloud/on/people-management',
      '/models/soundcloud/not-line-manager',
    ].map((path) => cards.find((card) => card.path === path))
    const found = paths.filter((card) => card !== undefined)
    expect(found).toHaveLength(3)
    for (const { title } of found) expect(title).toContain('SoundCloud')
    expect(new Set(found.map(({ title }) => title)).size).toBe(found.length)
  })
})

describe('the images, as they are served', () => {
  test.each(Object.entries(KINDS))('%s', async (_kind, path) => {
    const card = cards.find((each) => each.path === path)
    if (!card) throw new Error(`There is no page ${path}.`)
    const { root } = inject('served')
    const response = await fetch(`${root}/${(only(card, 'og:image') ?? '').replace(ROOT_SITE, '')}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(200 * 1024)
  })
})

describe('once the app is alive', () => {
  const chromium = withChromium()
  const READ_TAGS = () =>
    [...document.head.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')].map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name'),
      tag.getAttribute('content'),
    ])
  const expected = (path: string) => {
    const card = cards.find((each) => each.path === path)
    if (!card) throw new Error(`There is no page ${path}.`)
    return TAGS.map((tag) => [tag, only(card, tag)])
  }

  /** As the app names a picture that it did not come with: the address answers, and only the build knows its version. */
  const withoutVersion = (tags: (string | undefined)[][]) =>
    tags.map(([tag, content]) => [tag, content?.replace(/\?v=[0-9a-f]{8}$/, '')])

  test('the card follows to the page that is opened', async () => {
    const { page, close } = await chromium.open()
    await page.goto(`${inject('served').root}/models/loadsmart`)
    await alive(page)
    expect(await page.evaluate(READ_TAGS)).toEqual(expected('/models/loadsmart'))
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
    await page.waitForFunction(() => /^\d+ questions/.test(document.title))
    expect(await page.evaluate(READ_TAGS)).toEqual(withoutVersion(expected('/themes')))
    await close()
  })

  test('a page that a host gave for another address leaves nothing of its card behind', async () => {
    const { page, close } = await chromium.open()
    const { root } = inject('served')
    // As a host does that answers everything with the front page.
    await page.route(`${root}/models/loadsmart`, async (route) => {
      await route.fulfill({ response: await route.fetch({ url: `${root}/` }) })
    })
    await page.goto(`${root}/models/loadsmart`)
    await page.getByRole('heading', { level: 1, name: /Loadsmart/ }).waitFor()
    expect(await page.evaluate(READ_TAGS)).toEqual(withoutVersion(expected('/models/loadsmart')))
    await close()
  })
})
