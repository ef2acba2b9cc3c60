import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

// `npm run font` cuts the small font of the first view out of the whole one. The rest of Latin stays in the whole font,
// which browsers fetch only for a page that shows such a letter.

const WHOLE = '@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2'

/** Where the small font stands. */
export const BASIC_FONT = 'src/app/gelasio-basic.woff2'

/**
 * The characters of the small font: letters, figures and the punctuation of English prose. Signs that no page of the atlas
 * shows in it (`#`, `@`, `{`) stand in the whole font: they would weigh an eighth of this one. `style.css` names the same ranges.
 */
export const CHARACTERS = ` !"%&'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·–—‘’“”…`

/** The small font: these characters in the weights the design uses, without the other forms of letters and figures. */
export function basicFont(): Promise<Buffer> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(WHOLE))
  return subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    variationAxes: { wght: { min: 400, max: 600, default: 400 } },
  })
}

if (process.argv[1] === import.meta.filename) writeFileSync(BASIC_FONT, await basicFont())
