import { vi } from 'vitest'

/** The simulated browser lays nothing out: for one test, everything is as large as a small screen. */
export function makeUpScreen(): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
}
