import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import type { Tab } from '../setup/engines/tab.ts'
import { KINDS } from '../setup/kinds.ts'

/** Waits for an address: a path, or what it begins with where it ends in an asterisk. */
async function arrivesAt(tab: Tab, path: string): Promise<void> {
  await tab.until((wanted) => {
    const here = location.pathname + location.search
    return wanted.endsWith('*') ? here.startsWith(wanted.slice(0, -1)) : here === wanted
  }, path)
  await tab.alive()
}

inEngines((tab) => {
  test('every kind of page opens without an error', async () => {
    await tab().open('/')
    for (const path of Object.values(KINDS)) {
      await tab().open(path, { keep: true })
      expect(await tab().run(() => document.querySelector('h1')?.textContent)).toMatch(/\w/)
      expect([path, await tab().complaints()]).toEqual([path, []])
    }
  })

  test('a comparison gains a column, moves one and loses one, and Back and Forward go the same way', async () => {
    await tab().open('/compare/brax/loadsmart')
    await tab().click('#add-model')
    await tab().click({ role: 'link', name: /^SoundCloud/, within: 'dialog.sheet' })
    await arrivesAt(tab(), '/compare/brax/loadsmart/soundcloud')
    await tab().click({ role: 'link', name: /^Move Brax.* right$/ })
    await arrivesAt(tab(), '/compare/brax/loadsmart/soundcloud?order=*')
    const moved = await tab().path()
    await tab().click({ role: 'link', name: /^Remove Loadsmart/ })
    await arrivesAt(tab(), '/compare/brax/soundcloud*')
    await tab().back()
    expect(await tab().path()).toBe(moved)
    await tab().forward()
    expect(await tab().path()).toMatch(/^\/compare\/brax\/soundcloud/)
    expect(await tab().complaints()).toEqual([])
  })

  test('a link is copied, and the search finds a statement', async () => {
    await tab().open('/models/loadsmart')
    await tab().click({ role: 'button', name: 'Share' })
    await tab().click({ role: 'button', name: 'Copy link' })
    await tab().sees('Link copied')
    const held = await tab().clipboard()
    expect(held['text/plain']).toMatch(/\/models\/loadsmart$/)
    await tab().press('Escape')
    await tab().press('Control+k')
    await tab().until(() => document.activeElement?.matches('dialog[open] input'))
    await tab().type('firefighting')
    await tab().click({ role: 'option', nth: 0 })
    await arrivesAt(tab(), '/models/*')
    await tab().back()
    expect(await tab().path()).toBe('/models/loadsmart')
    expect(await tab().complaints()).toEqual([])
  })
})

inEngines(
  (tab) => {
    test('a page is printed', async () => {
      await tab().open('/models/loadsmart')
      const pdf = Buffer.from(await tab().print({ format: 'A4', landscape: true }))
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  },
  ['chromium', 'firefox'],
)
