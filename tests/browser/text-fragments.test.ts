import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { citationUrl } from '../../src/domain/citation.ts'
import { withHostPages } from './setup/host-page.ts'
import { alive, withChromium } from './setup/open-page.ts'

// What a link to words of a document does in a browser, on a document of our own: the real ones stand elsewhere.

const chromium = withChromium()
const hosts = withHostPages()

/** A document in which words stand far below what a browser shows of it at first, and again below. */
const documentWith = (words: string) =>
  `${'<p>Nothing of it.</p>'.repeat(100)}<p id="there">It says: ${words}, and more.</p>${'<p>Nothing of it.</p>'.repeat(100)}`

/** Whether the words are in view. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.getElementById('there')?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return top >= 0 && bottom <= innerHeight
  })

/** Waits until the page has been shown: a place in it is gone to before. */
const shown = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

describe('a link to words of a document leads there', () => {
  test.each([
    ['plain words', 'leads one team', 'leads one team'],
    ['signs of the form of such links', 'on-call, R&D', 'on-call, R&amp;D'],
    ['words in another case and across markup', 'Leads One Team', 'leads <em>one</em> <a href="/">team</a>'],
    ['an apostrophe that a page sets in its own way', "the team's code", 'the team’s code'],
    ['letters of other languages and a per cent', 'größer als 50%', 'größer als 50%'],
  ])('%s', async (_what, phrase, words) => {
    const { page, complaints, close } = await chromium.open()
    const url = hosts.put({ body: documentWith(words) })
    await page.goto(citationUrl({ url }, [8, 8], [phrase]))
    await shown(page)
    expect(await inView(page)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('beside a place that its address names already', async () => {
    const { page, close } = await chromium.open()
    const url = hosts.put({ body: `${documentWith('leads one team')}<h2 id="end">End</h2>` })
    await page.goto(citationUrl({ url: `${url}#end` }, [8, 8], ['leads one team']))
    await shown(page)
    expect(await inView(page)).toBe(true)
    await close()
  })

  test('and to the top of the document where the words are not there any more', async () => {
    const { page, close } = await chromium.open()
    const url = hosts.put({ body: documentWith('leads two teams') })
    await page.goto(citationUrl({ url }, [8, 8], ['leads one team']))
    await shown(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await close()
  })
})

test('a press on the lines of a statement opens its document at the words that it quotes', async () => {
  const { page, close } = await chromium.open()
  await page.goto(`${inject('served').root}/models/brax/subject-matter-expert`)
  await alive(page)
  const lines = page.locator('a[href*=":~:text="]').first()
  const [address = '', directive = ''] = (await lines.getAttribute('href'))?.split('#:~:text=') ?? []
  const body = `<!doctype html><html lang="en"><title>Document</title>${documentWith(decodeURIComponent(directive))}`
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await lines.click()
  await page.waitForURL(`${address}**`)
  await page.locator('#there').waitFor()
  await shown(page)
  expect(await inView(page)).toBe(true)
  await close()
})
