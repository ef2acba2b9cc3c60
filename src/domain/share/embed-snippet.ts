import { escapedHtml } from './share-escapes.ts'

/** The colours of an embed: those of the page around it, or always light or dark. */
export type EmbedScheme = 'page' | 'light' | 'dark'

/** How high an embed is: in the width that was chosen for it, in the narrowest column, and where its columns are about to stand side by side. */
export interface EmbedHeights {
  chosen: number
  narrowest: number
  stacked: number
}

/** The widths at which an embed is measured beside the chosen one. */
export const NARROWEST = 280
/** The widest at which columns of an embed stand below each other: see embed.css. */
export const WIDEST_STACKED = 519

/** What a frame of other people’s needs: scripts for its height, and links that open beside the page, as pages like any other. */
export const EMBED_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The address of an embed in a scheme. Its place is what it is told by without a script, and without a second file. */
export function embedAddress(address: string, scheme: EmbedScheme): string {
  return scheme === 'page' ? address : `${address}#${scheme}`
}

/**
 * The markup that puts an embed into a page. It fits where a page takes no style from it: then it is as high as it has to be at the
 * chosen width. Text grows higher as it gets narrower, so that no ratio would hold: the style follows the width of the window.
 */
export function embedSnippet({
  address,
  title,
  scheme,
  heights,
}: {
  address: string
  title: string
  scheme: EmbedScheme
  heights: EmbedHeights
}): string {
  const attributes: [name: string, value: string][] = [
    ['src', embedAddress(address, scheme)],
    ['title', title],
    ['width', '100%'],
    ['height', String(heights.chosen)],
    ['style', `border:0;height:${heightRule(heights)}`],
    ['loading', 'lazy'],
    ['sandbox', EMBED_SANDBOX],
  ]
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapedHtml(value)}"`).join(' ')}></iframe>`
}

/** From the height in the narrowest column down to that at the chosen width, on the line through where columns are stacked. */
function heightRule({ chosen, narrowest, stacked }: EmbedHeights): string {
  const slope = Math.max(0, narrowest - stacked) / (WIDEST_STACKED - NARROWEST)
  const start = Math.ceil(narrowest + slope * NARROWEST)
  if (narrowest <= chosen) return `${chosen}px`
  return `clamp(${chosen}px,${start}px - ${Math.floor(slope * 10000) / 100}vw,${narrowest}px)`
}
