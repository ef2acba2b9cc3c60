import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Driver, EngineName, Paper } from './driver.ts'
import { type Aim, aimAt, hasLeft, isAlive, leave, openPasting, pasted, type Target, written } from './in-page.ts'

const QUERIES = '@testing-library/dom/dist/@testing-library/dom.umd.min.js'
const PATIENCE = 90_000

/** How a page is opened: at which viewport, and whether with what the tab remembers. */
export interface Opening {
  width?: number
  height?: number
  /** Keeps storage, history and complaints; otherwise the tab is a new one. */
  keep?: boolean
}

type Outcome<T> = { state: 'done'; value: T } | { state: 'not yet'; problem: string }

/** A tab of one of the engines, used as a person would: with a mouse, with keys, by what is on the screen. */
export class Tab {
  readonly #driver: Driver
  readonly #site: string

  /** `site` is where paths lead, without a slash at the end. */
  constructor(driver: Driver, site: string) {
    this.#driver = driver
    this.#site = site
  }

  get engine(): EngineName {
    return this.#driver.engine
  }

  /** Opens a path of the site (or a whole address) and waits until the app has taken it over. */
  async open(path: string, { width = 1280, height = 800, keep = false }: Opening = {}): Promise<void> {
    if (!keep) await this.#driver.fresh()
    await this.#driver.resize(width, height)
    await this.#driver.goto(path.startsWith('/') ? this.#site + path : path)
    await this.alive()
  }

  /** Opens a page that is none of the app’s, in a new tab: an embed, or somebody else’s. */
  async visit(address: string, { width = 1280, height = 800 }: Omit<Opening, 'keep'> = {}): Promise<void> {
    await this.#driver.fresh()
    await this.#driver.resize(width, height)
    await this.#driver.goto(address.startsWith('/') ? this.#site + address : address)
  }

  /** Calls a function in the page with arguments in JSON, and returns what it comes to, in JSON. It sees nothing of the test. */
  async run<A extends unknown[], T>(call: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.#driver.evaluate(called(call, args))) as T
  }

  /** Waits until a function in the page is true of it, across changes of the page, and returns what it came to. */
  async until<A extends unknown[], T>(call: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return await this.#patiently(async () => {
      const value = await this.run(call, ...args)
      return value ? { state: 'done', value } : { state: 'not yet', problem: `it never came to be: ${call}` }
    })
  }

  /** Waits until the app has taken over the page, and its effects have run. */
  async alive(): Promise<void> {
    await this.until(isAlive)
    await this.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))))
  }

  /** Waits for a text on the page. */
  async sees(text: string): Promise<void> {
    await this.until((awaited) => document.body.innerText.includes(awaited), text)
  }

  /** Presses the middle of an element with the mouse, once it can be pressed. */
  async click(target: Target): Promise<void> {
    const { x, y } = await this.#aim(target)
    await this.#driver.mouse(x, y, true)
  }

  /** Moves the mouse over the middle of an element. */
  async hover(target: Target): Promise<void> {
    const { x, y } = await this.#aim(target)
    await this.#driver.mouse(x, y, false)
  }

  /** Presses keys together, by their names in `KeyboardEvent.key`: `Enter`, `Control+k`, `Shift+Tab`. */
  press(keys: string): Promise<void> {
    return this.#driver.chord(keys.split('+'))
  }

  type(text: string): Promise<void> {
    return this.#driver.type(text)
  }

  back(): Promise<void> {
    return this.#go(-1)
  }

  forward(): Promise<void> {
    return this.#go(1)
  }

  async reload(): Promise<void> {
    await this.#driver.reload()
    await this.alive()
  }

  /** Sets the viewport. WebKit’s is 447 px wide at least: the page’s `innerWidth` says what came of it. */
  async resize(width: number, height: number): Promise<void> {
    await this.#driver.resize(width, height)
  }

  /** Path, query and fragment of the page. */
  async path(): Promise<string> {
    return await this.run(() => location.pathname + location.search + location.hash)
  }

  /** What the clipboard holds, by type: pasted with the keys into a field that is put over the page for the moment. */
  async clipboard(): Promise<Record<string, string>> {
    await this.run(openPasting)
    await this.press('Control+v')
    return (await this.until(pasted)) ?? {}
  }

  /** The viewport as a PNG. */
  screenshot(): Promise<Uint8Array> {
    return this.#driver.screenshot()
  }

  /** The page as a PDF. WebKit’s driver does not print: there its address is opened anew and printed beside it. */
  print(paper: Paper = { format: 'A4' }): Promise<Uint8Array> {
    return this.#driver.print(paper)
  }

  /** Console messages, uncaught errors and violations of the policy since the tab was new. */
  complaints(): Promise<string[]> {
    return this.#driver.complaints()
  }

  async #aim(target: Target): Promise<{ x: number; y: number }> {
    const wanted = written(target)
    return await this.#patiently(async () => {
      if ('role' in wanted && !(await this.run(() => 'TestingLibraryDom' in globalThis)))
        await this.#driver.evaluate(queries())
      const aim: Aim = await this.run(aimAt, wanted)
      return 'problem' in aim
        ? { state: 'not yet', problem: `${JSON.stringify(wanted)}: ${aim.problem}` }
        : { state: 'done', value: aim }
    })
  }

  // Every engine’s own way back waits for something else; the page’s own history is the same in all.
  async #go(delta: number): Promise<void> {
    // Of a page that is already gone when it should answer, the answer is an error: it has been left.
    await this.run(leave, delta).catch(() => {})
    await this.until(hasLeft)
    await this.alive()
  }

  async #patiently<T>(attempt: () => Promise<Outcome<T>>): Promise<T> {
    const deadline = Date.now() + PATIENCE
    for (;;) {
      // A page that is being left answers with an error: the next one is asked again.
      const outcome = await attempt().catch(
        (error: unknown): Outcome<T> => ({ state: 'not yet', problem: String(error) }),
      )
      if (outcome.state === 'done') return outcome.value
      if (Date.now() > deadline) throw new Error(`${this.engine}: ${outcome.problem} (at ${await this.path()})`)
      await new Promise((done) => setTimeout(done, 40))
    }
  }
}

function called(call: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${call})(...${JSON.stringify(args)})`
}

let library: string | undefined

/** Testing Library’s queries as an expression that leaves them on the page’s global object, and is nothing itself. */
function queries(): string {
  library ??= readFileSync(createRequire(import.meta.url).resolve(QUERIES), 'utf8').replace(/\/\/# .*\s*$/, '')
  return `(() => { ${library} })()`
}
