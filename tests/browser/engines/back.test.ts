import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import type { Tab } from '../setup/engines/tab.ts'
import { type HeldSite, heldSite } from '../setup/held-site.ts'

let site: HeldSite
beforeAll(async () => {
  site = await heldSite(inject('served').dir)
})
afterAll(() => site.close())

const LONG = { path: '/models/mid-size-company', position: 4000 }
const NEXT = { path: '/duties', position: 700 }

/** Scrolls to a position, and waits until the page has been told. */
async function scroll(tab: Tab, position: number): Promise<void> {
  await tab.run((to) => {
    scrollTo(0, to)
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))
  }, position)
}

/** Where the reader is once the page of a path is shown and has neither moved nor grown for a while. */
async function restingAt(tab: Tab, path: string): Promise<number> {
  await tab.until(
    (to) =>
      location.pathname === to && document.querySelector('link[rel=canonical]')?.getAttribute('href')?.endsWith(to),
    path,
  )
  await tab.alive()
  return tab.run(
    () =>
      new Promise<number>((done) => {
        let [last, frames] = ['', 0]
        const look = () => {
          const now = `${scrollY} of ${document.documentElement.scrollHeight}`
          frames = now === last ? frames + 1 : 0
          last = now
          if (frames > 20) done(scrollY)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** Follows a link of the page by its address. */
function follow(tab: Tab, path: string): Promise<void> {
  return tab.run((to) => document.querySelector<HTMLAnchorElement>(`a[href="${to}"]`)?.click(), path)
}

/** Goes back to a page whose content is not here yet, and comes only when the page has asked for it. */
async function backSlowly(tab: Tab): Promise<void> {
  site.hold()
  await tab.run(() => history.back())
  await site.asked()
  await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))))
  site.release()
}

function expectNear(found: number, position: number): void {
  expect(Math.abs(found - position), `at ${found} instead of ${position}`).toBeLessThan(50)
}

inEngines((tab) => {
  test('Back and Forward lead to where the reader was, from memory and over a slow line, after a reload too', async () => {
    await tab().open(site.root + LONG.path)
    // Positions are kept from when their script is here.
    await tab().until(() => history.scrollRestoration === 'manual')
    await scroll(tab(), LONG.position)
    await follow(tab(), NEXT.path)
    expect(await restingAt(tab(), NEXT.path)).toBe(0)
    await scroll(tab(), NEXT.position)
    await tab().back()
    expectNear(await restingAt(tab(), LONG.path), LONG.position)
    await tab().forward()
    expectNear(await restingAt(tab(), NEXT.path), NEXT.position)
    await tab().reload()
    expectNear(await restingAt(tab(), NEXT.path), NEXT.position)
    await backSlowly(tab())
    expectNear(await restingAt(tab(), LONG.path), LONG.position)
    await tab().reload()
    expectNear(await restingAt(tab(), LONG.path), LONG.position)
    await tab().forward()
    expectNear(await restingAt(tab(), NEXT.path), NEXT.position)
  })

  test('a link within the app to a place leads there, and marks it', async () => {
    await tab().open('/duties/on/manage-technical-debt')
    await tab().click('main a[href="/themes/technical-debt#duties"]')
    await tab().until(() => document.querySelector('#duties[data-place]') !== null)
    await restingAt(tab(), '/themes/technical-debt')
    const { seen, marked, address } = await tab().run(() => ({
      seen: [...document.querySelectorAll('[data-place]')].map((place) => {
        const { top, bottom } = place.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
      marked: [...document.querySelectorAll('[data-place]')].map(({ id }) => id),
      address: location.pathname + location.hash,
    }))
    expect(marked).toEqual(['duties'])
    expect(address).toBe('/themes/technical-debt#duties')
    expect(seen).toEqual([true])
    expect(await tab().complaints()).toEqual([])
  })

  test('what is chosen for a comparison is still chosen after a visit elsewhere, a reload, and both', async () => {
    const chosen = () =>
      tab().run(() => [...document.querySelectorAll('main input[type=checkbox]')].map((box) => box.matches(':checked')))
    await tab().open('/compare')
    await tab().click({ role: 'checkbox', name: /^Brax/ })
    await tab().click({ role: 'checkbox', name: /^SoundCloud/ })
    await tab().sees('Compare these two')
    const left = await chosen()
    expect(left.filter(Boolean)).toHaveLength(2)
    await follow(tab(), '/models')
    await restingAt(tab(), '/models')
    await tab().back()
    await restingAt(tab(), '/compare')
    expect(await chosen()).toEqual(left)
    await tab().reload()
    await tab().sees('Compare these two')
    expect(await chosen()).toEqual(left)
    await tab().forward()
    await tab().reload()
    await tab().back()
    await tab().sees('Compare these two')
    expect(await chosen()).toEqual(left)
    // By a link, too, until it is cleared.
    await tab().forward()
    await restingAt(tab(), '/models')
    await follow(tab(), '/compare')
    await tab().sees('Compare these two')
    expect(await chosen()).toEqual(left)
    await tab().click({ role: 'button', name: 'Clear' })
    await tab().sees('Choose two to five.')
    expect(await chosen()).not.toContain(true)
    await follow(tab(), '/')
    await tab().click({ role: 'checkbox', name: /^In comparison ?: Loadsmart/ })
    await tab().sees('Compare these two')
    await tab().reload()
    await tab().sees('Compare these two')
    expect(await tab().complaints()).toEqual([])
  })
})
