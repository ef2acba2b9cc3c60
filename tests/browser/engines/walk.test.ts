import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import { KINDS } from '../setup/kinds.ts'

inEngines((tab) => {
  test('every kind of page opens without an error', async () => {
    await tab().open('/')
    for (const path of Object.values(KINDS)) {
      await tab().open(path, { keep: true })
      expect(await tab().run(() => document.querySelector('h1')?.textContent)).toMatch(/\w/)
      expect([path, await tab().complaints()]).toEqual([path, []])
    }
  }, 180_000)
})
