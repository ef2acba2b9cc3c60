import { afterEach, expect, it, vi } from 'vitest'
import { register } from '../../../src/data/offline/register.ts'

vi.mock('../../../src/data/search/search-worker.ts?worker&url', () => ({ default: '/assets/search-worker.js' }))
afterEach(() => vi.unstubAllGlobals())

const browser = (registering: () => Promise<unknown>, connection?: object) => {
  const spy = vi.fn(registering)
  vi.stubGlobal('navigator', { serviceWorker: { register: spy }, connection })
  return spy
}

it('has the worker serve the site and nothing beside it', async () => {
  const asked = browser(async () => {})
  await register('/atlas/')
  expect(asked).toHaveBeenCalledExactlyOnceWith('/sw.js', { scope: '/atlas/' })
})

it('is silent where a browser refuses, or has no such thing', async () => {
  browser(() => Promise.reject(new DOMException('denied', 'SecurityError')))
  await expect(register('/')).resolves.toBeUndefined()
  vi.stubGlobal('navigator', {})
  await expect(register('/')).resolves.toBeUndefined()
})

it('fetches nothing ahead for a reader who saves data', async () => {
  const asked = browser(async () => {}, { saveData: true })
  await register('/')
  expect(asked).not.toHaveBeenCalled()
})
