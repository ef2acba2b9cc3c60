import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const register = vi.hoisted(() => vi.fn())
vi.mock('../../../src/data/offline/register.ts', () => ({ register }))

const NOON = Date.UTC(2026, 10, 27, 12)
const line = () => document.querySelector('[role="status"]')
const text = () => line()?.textContent ?? ''

/** A page comes up. Its listeners are its own: each test begins with fresh ones. */
async function comesUp(mark?: string): Promise<void> {
  document.head.innerHTML = mark ? `<meta name="role-atlas-kept" content="${mark}">` : ''
  vi.resetModules()
  const { keepOffline } = await import('../../../src/app/offline/keep-offline.ts')
  keepOffline('/atlas/')
}

const listening: Parameters<typeof removeEventListener>[] = []

beforeEach(() => {
  const add = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation((...args: Parameters<typeof addEventListener>) => {
    listening.push([args[0], args[1]])
    add(...args)
  })
  register.mockClear()
})
afterEach(() => {
  for (const each of listening.splice(0)) window.removeEventListener(...each)
  line()?.remove()
  document.head.replaceChildren()
})

it('has the site kept once the page is at rest, and says nothing', async () => {
  await comesUp()
  await vi.waitFor(() => expect(register).toHaveBeenCalledExactlyOnceWith('/atlas/'))
  expect(line()).toBeNull()
})

it('says of a kept page why, and from when it is, with a way to have it anew', async () => {
  await comesUp(`slow ${NOON}`)
  await vi.waitFor(() => expect(text()).toMatch(/^Slow connection: this page as of 27 November.*, \d\d:\d\d\.Reload$/))
  expect(line()?.querySelector('time')?.dateTime).toBe('2026-11-27T12:00:00.000Z')
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  line()?.querySelector('button')?.click()
  expect(reload).toHaveBeenCalledOnce()
})

it('says when the connection goes, and is silent again when it comes back', async () => {
  await comesUp()
  dispatchEvent(new Event('offline'))
  await vi.waitFor(() => expect(text()).toMatch(/^Offline: this page as of \d+ \w+, \d\d:\d\d\.$/))
  dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(line()).toBeNull())
  expect(document.documentElement.style.getPropertyValue('--foot')).toBe('0px')
})

it('says of a kept page that the connection is back: the page is still the kept one', async () => {
  await comesUp(`offline ${NOON}`)
  await vi.waitFor(() => expect(text()).toMatch(/^Offline/))
  dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(text()).toMatch(/^Online again: this page as of .*Reload$/))
})

it.each(['', 'nonsense', 'offline', 'offline soon', 'other 12'])('takes no “%s” for a mark', async (mark) => {
  await comesUp(mark)
  await vi.waitFor(() => expect(register).toHaveBeenCalled())
  expect(line()).toBeNull()
})
