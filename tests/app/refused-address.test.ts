import { describe, expect, it, vi } from 'vitest'
import { loadWhereRefused } from '../../src/app/refused-address.ts'

function refusing(error: Error | undefined) {
  const replaceState = vi.fn(() => {
    if (error) throw error
  })
  const history = { replaceState } as unknown as History
  const location = { replace: vi.fn() }
  loadWhereRefused(history, location)
  return { replaceState, history, location }
}

describe('an address that is replaced', () => {
  it('is, where the browser allows it', () => {
    const { replaceState, history, location } = refusing(undefined)
    history.replaceState({ key: 1 }, '', '/search?q=a')
    expect(replaceState).toHaveBeenCalledWith({ key: 1 }, '', '/search?q=a')
    expect(location.replace).not.toHaveBeenCalled()
  })

  it('is loaded where the browser refuses', () => {
    const { history, location } = refusing(new DOMException('Too many calls', 'SecurityError'))
    history.replaceState(null, '', '/search?q=a')
    expect(location.replace).toHaveBeenCalledWith('/search?q=a')
  })

  it('stays where only its state was to change', () => {
    const { history, location } = refusing(new DOMException('Too many calls', 'SecurityError'))
    history.replaceState({ key: 1 }, '')
    expect(location.replace).not.toHaveBeenCalled()
  })
})
