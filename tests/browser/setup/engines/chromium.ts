import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { watch } from '../open-page.ts'
import { type Driver, LOAD_TIMEOUT } from './driver.ts'

/** Chromium, driven by Playwright as in the other browser tests. `keeps`: whether it may keep the site offline. */
export async function startChromium(executablePath: string, keeps = false): Promise<Driver> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  let context: BrowserContext | undefined
  let opened: { page: Page; complaints: string[] } | undefined
  const tab = () => {
    if (!opened) throw new Error('No tab is open.')
    return opened
  }
  return {
    engine: 'chromium',
    fresh: async () => {
      await context?.close()
      context = await browser.newContext({
        permissions: ['clipboard-read', 'clipboard-write'],
        serviceWorkers: keeps ? 'allow' : 'block',
      })
      const page = await context.newPage()
      opened = { page, complaints: watch(page) }
    },
    goto: async (url) => {
      await tab().page.goto(url, { timeout: LOAD_TIMEOUT })
    },
    reload: async () => {
      await tab().page.reload({ timeout: LOAD_TIMEOUT })
    },
    evaluate: (expression) => tab().page.evaluate(expression),
    mouse: async (x, y, press) => {
      if (press) await tab().page.mouse.click(x, y)
      else await tab().page.mouse.move(x, y)
    },
    chord: (keys) => tab().page.keyboard.press(keys.join('+')),
    type: (text) => tab().page.keyboard.type(text),
    resize: (width, height) => tab().page.setViewportSize({ width, height }),
    screenshot: () => tab().page.screenshot(),
    print: ({ format, landscape = false }) => tab().page.pdf({ format, landscape, preferCSSPageSize: true }),
    complaints: async () => [...tab().complaints],
    close: () => browser.close(),
  }
}
