import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'

/** The colours as they are on the screen: the choice, the paper, and which colour the browser's bar is given. */
function colours() {
  const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
  return {
    chosen: document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value,
    paper: getComputedStyle(document.body).backgroundColor,
    bar: bars.find(({ media }) => matchMedia(media).matches)?.content,
  }
}

const DARK = { chosen: 'dark', paper: 'rgb(14, 23, 28)', bar: '#0e171c' }
const LIGHT = { chosen: 'light', paper: 'rgb(252, 253, 253)', bar: '#fcfdfd' }

inEngines((tab) => {
  test('a page that Back brings has the colours chosen since, and so has the browser’s bar', async () => {
    await tab().open('/models')
    await tab().click('input[name=theme][value=light]')
    expect(await tab().run(colours)).toEqual(LIGHT)
    // Another document, so that the first is kept in the browser's cache or loaded again, not drawn by the app.
    await tab().open('/themes', { keep: true })
    expect(await tab().run(colours)).toEqual(LIGHT)
    await tab().click('input[name=theme][value=dark]')
    expect(await tab().run(colours)).toEqual(DARK)
    await tab().back()
    expect(await tab().path()).toBe('/models')
    expect(await tab().run(colours)).toEqual(DARK)
    await tab().click('input[name=theme][value=system]')
    await tab().forward()
    expect(await tab().path()).toBe('/themes')
    expect((await tab().run(colours)).chosen).toBe('system')
    expect(await tab().complaints()).toEqual([])
  })
})
