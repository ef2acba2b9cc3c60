import type { Dataset } from '../domain/dataset.ts'
import { type DeepLink, formatPath } from '../domain/deep-link.ts'
import { datasetReader } from './dataset-reader.ts'
import type { renderPage as RenderPage } from './entry-server.tsx'
import { fillPage, type PageFrame } from './page-template.ts'
import { MOST_PAGES, prerenderedLinks } from './prerendered-links.ts'
import type { SiteUrl } from './site-url.ts'

/** What making the site needs from outside: the built files and a place to write. */
export interface SiteBuild {
  dataset: Dataset
  hash: string
  site: SiteUrl
  /** How many pages are made at most. */
  mostPages?: number | undefined
  renderPage: typeof RenderPage
  read: (path: string) => string
  write: (path: string, text: string) => void
  remove: (path: string) => void
  log: (line: string) => void
}

type Manifest = Record<
  string,
  { file: string; css?: string[]; imports?: string[]; assets?: string[]; isEntry?: boolean }
>

const MANIFEST = '.vite/manifest.json'

/** Makes a page of every address, and the page for unknown ones. Rejects with the address of the first page that fails. */
export async function prerenderSite(build: SiteBuild): Promise<void> {
  const manifest = JSON.parse(build.read(MANIFEST)) as Manifest
  const frameOf = framesOf(build, manifest)
  const reader = datasetReader(build.dataset)
  const place = { base: build.site.base, hash: build.hash }
  const htmlOf = async (link: DeepLink | undefined) => {
    try {
      return fillPage(frameOf(link), await build.renderPage(link, reader, place))
    } catch (cause) {
      throw new Error(`The page ${link ? formatPath(link) : '404.html'} could not be made: ${reasonOf(cause)}`, {
        cause,
      })
    }
  }
  const { mostPages = MOST_PAGES } = build
  const links = prerenderedLinks(build.dataset, mostPages)
  const step = Math.max(1, Math.floor(links.length / 5))
  let bytes = 0
  let largest = { path: '', bytes: 0 }
  for (const [done, link] of links.entries()) {
    const html = await htmlOf(link)
    for (const file of filesOf(formatPath(link))) build.write(file, html)
    const size = Buffer.byteLength(html)
    bytes += size
    if (size > largest.bytes) largest = { path: formatPath(link), bytes: size }
    if ((done + 1) % step === 0) build.log(`  ${done + 1} of ${links.length} pages`)
  }
  build.write('404.html', await htmlOf(undefined))
  build.remove('.vite')
  build.log(
    `${links.length} pages and a 404, ${kilobytes(bytes)} of HTML; the largest is ${largest.path} with ${kilobytes(largest.bytes)}.`,
  )
  if (links.length >= mostPages)
    build.log(`The build stops at ${mostPages} pages; larger comparisons are made by the app when they are opened.`)
  if (!build.site.given)
    build.log(
      `SITE_URL was not given, so absolute addresses say ${build.site.url}. Before publishing: SITE_URL=https://… npm run build`,
    )
}

/** What went wrong, down to where it began: the build’s log may show no more than this. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause === undefined ? cause.message : `${cause.message} ${reasonOf(cause.cause)}`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}

/** Some hosts look for `x.html`, some for `x/index.html`: each page stands as both. */
function filesOf(path: string): string[] {
  return path === '/' ? ['index.html'] : [`${path.slice(1)}.html`, `${path.slice(1)}/index.html`]
}

/** What the pages of each kind share: the frame differs only in the scripts that are fetched along. */
function framesOf(build: SiteBuild, manifest: Manifest): (link: DeepLink | undefined) => PageFrame {
  const template = build.read('index.html')
  const entries = Object.values(manifest)
  const styleFile = entries.flatMap(({ css = [], file }) => [...css, file]).find((file) => file.endsWith('.css'))
  const fontFile = entries.flatMap(({ assets = [], file }) => [...assets, file]).find((file) => /\.woff2$/.test(file))
  if (!styleFile || !fontFile)
    throw new Error('The build has no style sheet or no font: src/app/style.css brings both.')
  const shared = { template, style: build.read(styleFile).trim(), font: build.site.base + fontFile }
  const scriptsOf = (page: string) =>
    entries
      .filter(({ file }) => file.includes(`/${page}-page-`))
      .flatMap(({ file, imports = [] }) => [file, ...imports.flatMap((key) => manifest[key]?.file ?? [])])
      .filter((file) => !template.includes(file))
      .map((file) => build.site.base + file)
  return (link) => ({ ...shared, scripts: link ? [...new Set(scriptsOf(link.page))] : [] })
}
