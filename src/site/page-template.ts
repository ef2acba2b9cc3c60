import { PAGE_STATE_ID, type PageState } from '../app/page-state.ts'
import { HEAD_SCRIPT } from './inline-scripts.ts'
import { contentSecurityPolicy } from './policy.ts'
import type { StructuredData } from './structured-data.ts'

/** A page as the server entry rendered it. */
export interface RenderedPage {
  /** Title and meta tags, as React put them at the start of its output. */
  head: string
  body: string
  state: PageState
}

/** What every page shares. */
export interface PageFrame {
  /** The built `index.html`. */
  template: string
  /** The style sheet: what all pages share, and what this kind of page needs beside it. */
  style: string
  /**
   * Public paths of the sheets that stand in `style`. They are named, so that the scripts that bring them elsewhere find them
   * here, and disabled, so that no browser fetches them: a sheet that came once more, after the others, would undo these.
   */
  sheets: readonly string[]
  /** Public paths of the script files of the first view, fetched along with the page. */
  scripts: readonly string[]
}

/** JSON that can stand in a script element: no `<` can close it or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** The tags by which the built `index.html` brings its scripts, which the build puts into the head. */
const SCRIPT_TAGS = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g

/**
 * Fills the built `index.html` with a page. Throws where a place to fill is missing, because a page without its head or
 * state would only be noticed by readers. Meta tags stand before the long style sheet: chats read the first 16 KB. Scripts
 * stand last: named in the head they would be fetched along with the text and take a slow connection from it. `data` is what
 * the page says to search engines, where it says something.
 */
export function fillPage(
  { template, style, sheets, scripts }: PageFrame,
  page: RenderedPage,
  data?: StructuredData,
): string {
  const policy = contentSecurityPolicy({ styles: [style], script: HEAD_SCRIPT })
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    page.head,
    `<script>${HEAD_SCRIPT}</script>`,
    `<style>${style}</style>`,
    ...sheets.map((path) => `<link rel="stylesheet" href="${path}" disabled>`),
    // It is never run, so the policy has nothing to say of it, and it stands outside what React draws.
    ...(data ? [`<script type="application/ld+json">${scriptJson(data)}</script>`] : []),
  ].join('\n    ')
  const state = `<script type="application/json" id="${PAGE_STATE_ID}">${scriptJson(page.state)}</script>`
  const tags = [
    ...[...template.matchAll(SCRIPT_TAGS)].map(([tag]) => tag.trim()),
    ...scripts.map((path) => `<link rel="modulepreload" href="${path}" crossorigin>`),
  ].join('\n    ')
  let html = template.replace(/\s*<link rel="stylesheet"[^>]*>/, () => '').replace(SCRIPT_TAGS, () => '')
  for (const [place, text] of [
    ['<!--app-head-->', head],
    ['<!--app-html-->', page.body],
    ['<!--app-state-->', state],
    ['<!--app-scripts-->', tags],
  ] as const) {
    if (!html.includes(place)) throw new Error(`index.html has lost its place for ${place}.`)
    html = html.replace(place, () => text)
  }
  return html
}

/** Splits React's output: the leading run of head elements, and the rest. */
export function splitHead(output: string): { head: string; body: string } {
  const run = /^(?:<title>[^<]*<\/title>|<meta\b[^>]*>|<link\b[^>]*>)*/.exec(output)
  const head = run?.[0] ?? ''
  return { head: head.replaceAll('/>', '>').replaceAll('><', '>\n    <'), body: output.slice(head.length) }
}
