import { onTestFinished, vi } from 'vitest'

/** Puts the clock of timers, and of `AbortSignal.timeout`, which fake timers leave alone, into the test's hands. */
export function fakePatience(): void {
  vi.useFakeTimers()
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new DOMException('The time is up.', 'TimeoutError')), ms)
    return controller.signal
  })
  onTestFinished(() => void vi.useRealTimers())
}
