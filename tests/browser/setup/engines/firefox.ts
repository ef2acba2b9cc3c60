import { type BrowserContext, type KeyInput, launch, type Page } from 'puppeteer-core'
import { type Driver, LOAD_TIMEOUT } from './driver.ts'

// Without a screen Firefox tells of no mouse, and the layout for touch would be tested: a fine pointer that hovers (2 + 4).
const MOUSE = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 }

/**
 * Firefox without a screen, driven over WebDriver BiDi, in a profile of its own that goes when it is closed. `keeps`: whether it
 * may keep the site offline.
 */
export async function startFirefox(executablePath: string, keeps = false): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox: { ...MOUSE, 'dom.serviceWorkers.enabled': keeps },
  })
  let context: BrowserContext | undefined
  let opened: { page: Page; complaints: string[] } | undefined
  const tab = () => {
    if (!opened) throw new Error('No tab is open.')
    return opened
  }
  return {
    engine: 'firefox',
    fresh: async () => {
      await context?.close()
      context = await browser.createBrowserContext()
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
    chord: async (keys) => {
      for (const key of keys) await tab().page.keyboard.down(key as KeyInput)
      for (const key of [...keys].reverse()) await tab().page.keyboard.up(key as KeyInput)
    },
    type: (text) => tab().page.keyboard.type(text),
    resize: (width, height) => tab().page.setViewport({ width, height }),
    screenshot: () => tab().page.screenshot(),
    print: ({ format, landscape = false }) => tab().page.pdf({ format, landscape, preferCSSPageSize: true }),
    complaints: async () => [...tab().complaints],
    close: () => browser.close(),
  }
}

function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error instanceof Error ? error.message : String(error)}`))
  return complaints
}
