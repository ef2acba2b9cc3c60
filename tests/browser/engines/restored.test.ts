import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'

inEngines((tab) => {
  test('after a reload the boxes, the words and the link agree, and the colours are those chosen last', async () => {
    await tab().open('/')
    await tab().click({ role: 'checkbox', name: /In comparison/, nth: 0 })
    await tab().click({ role: 'checkbox', name: /Add to comparison/, nth: 0 })
    await tab().click({ role: 'checkbox', name: /Add to comparison/, nth: 0 })
    await tab().click({ role: 'radio', name: 'Dark' })
    // As another tab would have it.
    await tab().run(() => localStorage.setItem('role-atlas-theme', 'light'))
    await tab().reload()
    const { boxes, words, link, colours, theme } = await tab().run(() => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]')]
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.button-primary[href*="/compare/"]')]
      return {
        boxes: inputs.filter(({ checked }) => checked).length,
        words: inputs.filter(({ parentElement }) => parentElement?.textContent?.includes('In comparison')).length,
        link: links.at(-1)?.pathname.split('/').slice(2).length,
        colours: document.querySelector<HTMLInputElement>('footer input:checked')?.value,
        theme: document.documentElement.dataset.theme,
      }
    })
    expect([words, link]).toEqual([boxes, boxes])
    expect([colours, theme]).toEqual(['light', 'light'])
    expect(await tab().complaints()).toEqual([])
  }, 120_000)

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
