import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page, Route } from 'playwright-core'

const require = createRequire(import.meta.url)

/**
 * The fonts that a system may have in the place of Gelasio, regular and bold, each as a file that has its widths: whatever
 * fonts the machine has, the tests show a page as a phone or desktop with this one does.
 */
const FILES = {
  Georgia: gelasio(),
  Noto: [
    '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2',
    '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2',
  ],
  Times: [
    '@fontsource/tinos/files/tinos-latin-400-normal.woff2',
    '@fontsource/tinos/files/tinos-latin-700-normal.woff2',
  ],
  DejaVu: ['dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf'],
} as const

/** A stand-in, as the style sheet calls it: “Gelasio on Noto”. */
export type StandIn = keyof typeof FILES

export const STAND_INS = Object.keys(FILES) as StandIn[]

// Gelasio is drawn to Georgia’s widths, regular and bold, which nobody may hand on.
function gelasio() {
  const whole = '@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2'
  return [whole, whole] as const
}

/** Shows pages as a system that has only this serif, and holds the site’s font back until `release` is called. */
export async function withOnly(standIn: StandIn, page: Page): Promise<{ release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/*', async (route) => {
    const request = route.request()
    if (request.resourceType() === 'document') return withFaces(standIn, route)
    const face = /\/stand-in\/(\d)$/.exec(request.url())?.[1]
    if (face) return route.fulfill({ body: readFileSync(require.resolve(FILES[standIn][Number(face)] ?? '')) })
    if (/gelasio/.test(request.url())) await released
    return route.continue()
  })
  return { release }
}

/** The page with its `local()` faces answered by files: those of this stand-in, and none of the others. */
async function withFaces(standIn: StandIn, route: Route): Promise<void> {
  const response = await route.fetch()
  let face = 0
  const body = (await response.text()).replace(/@font-face\s*\{[^}]*local\([^}]*\}/g, (text) =>
    /Gelasio on (\w+)/.exec(text)?.[1] === standIn
      ? text
          .replace(/src:[^;}]*/, `src:url("/stand-in/${face++}")`)
          // A bold face is bold: a file that has every weight would be drawn at the one that is asked for.
          .replace(/font-weight:\s*600 700/, 'font-weight:700')
      : '',
  )
  if (face !== 2)
    throw new Error(`The style sheet has ${face} faces of “Gelasio on ${standIn}”, not a regular and a bold one.`)
  return route.fulfill({ response, body })
}
