import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** How long anything is waited for, in milliseconds. */
const PATIENCE = 90_000

/** A page with all it complained about: console messages, uncaught errors and policy violations. */
export interface WatchedPage {
  page: Page
  complaints: string[]
  close: () => Promise<void>
}

/**
 * A Chromium for the tests of a file, closed after them. `settings` are further arguments of its command line. Pages are not
 * kept offline, so that each test sees what the network says, unless it asks for it: `open({ serviceWorkers: 'allow' })`.
 */
export function withChromium(settings: readonly string[] = []): {
  open: (options?: BrowserContextOptions) => Promise<WatchedPage>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('served').shell,
      // Letters as phones and most desktops draw them, whatever the machine's own settings: not pushed to whole pixels.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--font-render-hinting=none',
        ...settings,
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    open: async (options = {}) => {
      if (!browser) throw new Error('Chromium is opened before the first test, not before that.')
      const context = await browser.newContext({ serviceWorkers: 'block', ...options })
      // A busy machine may take its time: what never comes still fails.
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      return { page, complaints: watch(page), close: () => context.close() }
    },
  }
}

/** What a page complains about from now on. */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  // The policy reports to the console as well; a request for an address that is not there is the test's own doing, and so is
  // a service worker that is not let in.
  page.on('console', (message) => {
    if (!/status of 404|Service Worker registration blocked by Playwright/.test(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  return complaints
}

/** Waits until the app has taken over all of the page, which it does bit by bit: each element that it holds carries its mark. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('#root, #root :not([data-kept] *)')]
    return (
      elements.length > 1 &&
      elements.every((element) => Object.keys(element).some((key) => /^__react(?:Container|Fiber)/.test(key)))
    )
  })
  // The marks are set while React goes through the page; effects run once it is through. With the fonts lines wrap no more.
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  // On a phone the parts of a stack are asked for then, and take the place of a table.
  await page.waitForFunction(
    () => innerWidth >= 768 || !document.querySelector('.compare-stack') || document.querySelector('.stack-marks'),
  )
  const redrawn = await redraws(page)
  if (redrawn.length > 0) throw new Error(`What was prerendered was drawn anew: ${redrawn.join('; ')}`)
}

/** Why parts of the page that were prerendered were drawn anew. The console says nothing of it: see the entry. */
export function redraws(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance.getEntriesByName('redrawn').map((mark) => String((mark as PerformanceMark).detail)),
  )
}
