import { describe, expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import type { Target } from '../setup/engines/in-page.ts'
import type { Tab } from '../setup/engines/tab.ts'

const button = (name: string | RegExp): Target => ({ role: 'button', name })

const PAIR = '/compare/brax/loadsmart'

interface Opens {
  path: string
  open: (tab: Tab) => Promise<void>
  /** What comes up. */
  shown: string
  /** What it holds that must be seen whole at first, and the least height that is of use. */
  holds: string
  least: number
  /** The narrowest and widest viewport that offer it. */
  from?: number
  below?: number
}

const DIALOGS: Record<string, Opens> = {
  share: {
    path: '/models/loadsmart',
    open: (tab) => tab.click(button('Share')),
    shown: 'dialog[open].share-sheet',
    holds: '#share-link',
    least: 300,
  },
  search: {
    path: '/models/loadsmart',
    open: async (tab) => {
      await tab.press('Control+k')
      await tab.until(() => document.activeElement?.matches('dialog[open] input'))
      await tab.type('team')
    },
    shown: 'dialog[open].search-sheet',
    holds: '[role=option]',
    least: 300,
  },
  'add an organisation': {
    path: PAIR,
    open: (tab) => tab.click('#add-model'),
    shown: 'dialog.sheet:popover-open',
    holds: '.offer',
    least: 200,
  },
  'the menu': {
    path: '/models/loadsmart',
    open: (tab) => tab.click('.menu-button'),
    shown: '.places:popover-open',
    holds: '.places a',
    least: 80,
    below: 640,
  },
}

/** Where what has come up stands, where the first of what it holds is, and what lies at that one's middle. */
function measure(shown: string, holds: string) {
  const box = (element: Element) => {
    const { top, left, width, height } = element.getBoundingClientRect()
    return { top, left, width, height }
  }
  const sheet = document.querySelector(shown)
  const held = sheet && document.querySelector(`${shown} ${holds.split(' ').at(-1)}`)
  if (!sheet || !held || held.getClientRects().length === 0) return undefined
  const inner = box(held)
  const at = document.elementFromPoint(inner.left + inner.width / 2, inner.top + inner.height / 2)
  const { innerWidth, innerHeight } = window
  return { sheet: box(sheet), held: inner, isOnTop: at !== null && held.contains(at), innerWidth, innerHeight }
}

inEngines((tab) => {
  describe.each([1280, 768, 390])('at %i px', (width) => {
    const offered = Object.entries(DIALOGS).filter(([, { below = 9999 }]) => width < below)
    test.each(offered)(
      '%s opens at a height of use, within the window',
      async (_name, { path, open, shown, holds, least }) => {
        await tab().open(path, { width, height: 800 })
        await open(tab())
        await tab().until(measure, shown, holds)
        const seen = await tab().run(measure, shown, holds)
        if (!seen) throw new Error('It was there and went.')
        const { sheet, held, isOnTop, innerWidth, innerHeight } = seen
        expect(sheet.height).toBeGreaterThanOrEqual(least)
        expect(Math.round(sheet.top + sheet.height)).toBeLessThanOrEqual(innerHeight)
        expect(sheet.left).toBeGreaterThanOrEqual(0)
        expect(Math.round(sheet.left + sheet.width)).toBeLessThanOrEqual(innerWidth)
        expect([held.height > 15, isOnTop]).toEqual([true, true])
        expect(await tab().complaints()).toEqual([])
        await tab().press('Escape')
        await tab().until((open) => document.querySelector(open) === null, shown)
      },
    )
  })
})
