import { expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

test('the first stop is a skip link that leads to the content', async () => {
  const { page, close } = await chromium.open()
  await page.goto(`${inject('served').root}/models/loadsmart`, { waitUntil: 'networkidle' })
  await alive(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await close()
})

test('after following a link the heading has the focus and the title is the new page’s', async () => {
  const { page, close } = await chromium.open()
  await page.goto(inject('served').root, { waitUntil: 'networkidle' })
  await alive(page)
  const before = await page.title()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/about')
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).not.toBe(before)
  await page.goBack()
  await page.waitForFunction((title) => document.title === title, before)
  await close()
})

test('every stop of the keyboard on a comparison can be seen', async () => {
  const { page, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${inject('served').root}/compare/brax/loadsmart/soundcloud`, { waitUntil: 'networkidle' })
  await alive(page)
  const unseen: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return ''
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const label = element.closest('label')
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const labelRing = label !== null && getComputedStyle(label).outlineStyle !== 'none'
      return (ring || labelRing) && width > 0 && height > 0 ? '' : element.outerHTML.slice(0, 120)
    })
    if (seen) unseen.push(seen)
  }
  expect(unseen).toEqual([])
  await close()
})
