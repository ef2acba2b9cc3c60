import { expect, it, vi } from 'vitest'
import { trustedWorkerUrl, WORKER_POLICY } from '../../src/data/worker-policy.ts'

it('is the address itself where the browser has no trusted types', () => {
  expect(trustedWorkerUrl('/assets/worker.js', undefined)).toBe('/assets/worker.js')
})

it('lets one address through, under the name that pages allow', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => rules)
  expect(trustedWorkerUrl('/assets/worker.js', { createPolicy })).toBe('/assets/worker.js')
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith(WORKER_POLICY, expect.anything())
  const [, rules] = createPolicy.mock.calls[0] ?? []
  expect(() => rules?.createScriptURL('https://elsewhere.example/worker.js')).toThrow(/not the worker of this site/)
})
