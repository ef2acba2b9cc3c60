/** What a test points at: a CSS selector, or a role with its accessible name, as Testing Library finds them. */
export type Target = string | { role: string; name?: string | RegExp; within?: string; nth?: number }

/** A target in JSON: a pattern is its source and flags. */
export type WrittenTarget =
  | { selector: string }
  | { role: string; name?: string | { source: string; flags: string }; within?: string; nth?: number }

/** The target as it is sent into the page. */
export function written(target: Target): WrittenTarget {
  if (typeof target === 'string') return { selector: target }
  const { name, ...rest } = target
  if (name === undefined) return rest
  return { ...rest, name: typeof name === 'string' ? name : { source: name.source, flags: name.flags } }
}

/** Where the middle of an element is on the screen, or why it cannot be pressed. */
export type Aim = { x: number; y: number } | { problem: string }

/**
 * Runs in the page: finds the one element that the target means, brings it into view and tells its middle, once it stands
 * still and nothing lies over it. While a modal dialog is open only what is in it counts, as for people.
 */
export async function aimAt(target: WrittenTarget): Promise<Aim> {
  interface Queries {
    queryAllByRole: (within: Element, role: string, options: { name?: string | RegExp }) => HTMLElement[]
  }
  const found = (): HTMLElement[] => {
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
    if ('selector' in target) return [...top.querySelectorAll<HTMLElement>(target.selector)]
    const queries = (globalThis as unknown as { TestingLibraryDom: Queries }).TestingLibraryDom
    const { name, within } = target
    const named = typeof name === 'object' ? new RegExp(name.source, name.flags) : name
    const where = within === undefined ? top : top.querySelector(within)
    return where ? queries.queryAllByRole(where, target.role, named === undefined ? {} : { name: named }) : []
  }
  const isShown = (element: Element) => element.getClientRects().length > 0
  const all = found().filter(isShown)
  const nth = 'nth' in target ? target.nth : undefined
  const element = nth === undefined ? all[0] : all.at(nth)
  if (!element) return { problem: `${all.length} are shown` }
  if (all.length > 1 && nth === undefined) return { problem: `${all.length} are shown: which? (name, within, nth)` }
  const middle = () => {
    // A link over two lines has two boxes, and the middle of both may lie in neither.
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: -1, y: -1 }
  }
  const over = () => {
    const { x, y } = middle()
    const hit = document.elementFromPoint(x, y)
    if (hit && (element.contains(hit) || hit.closest('label')?.control === element)) return undefined
    return hit ? `${hit.tagName.toLowerCase()}.${hit.className} lies over it` : 'it is out of view'
  }
  if (over()) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const before = middle()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const { x, y } = middle()
  if (x !== before.x || y !== before.y) return { problem: 'it is moving' }
  const covered = over()
  return covered ? { problem: covered } : { x, y }
}

/**
 * Runs in the page: whether the app has taken over all of it and its fonts are there, after which lines wrap no more; each
 * element that React holds carries its mark.
 */
export function isAlive(): boolean {
  const elements = [...document.querySelectorAll('#root, #root :not([data-kept] *)')]
  // Headings ask for the first face of the style sheet; before they do, no face is loading either.
  const [first] = document.fonts
  return (
    document.readyState === 'complete' &&
    document.fonts.status === 'loaded' &&
    first?.status !== 'unloaded' &&
    elements.length > 1 &&
    elements.every((element) => Object.keys(element).some((key) => /^__react(?:Container|Fiber)/.test(key)))
  )
}

/**
 * Runs in the page: goes back or forward, or without `delta` leaves that to the driver; `hasLeft` is true once the page is another,
 * or the same at another entry.
 */
export function leave(delta?: number): void {
  const page = window as { hasNotLeft?: boolean }
  page.hasNotLeft = true
  for (const event of ['popstate', 'pagehide', 'pageshow'])
    addEventListener(event, () => delete page.hasNotLeft, { once: true })
  if (delta !== undefined) history.go(delta)
}

/** Runs in the page: see `leave`. */
export function hasLeft(): boolean {
  return (window as { hasNotLeft?: boolean }).hasNotLeft !== true && document.readyState === 'complete'
}

/** Runs in the page: a field over everything that takes what is pasted. */
export function openPasting(): void {
  const over = document.createElement('dialog')
  over.id = 'pasted'
  const field = document.createElement('textarea')
  over.append(field)
  document.body.append(over)
  over.showModal()
  field.focus()
  field.addEventListener('paste', ({ clipboardData }) => {
    const held = (clipboardData?.types ?? []).filter((type) => type !== 'Files')
    const entries = held.map((type) => [type, clipboardData?.getData(type) ?? ''] as const)
    over.dataset.held = JSON.stringify(Object.fromEntries(entries))
  })
}

/** Runs in the page: what was pasted, by type, and the field is gone; undefined before that. */
export function pasted(): Record<string, string> | undefined {
  const over = document.querySelector<HTMLDialogElement>('#pasted')
  const held = over?.dataset.held
  if (!over || held === undefined) return undefined
  over.close()
  over.remove()
  return JSON.parse(held)
}
