import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'

/** What opening a page costs: times in milliseconds, sizes in bytes. */
export interface LoadFigures {
  largestPaint: number
  blocking: number
  shift: number
  heap: number
  /** Elements in the document once all has come. */
  elements: number
  /** All that came over the wire, as the listener compressed it. */
  transferred: number
  scripts: string[]
}

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** What a page is shown on. */
export type Screen = Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor' | 'isMobile' | 'hasTouch'>

/** A small laptop. */
export const WIDE: Screen = { viewport: { width: 1280, height: 800 } }

/** A phone of the middle class, as tools for auditing pages emulate one. */
export const PHONE: Screen = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/**
 * A page in a fresh profile. tsx marks functions with a helper of its own, which those that are sent to the page call
 * there: the page is given one that does nothing.
 */
export async function openPage(
  browser: Browser,
  screen: Screen,
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...screen })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name = (value) => value')
  return { page, session: await context.newCDPSession(page), close: () => context.close() }
}

/** Makes the processor of a page so many times slower. */
export async function slowDown(session: CDPSession, cpu: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** Opens an address in a fresh profile, four times slower and over slow 4G. `alive`: waits until the app has taken over. */
export async function measureLoad(
  browser: Browser,
  url: string,
  { screen, alive }: { screen: Screen; alive: boolean },
): Promise<LoadFigures> {
  const { page, session, close } = await openPage(browser, screen)
  try {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
    await slowDown(session, 4)
    await page.addInitScript(watchLoad)
    const response = await page.goto(url, { waitUntil: 'load' })
    if (response?.status() !== 200) throw new Error(`${url} answered ${response?.status()}.`)
    if (response.headers()['content-encoding'] !== 'br') throw new Error(`${url} did not come compressed with brotli.`)
    if (alive) await untilAlive(page)
    await page.evaluate(untilQuiet)
    const seen = await page.evaluate(readLoad)
    await slowDown(session, 1)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { ...seen, heap: usedSize }
  } finally {
    await close()
  }
}

/** Waits until React has taken the page over. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
    undefined,
    { polling: 100 },
  )
}

// What follows runs in the page, and so cannot use anything from outside itself.

interface Seen {
  largestPaint: number
  firstPaint: number
  shift: number
  tasks: { start: number; duration: number }[]
}

function watchLoad(): void {
  const seen: Seen = { largestPaint: 0, firstPaint: 0, shift: 0, tasks: [] }
  ;(globalThis as unknown as { seen: Seen }).seen = seen
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  on('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value
  })
  on('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration })
  })
}

/** Resolves when no long task and no file has come for half a second. */
function untilQuiet(): Promise<void> {
  const { seen } = globalThis as unknown as { seen: Seen }
  return new Promise((resolve) => {
    const look = () => {
      const ends = seen.tasks.map(({ start, duration }) => start + duration)
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const last = Math.max(0, ...ends, ...files.map(({ responseEnd }) => responseEnd))
      if (performance.now() - last > 500) resolve()
      else setTimeout(look, 100)
    }
    look()
  })
}

function readLoad(): Omit<LoadFigures, 'heap'> {
  const { seen } = globalThis as unknown as { seen: Seen }
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[]
  if (seen.largestPaint === 0 || !page) throw new Error('Chromium told no largest paint.')
  return {
    largestPaint: seen.largestPaint,
    blocking: seen.tasks
      .filter(({ start, duration }) => start + duration > seen.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: seen.shift,
    elements: document.getElementsByTagName('*').length,
    transferred: [page, ...files].reduce((sum, { transferSize }) => sum + transferSize, 0),
    scripts: files.map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.endsWith('.js')),
  }
}
