import type { Browser, Locator, Page } from 'playwright-core'
import { openPage, slowDown, untilAlive, WIDE } from './measure-load.ts'
import { median } from './timing.ts'

/** How long a change of the comparison takes, from the click to the paint after the document's last change. */
export interface SwitchFigures {
  what: string
  median: number
  worst: number
}

/** One round of changes, each a click on a control of the page. */
export type Round = (page: Page, click: (what: string, control: Locator) => Promise<void>) => Promise<void>

/** Takes a model out of a comparison of three, puts it back, moves a column. */
export const OUR_ROUND: Round = async (page, click) => {
  const remove = visible(page, 'a[id^="remove-"]').last()
  const model = await modelOf(remove)
  await click('take a model out', remove)
  await visible(page, '#add-model').click({ timeout: 10_000 })
  await click('put it back', visible(page, `dialog a[href*="${model}"]`).first())
  await click('move a column', visible(page, 'thead a[aria-label^="Move "]').first())
}

/** The same on the floor, which has no columns to move. */
export const FLOOR_ROUND: Round = async (page, click) => {
  const remove = visible(page, 'a[id^="remove-"]').last()
  const model = await modelOf(remove)
  await click('take a model out', remove)
  await click('put it back', visible(page, `#add-${model}`))
}

/**
 * Changes a comparison whose models are all loaded, `runs` rounds over. Clicks are real ones, after the pointer has rested
 * on the control. Throws where a control is not there.
 */
export async function measureSwitch(
  browser: Browser,
  url: string,
  round: Round,
  { cpu, runs }: { cpu: number; runs: number },
): Promise<SwitchFigures[]> {
  const { page, session, close } = await openPage(browser, WIDE)
  try {
    await page.goto(url, { waitUntil: 'load' })
    await untilAlive(page)
    await slowDown(session, cpu)
    const took = new Map<string, number[]>()
    // One round more than is counted: the first fetches the list of models and warms the code up.
    for (let run = 0; run <= runs; run += 1) {
      if (run === 1) took.clear()
      await round(page, async (what, control) => {
        const ms = await clickAndWatch(page, control)
        took.set(what, [...(took.get(what) ?? []), ms])
      })
    }
    return [...took].map(([what, times]) => ({ what, median: median(times), worst: Math.max(...times) }))
  } finally {
    await close()
  }
}

async function modelOf(remove: Locator): Promise<string> {
  return (await remove.getAttribute('id', { timeout: 10_000 }))?.replace('remove-', '') ?? ''
}

function visible(page: Page, selector: string): Locator {
  return page.locator(selector).filter({ visible: true })
}

async function clickAndWatch(page: Page, control: Locator): Promise<number> {
  await control.hover({ timeout: 10_000 })
  // What hovering fetches ahead is done before the click: only what is loaded is switched to.
  await page.waitForTimeout(250)
  await page.evaluate(watchSwitch)
  await page.mouse.down()
  await page.mouse.up()
  return page.evaluate(switchTook)
}

// What follows runs in the page, and so cannot use anything from outside itself.

function watchSwitch(): void {
  const holder = globalThis as unknown as { took: Promise<number> }
  holder.took = new Promise((resolve, reject) => {
    let start = 0
    let painted = 0
    let quiet = 0
    const finish = () => {
      observer.disconnect()
      if (painted > 0) resolve(painted - start)
      else reject(new Error('A click that should change the comparison changed nothing.'))
    }
    const wait = (ms: number) => {
      clearTimeout(quiet)
      quiet = window.setTimeout(finish, ms)
    }
    const observer = new MutationObserver(() => {
      // The frame after the next begins when the next has been painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          painted = performance.now()
        }),
      )
      wait(300)
    })
    const begin = ({ timeStamp }: Event) => {
      start = timeStamp
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      wait(2000)
    }
    addEventListener('click', begin, { capture: true, once: true })
  })
  // The answer is asked for later: a failure must not go unheard until then.
  holder.took.catch(() => undefined)
}

function switchTook(): Promise<number> {
  return (globalThis as unknown as { took: Promise<number> }).took
}
