import { afterEach, beforeEach, vi } from 'vitest'

// A warning nobody expected is a fault nobody noticed. A test that expects one says so:
// vi.mocked(console.error).mockClear() after asserting on it.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {})
})

afterEach(() => {
  const unexpected = (['error', 'warn'] as const).flatMap((level) =>
    vi.mocked(console[level]).mock.calls.map((call) => `console.${level}: ${call.map(String).join(' ')}`),
  )
  vi.restoreAllMocks()
  if (unexpected.length > 0)
    throw new Error(
      `Unexpected console output:\n${unexpected.join('\n')}\nIf it is meant, assert on it and clear it: vi.mocked(console.error).mockClear().`,
    )
})
