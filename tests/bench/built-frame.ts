import { PAGE_STATE_ID } from '../../src/app/page-state.ts'
import type { PageFrame } from '../../src/site/page-template.ts'

/**
 * Takes the frame out of a built page: the inverse of `fillPage`. With it a page of the same kind can be made from any
 * number of models without a build of them all. Throws where the page is not built as expected.
 */
export function frameOf(html: string): PageFrame {
  const headStart = html.indexOf('<meta http-equiv="Content-Security-Policy"')
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)" disabled>/g)]
  const last = sheets.at(-1)
  const headEnd = last ? last.index + last[0].length : html.indexOf('</style>') + '</style>'.length
  const bodyStart = html.indexOf('<div id="root">') + '<div id="root">'.length
  const stateStart = html.indexOf(`<script type="application/json" id="${PAGE_STATE_ID}">`)
  const stateEnd = html.indexOf('</script>', stateStart) + '</script>'.length
  const bodyEnd = html.lastIndexOf('</div>', stateStart)
  if (!(0 < headStart && headStart < headEnd && headEnd < bodyStart && bodyStart < bodyEnd && bodyEnd < stateStart))
    throw new Error('A built page does not have its head, text and state where src/site/page-template.ts puts them.')
  const head = html.slice(headStart, headEnd)
  const style = /<style>([\s\S]*)<\/style>/.exec(head)?.[1]
  if (style === undefined) throw new Error('A built page has no style sheet.')
  const ownScript = /<link rel="modulepreload" href="([^"]+)" crossorigin>\s*/g
  const tail = html.slice(stateEnd)
  return {
    template: [
      html.slice(0, headStart),
      '<!--app-head-->',
      html.slice(headEnd, bodyStart),
      '<!--app-html-->',
      html.slice(bodyEnd, stateStart),
      '<!--app-state-->',
      tail.replace(ownScript, () => '').replace(/\s*<\/body>/, () => '\n    <!--app-scripts-->\n  </body>'),
    ].join(''),
    style,
    sheets: sheets.map(([, path = '']) => path),
    scripts: [...tail.matchAll(ownScript)].map(([, path = '']) => path),
  }
}

/** The same page without scripts, state and preloads: what plain HTML with this content would be. */
export function plainHtml(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>\s*/g, '')
    .replaceAll(/<link rel="(?:module)?preload"[^>]*>\s*/g, '')
}
