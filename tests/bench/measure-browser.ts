import { formatPath } from '../../src/domain/links/deep-link.ts'
import { plainHtml } from './built-frame.ts'
import { writePage } from './built-site.ts'
import { type LoadFigures, measureLoad, WIDE } from './measure-load.ts'
import { type Kind, linksOf, type PageMaker, type PageSource } from './measured-pages.ts'
import { openBrowser } from './open-browser.ts'
import { serveSite } from './served-site.ts'
import { median } from './timing.ts'

/** The kinds of page that are opened in Chromium. */
export const OPENED = ['home', 'model', 'comparison of two', 'comparison of five'] as const satisfies readonly Kind[]

/** A page in Chromium: the medians of its own figures and the largest paint of the same page as plain HTML. */
export interface OpenedFigures extends Omit<LoadFigures, 'scripts'> {
  kind: Kind
  models: number
  plainPaint: number
  /** Scripts it asked for that it does not name: they came a round trip late. */
  late: string[]
}

/** What is measured in Chromium. */
export interface BrowserFigures {
  version: string
  opened: OpenedFigures[]
}

/** A site to open: where it was built, and what from. */
export interface OpenedSite {
  dir: string
  source: PageSource
}

/** Measures pages of some sites. Closes whatever it opens. */
export async function measureBrowser(
  sites: readonly OpenedSite[],
  { executablePath, make, runs }: { executablePath: string; make: PageMaker; runs: number },
  log: (line: string) => void,
): Promise<BrowserFigures> {
  const browser = await openBrowser(executablePath)
  const served = await Promise.all(sites.map(({ dir }) => serveSite(dir)))
  try {
    const pages = (await Promise.all(sites.map((site, i) => preparePages(site, served[i]?.address ?? '', make)))).flat()
    const seen = pages.map((page) => ({ page, app: [] as LoadFigures[], plain: [] as LoadFigures[] }))
    // Every page in turn, and the app and plain HTML by turns: what disturbs the machine disturbs them alike.
    for (let run = 1; run <= runs; run += 1) {
      for (const { page, app, plain } of seen) {
        app.push(await measureLoad(browser, page.app, { screen: WIDE, alive: true }))
        plain.push(await measureLoad(browser, page.plain, { screen: WIDE, alive: false }))
      }
      log(`  pages opened, ${run} of ${runs}`)
    }
    return {
      version: browser.version(),
      opened: seen.map(({ page, app, plain }) => summary(page, app, plain)),
    }
  } finally {
    await browser.close()
    await Promise.all(served.map(({ close }) => close()))
  }
}

interface PreparedPage {
  kind: Kind
  models: number
  app: string
  plain: string
  html: string
}

/** Puts what is opened into the built site: pages that its build left out, and all of them as plain HTML. */
async function preparePages({ dir, source }: OpenedSite, address: string, make: PageMaker): Promise<PreparedPage[]> {
  const links = linksOf(source.ids)
  const pages: PreparedPage[] = []
  for (const kind of OPENED) {
    const path = formatPath(links[kind])
    const html = await make(source, links[kind])
    const plainPath = `/plain/${kind.replaceAll(' ', '-')}`
    writePage(dir, path, html)
    writePage(dir, plainPath, plainHtml(html))
    pages.push({
      kind,
      models: source.ids.length,
      app: address + path,
      plain: address + plainPath,
      html,
    })
  }
  return pages
}

function summary(page: PreparedPage, app: readonly LoadFigures[], plain: readonly LoadFigures[]): OpenedFigures {
  const of = (figure: 'largestPaint' | 'blocking' | 'heap' | 'elements' | 'transferred') =>
    median(app.map((each) => each[figure]))
  return {
    kind: page.kind,
    models: page.models,
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: Math.max(...app.map(({ shift }) => shift)),
    heap: of('heap'),
    elements: of('elements'),
    transferred: of('transferred'),
    plainPaint: median(plain.map(({ largestPaint }) => largestPaint)),
    late: [...new Set(app.flatMap(({ scripts }) => scripts))].filter((script) => !page.html.includes(script)),
  }
}
