import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'

inEngines((tab) => {
  test('a search that is typed at speed ends with its words in the field, its results and its address', async () => {
    await tab().open('/search')
    await tab().click({ role: 'searchbox' })
    // As a key that is held, for longer than Safari lets an address change.
    await tab().run(() => {
      const field = document.activeElement as HTMLInputElement
      for (let press = 0; press < 150; press++) {
        field.setRangeText(press % 2 ? '' : 'o', 0, field.value.length, 'end')
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await tab().type('firefighting')
    await tab().sees('results for “firefighting”')
    await tab().until(() => location.search === '?q=firefighting')
    expect(await tab().run(() => (document.activeElement as HTMLInputElement).value)).toBe('firefighting')
    expect(await tab().complaints()).toEqual([])
  }, 120_000)
})
