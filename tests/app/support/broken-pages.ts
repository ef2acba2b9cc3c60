import { vi } from 'vitest'
import type { Page } from '../../../src/domain/links/page-kinds.ts'

/** Pages whose script does not come; a test adds and removes them. */
export const gone = new Set<Page>()

/** Pages that throw when they are shown; a test adds and removes them. */
export const broken = new Set<Page>()

function Broken(): never {
  throw new Error('The page is broken.')
}

/** Pages whose script is on its way until the test lets it come. */
export const held = new Map<Page, Promise<void>>()

/** Holds a page’s script back. Returns what lets it come. */
export function hold(page: Page): () => void {
  let release = () => {}
  held.set(page, new Promise((resolve) => (release = resolve)))
  return release
}

/** The page table, with pages that are gone, held back or broken. For `vi.mock`. */
export async function breakable(original: () => Promise<typeof import('../../../src/app/page-table.ts')>) {
  const table = await original()
  return {
    ...table,
    loadedPage: (page: Page) => (broken.has(page) ? Broken : table.loadedPage(page)),
    loadPage: vi.fn(async (page: Page) => {
      await held.get(page)
      if (gone.has(page)) throw new TypeError('Failed to fetch dynamically imported module')
      return table.loadPage(page)
    }),
  }
}
