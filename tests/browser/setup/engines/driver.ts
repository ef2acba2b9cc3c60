/** The engines that the site is tried in, by the name that tests use. */
export type EngineName = 'chromium' | 'firefox' | 'webkit'

export const ENGINE_NAMES: readonly EngineName[] = ['chromium', 'firefox', 'webkit']

/** How long a page may take to load, in milliseconds, on a machine that is busy with others. */
export const LOAD_TIMEOUT = 90_000

/** How a page is printed: a paper of the CSS page sizes, upright unless `landscape`. */
export interface Paper {
  format: 'A4' | 'Letter'
  landscape?: boolean
}

/** What each engine is asked for in its own way. All that tests do is made of it, by `Tab`. */
export interface Driver {
  engine: EngineName
  /** A blank tab that remembers nothing: no storage, no cookies, no complaints. */
  fresh: () => Promise<void>
  /** Opens an address and waits for its load event. */
  goto: (url: string) => Promise<void>
  reload: () => Promise<void>
  /** What an expression comes to in the page, once it is settled. Throws with its error. */
  evaluate: (expression: string) => Promise<unknown>
  /** Moves the mouse to a point of the viewport and, if told so, presses and lets go there. */
  mouse: (x: number, y: number, press: boolean) => Promise<void>
  /** Holds keys down one after the other and lets them go in reverse. */
  chord: (keys: readonly string[]) => Promise<void>
  type: (text: string) => Promise<void>
  /** Sets the size of the viewport; an engine's window may have a least width. */
  resize: (width: number, height: number) => Promise<void>
  /** The viewport as a PNG. */
  screenshot: () => Promise<Uint8Array>
  print: (paper: Paper) => Promise<Uint8Array>
  /** Console messages, uncaught errors and violations of the policy since the tab was fresh. */
  complaints: () => Promise<string[]>
  close: () => Promise<void>
}
