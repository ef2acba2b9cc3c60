import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetReload, reloadOnce } from '../../src/app/reload-once.ts'

const reload = vi.fn()

function denied(): never {
  throw new DOMException('Access is denied.', 'SecurityError')
}

beforeEach(() => {
  sessionStorage.clear()
  reload.mockClear()
  vi.spyOn(location, 'reload').mockImplementation(reload)
})
afterEach(() => vi.unstubAllGlobals())

describe('reloadOnce', () => {
  it('reloads once and no more, however often it is asked', () => {
    expect(reloadOnce()).toBe(true)
    expect(reloadOnce()).toBe(false)
    expect(reloadOnce()).toBe(false)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('may reload again once a page has come up well', () => {
    reloadOnce()
    forgetReload()
    expect(reloadOnce()).toBe(true)
    expect(reload).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['blocked', { getItem: denied, setItem: denied, removeItem: denied }],
    ['full', { getItem: () => null, setItem: denied, removeItem: () => {} }],
    ['absent', undefined],
  ])('does not reload where it could not remember that it did: storage is %s', (_what, storage) => {
    vi.stubGlobal('sessionStorage', storage)
    expect(reloadOnce()).toBe(false)
    expect(reload).not.toHaveBeenCalled()
    expect(forgetReload).not.toThrow()
  })

  it('does not reload where storage may not even be looked at', () => {
    vi.stubGlobal('sessionStorage', undefined)
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: denied })
    expect(reloadOnce()).toBe(false)
    expect(forgetReload).not.toThrow()
  })
})
