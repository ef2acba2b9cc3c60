import { describe, expect, inject, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import { withHostPages } from '../setup/host-page.ts'

const hosts = withHostPages()
const ROW = '/embed/compare/brax/loadsmart/on/people-management'

/** The paper, and how far the page scrolls sideways. */
function look() {
  return {
    paper: getComputedStyle(document.querySelector('.embed') as Element).backgroundColor,
    // Where it scrolls downwards, the bar takes some of the width.
    sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    heading: document.querySelector('h1')?.textContent?.trim(),
  }
}

inEngines((tab) => {
  describe.each([
    [ROW, 'People management'],
    ['/embed/compare/brax/loadsmart/soundcloud', 'Tech lead: Brax, Loadsmart and the SoundCloud draft'],
    ['/embed/models/brax', 'Tech lead at Brax'],
  ])('%s', (path, heading) => {
    test.each([
      ['light', 'rgb(252, 253, 253)'],
      ['dark', 'rgb(14, 23, 28)'],
    ])('fits, and is %s where its address says so', async (scheme, paper) => {
      for (const width of [320, 900]) {
        await tab().visit(`${path}#${scheme}`, { width })
        expect(await tab().run(look)).toEqual({ paper, sideways: 0, heading })
      }
      // On a page of its own, which it never is, Firefox looks for an icon that the policy of embeds does not let in.
      expect((await tab().complaints()).filter((text) => !text.includes('/favicon.ico'))).toEqual([])
    })
  })

  test('a sandboxed frame in a page with a strict policy tells it how high it has to be', async () => {
    const { root } = inject('served')
    const script = `addEventListener('message', ({ source, data }) => {
      const frame = document.querySelector('iframe')
      if (source === frame.contentWindow && data?.type === 'role-atlas:height') frame.height = data.height
    })`
    const body = `<iframe src="${root}${ROW}" title="A row" width="640" height="10" sandbox="allow-scripts allow-popups"></iframe><script>${script}</script>`
    const policy = `default-src 'none'; img-src data:; script-src 'unsafe-inline'; frame-src ${root}`
    await tab().visit(hosts.put({ body, policy }))
    const height = await tab().until(() => {
      const told = Number(document.querySelector('iframe')?.height)
      return told > 10 && told
    })
    expect(height).toBeGreaterThan(150)
    expect(height).toBeLessThan(900)
  })
})
