import type { Locator, Page } from 'playwright-core'
import type { Dataset } from '../../src/domain/dataset.ts'
import { formatDeepLink } from '../../src/domain/links/deep-link.ts'
import { firstModels } from '../../src/domain/slices.ts'
import { openPage, slowDown, untilAlive, WIDE } from './measure-load.ts'
import { openBrowser } from './open-browser.ts'
import { serveSite } from './served-site.ts'
import { median } from './timing.ts'
import { heavyDraftsFile } from './typed-draft.ts'

/** How long keys take on a page of the workbench, each from the press to the end of the frame that shows it, in milliseconds. */
export interface TypingFigures {
  where: string
  keys: number
  median: number
  /** One key in twenty takes longer. */
  late: number
  longest: number
}

/** So much slower than here is the processor. */
const CPU = 4
/** So many keys are counted, after some that are not. */
const KEYS = 60
const WARM_UP = 10
/** As fast as people type who type fast. */
const BETWEEN = 100
/** Others that a draft stands beside: with it, a table of five. */
const BESIDE = 4

/**
 * Types into a draft with every theme decided and the longest document read, on a site that was built from `dataset`. Throws where a
 * field is not there. Closes whatever it opens.
 */
export async function measureTyping(
  { dir, dataset }: { dir: string; dataset: Dataset },
  executablePath: string,
): Promise<TypingFigures[]> {
  const browser = await openBrowser(executablePath)
  const site = await serveSite(dir)
  const { page, session, close } = await openPage(browser, WIDE)
  page.setDefaultTimeout(60_000)
  try {
    const open = async (address: string) => {
      await slowDown(session, 1)
      await page.goto(`${site.address}${address}`, { waitUntil: 'load' })
      await untilAlive(page)
    }
    const figures: TypingFigures[] = []
    const measured = async (where: string, press: (key: number) => Promise<void>, isField: boolean) => {
      await slowDown(session, CPU)
      const found = { where, keys: KEYS, ...(await pressed(page, press, isField)) }
      figures.push(found)
    }
    const typed = async (where: string, field: Locator) => {
      await field.focus()
      await page.keyboard.press('End')
      // A word is typed and taken back again: a name may not grow for ever.
      await measured(where, (key) => page.keyboard.press(key % 10 < 5 ? 'words'.charAt(key % 5) : 'Backspace'), true)
    }

    await open(formatDeepLink({ page: 'yours' }))
    const file = { name: 'drafts.json', mimeType: 'application/json', buffer: Buffer.from(heavyDraftsFile(dataset)) }
    await page.locator('input[type="file"][accept^=".json"]').setInputFiles(file)
    await page.getByText('Opened 2 drafts').waitFor()

    const words = page.getByRole('textbox', { name: 'In your words' })
    const [, , , , , , , , , , , , theme] = dataset.vocabulary.themes
    await open(`${formatDeepLink({ page: 'sheet', show: 'all' })}#${theme?.ref.toLowerCase()}`)
    await typed('Sheet, the words of an answer', words)
    await open(formatDeepLink({ page: 'reading' }))
    await typed('Reading desk, the words of an answer', words)

    const models = firstModels(dataset).slice(0, BESIDE)
    await open(formatDeepLink({ page: 'beside', models: models.map(({ id }) => id), show: 'all', sort: 'area' }))
    await page.getByRole('button', { name: 'Rename' }).click()
    await typed('Beside four others, the name of the draft', page.getByRole('textbox').first())
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Rename' }).focus()
    await measured(
      'Beside four others, undo and redo',
      (key) => page.keyboard.press(key % 2 === 0 ? 'Control+z' : 'Control+Shift+z'),
      false,
    )
    return figures
  } finally {
    await close()
    await site.close()
    await browser.close()
  }
}

/** Presses keys one after the other. `isField`: each changes the text of a field. */
async function pressed(
  page: Page,
  press: (key: number) => Promise<void>,
  isField: boolean,
): Promise<Pick<TypingFigures, 'median' | 'late' | 'longest'>> {
  await page.evaluate(watchKeys, isField)
  for (let key = 0; key < WARM_UP + KEYS; key += 1) {
    await press(key)
    await page.waitForTimeout(BETWEEN)
  }
  const took = (await page.evaluate(keysTook)).slice(WARM_UP)
  if (took.length !== KEYS) throw new Error(`${KEYS} keys were pressed, and ${took.length} changed something.`)
  const sorted = [...took].sort((a, b) => a - b)
  return { median: median(took), late: sorted[Math.floor(KEYS * 0.95)] ?? 0, longest: Math.max(...took) }
}

// What follows runs in the page, and so cannot use anything from outside itself.

function watchKeys(isField: boolean): void {
  const took: number[] = []
  ;(globalThis as unknown as { keysTook: number[] }).keysTook = took
  let start = 0
  const untilShown = () => {
    const from = start
    // What is posted from the last step before a frame comes after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => took.push(performance.now() - from)
      port2.postMessage(undefined)
    })
  }
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Control' || key === 'Shift') return
      start = timeStamp
      if (!isField) untilShown()
    },
    { capture: true },
  )
  if (isField) addEventListener('input', untilShown, { capture: true })
}

function keysTook(): number[] {
  return (globalThis as unknown as { keysTook: number[] }).keysTook
}
