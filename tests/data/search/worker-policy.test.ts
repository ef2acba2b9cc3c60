import { expect, it, vi } from 'vitest'
import { WORKER_POLICY, workerPolicy } from '../../../src/data/search/worker-policy.ts'

it('is the address itself where the browser has no trusted types', () => {
  expect(workerPolicy(['/assets/worker.js'], undefined)('/assets/worker.js')).toBe('/assets/worker.js')
})

it('lets the workers of this site through and nothing else, under the name that pages allow', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => rules)
  const trusted = workerPolicy(['/assets/worker.js', '/sw.js'], { createPolicy })
  expect([trusted('/assets/worker.js'), trusted('/sw.js')]).toEqual(['/assets/worker.js', '/sw.js'])
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith(WORKER_POLICY, expect.anything())
  for (const other of ['https://elsewhere.example/sw.js', '/data/sw.js', ''])
    expect(() => trusted(other), other).toThrow(/no worker of this site/)
})
