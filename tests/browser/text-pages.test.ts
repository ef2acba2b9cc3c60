import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { convert } from 'html-to-text'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import { NEWS_FEED } from '../../src/domain/data-paths.ts'
import { PAGE_KINDS } from '../../src/domain/links/page-kinds.ts'
import { builtPages } from './setup/built-pages.ts'
import { KINDS } from './setup/kinds.ts'
import { ROOT_SITE } from './setup/served-build.ts'

/** Where what is asked of an extract has to begin. */
const WITHIN = 300

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const fileOf = (path: string) => join(inject('served').dir, path === '/' ? 'index.html' : `${path.slice(1)}.html`)
const htmlOf = (path: string) => readFileSync(fileOf(path), 'utf8')

/** The beginning of what a page comes to, by the head of it and by its first paragraph. */
function beginnings(html: string): { inHead: string; inPage: string; heading: string } {
  const { document } = parseHTML(html)
  const first =
    document.querySelector('main .finding, main .lead, main .home-lead') ??
    document.querySelector('main h1 ~ p, main h1 ~ div p')
  return {
    inHead: oneLine(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '').slice(0, 40),
    inPage: oneLine(first?.textContent ?? '').slice(0, 40),
    heading: oneLine(document.querySelector('h1')?.textContent ?? ''),
  }
}

/** What is said where scripts are missing, or did not come. */
const NOTICE = 'the controls could not be loaded'

function placesIn(text: string, html: string): { heading: number; finding: number; notice: number } {
  const { heading, inPage } = beginnings(html)
  const words = oneLine(text).toLowerCase()
  const at = (part: string) => (part === '' ? -1 : words.indexOf(part.toLowerCase()))
  return { heading: at(heading), finding: at(inPage), notice: at(NOTICE) }
}

/** The heading, then the finding, at once; the notice nowhere or after both. */
function expectFirst({ heading, finding, notice }: ReturnType<typeof placesIn>, within = WITHIN): void {
  expect(heading).toBeGreaterThanOrEqual(0)
  expect(finding).toBeGreaterThan(heading)
  expect(finding).toBeLessThan(within)
  if (notice >= 0) expect(notice).toBeGreaterThan(finding)
}

/**
 * Pages on which there is little to read before the reader has begun something: Readability takes another part of it for the
 * article. An exception that is not needed any more fails.
 */
const BEGUN_BY_READERS: readonly string[] = ['your own role beside others', 'who fits']
/** Of two roles the rows of the table have the most to read: they are taken for the article, and the finding for its excerpt. */
const TOLD_IN_ROWS: readonly string[] = ['two roles']

describe.each(Object.entries(KINDS))('what extractors take from the page of %s', (kind, path) => {
  test('html-to-text, of the page’s own part', () => {
    const html = htmlOf(path)
    const text = convert(html, {
      wordwrap: false,
      baseElements: { selectors: ['main'] },
      selectors: [{ selector: 'a', options: { ignoreHref: true } }],
    })
    expectFirst(placesIn(text, html))
  })

  // What it is called and says stands in the head; which part of the page is the article it guesses, and the finding has to be in it.
  test('Readability: title, excerpt, text', () => {
    const html = htmlOf(path)
    const article = new Readability(parseHTML(html).document as unknown as Document).parse()
    const extract = oneLine(`${article?.title} ${article?.excerpt} ${article?.textContent}`)
    const inText = oneLine(article?.textContent ?? '').indexOf(beginnings(html).inPage)
    expect(inText >= 0 && inText < WITHIN).toBe(![...BEGUN_BY_READERS, ...TOLD_IN_ROWS].includes(kind))
    // A page that says that it is an article is called by its headline, which leaves out the name of the site.
    const title = oneLine(parseHTML(html).document.title)
    expect([title, title.replace(/ · Role Atlas$/, '')]).toContain(article?.title)
    const finding = extract.indexOf(beginnings(html).inHead)
    expect(finding).toBeGreaterThan(0)
    expect(finding).toBeLessThan(WITHIN)
    expect(extract).not.toContain(NOTICE)
  })

  const lynx = hasLynx()
  test.skipIf(!lynx)('lynx, behind the ways that stand above every page', () => {
    const html = htmlOf(path)
    const text = execFileSync('lynx', ['-dump', '-nolist', '-width=200', fileOf(path)], { encoding: 'utf8' })
    const { heading, finding, notice } = placesIn(text, html)
    expectFirst({ heading: 0, finding: finding - heading, notice: notice < 0 ? notice : notice - heading })
  })
})

function hasLynx(): boolean {
  try {
    execFileSync('lynx', ['-version'])
    return true
  } catch {
    return false
  }
}

describe('the same page for machines', () => {
  const pages = () =>
    builtPages(inject('served').dir)
      .map((file) => ({ file, html: readFileSync(join(inject('served').dir, file), 'utf8') }))
      .filter(({ html }) => !html.includes('<meta http-equiv="refresh"'))

  test('stands beside every page, and the page says so', () => {
    const { dir } = inject('served')
    for (const { file, html } of pages()) {
      const text = file.replace(/html$/, 'md')
      expect(existsSync(join(dir, text)), text).toBe(true)
      expect(html, file).toContain(`<link rel="alternate" type="text/markdown" href="${ROOT_SITE}${text}">`)
    }
  })

  test('has every text that llms.txt leads to', () => {
    const { dir } = inject('served')
    const listed = [...readFileSync(join(dir, 'llms.txt'), 'utf8').matchAll(/\]\((https:[^)]*\.md)\)/g)]
    expect(listed.length).toBeGreaterThan(40)
    for (const [, address = ''] of listed)
      expect(existsSync(join(dir, address.slice(ROOT_SITE.length))), address).toBe(true)
  })

  test('answers with the text itself, as Markdown', async () => {
    for (const path of ['/index.md', '/models/brax.md']) {
      const answer = await fetch(inject('served').root + path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^text\/markdown/),
      ])
      expect(await answer.text()).toMatch(/^# /)
    }
  })
})

describe('the feeds', () => {
  const feedsIn = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map(([, href]) => href)

  test.each(Object.entries(KINDS))('are named by the page of %s where it has one to follow', (_kind, path) => {
    const ofAll = ['/', `/${PAGE_KINDS.news.form}`, '/about'].includes(path)
    const ofModel = /^\/models\/[^/]+$/.test(path)
    const expected = ofAll ? [`/${NEWS_FEED}`] : ofModel ? [`${path}/${NEWS_FEED}`] : []
    expect(feedsIn(htmlOf(path))).toEqual(expected)
    for (const href of expected) expect(existsSync(join(inject('served').dir, href))).toBe(true)
  })

  test('answer as feeds', async () => {
    for (const path of [`/${NEWS_FEED}`, `/models/loadsmart/${NEWS_FEED}`]) {
      const answer = await fetch(inject('served').root + path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^(?:application\/atom\+xml|(?:text|application)\/xml)/),
      ])
    }
  })
})
