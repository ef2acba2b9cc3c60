import type { Dataset } from '../domain/dataset.ts'
import { socialImagePath } from '../domain/heads/social-card.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import { EMBED_FOLDER, embedPath, isEmbeddable } from '../domain/links/embed-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import { pageTextPath } from '../domain/share/page-text.ts'
import { datasetReader } from './dataset-reader.ts'
import { embedPages } from './embeds/embed-pages.ts'
import type { renderEmbeds as RenderEmbeds } from './embeds/render-embeds.tsx'
import type {
  renderPage as RenderPage,
  renderShell as RenderShell,
  renderSprites as RenderSprites,
} from './entry-server.tsx'
import { feeds } from './feeds.ts'
import { hostFiles } from './host-files.ts'
import { HEAD_SCRIPT } from './inline-scripts.ts'
import { shellPath } from './kept-version.ts'
import { llmsText } from './llms-text.ts'
import { movedPage } from './moved-page.ts'
import { fillPage, type PageFrame } from './page-template.ts'
import { pageTexts } from './page-texts.ts'
import { PARTS_AT_ONCE } from './parts-at-once.ts'
import { contentSecurityPolicy } from './policy.ts'
import { MOST_PAGES, prerendered } from './prerendered-links.ts'
import { retiredPaths } from './retired-paths.ts'
import type { SiteUrl } from './site-url.ts'
import type { PictureVersions } from './social-images/make-social-images.ts'
import { structuredData } from './structured-data.ts'
import { classesIn, namedClasses, usableRules, withoutFaces } from './usable-rules.ts'

/** What making the site needs from outside: the built files and a place to write. */
export interface SiteBuild {
  dataset: Dataset
  hash: string
  site: SiteUrl
  /** How many pages are made at most. */
  mostPages?: number | undefined
  /** Makes the pictures of all links before any page, because pages name their versions. */
  makeImages: (links: readonly DeepLink[]) => Promise<PictureVersions>
  renderPage: typeof RenderPage
  renderSprites: typeof RenderSprites
  renderEmbeds: typeof RenderEmbeds
  /** Missing where readers keep nothing offline. */
  renderShell?: typeof RenderShell | undefined
  read: (path: string) => string
  write: (path: string, text: string) => void
  remove: (path: string) => void
  log: (line: string) => void
}

type Manifest = Record<
  string,
  { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[]; assets?: string[]; isEntry?: boolean }
>

const MANIFEST = '.vite/manifest.json'

/** The links that have a page, most needed first, and the page without content, where readers keep it. */
export interface BuiltSite {
  links: readonly DeepLink[]
  shell: string | undefined
}

/**
 * Makes a page of every address, one for each retired address that leads to it, the page for unknown ones, the one without
 * content, and the files for hosts. Rejects with the address of the first page that fails.
 */
export async function prerenderSite(build: SiteBuild): Promise<BuiltSite> {
  const manifest = JSON.parse(build.read(MANIFEST)) as Manifest
  const { entrySheet, styles, frameOf, bareFrame } = framesOf(build, manifest)
  const reader = datasetReader(build.dataset)
  const { mostPages = MOST_PAGES } = build
  const { links, made } = prerendered(build.dataset, mostPages)
  const place = { base: build.site.base, hash: build.hash, made }
  const dataOf = structuredData(build.dataset, build.site.url)
  const versions = await build.makeImages(links)
  const pageOf = async (link: DeepLink | undefined) => {
    try {
      const rendered = await build.renderPage(link, reader, place)
      const page = link ? { ...rendered, head: withVersion(rendered.head, link, versions) } : rendered
      const data = link && dataOf(link, page.head)
      return { html: fillPage(frameOf(link, page.body), page, data), head: page.head }
    } catch (cause) {
      throw new Error(`The page ${link ? formatPath(link) : '404.html'} could not be made: ${reasonOf(cause)}`, {
        cause,
      })
    }
  }
  const retired = retiredPaths(build.dataset.redirects, links, mostPages)
  const oldOf = new Map<string, string[]>()
  for (const [from, to] of retired) oldOf.set(to, [...(oldOf.get(to) ?? []), from])
  const textOf = pageTexts(build.dataset, build.site.url)
  const step = Math.max(1, Math.floor(links.length / 5))
  let bytes = 0
  let largest = { path: '', bytes: 0 }
  for (const [done, link] of links.entries()) {
    const path = formatPath(link)
    const { html, head } = await pageOf(link)
    for (const file of filesOf(path)) build.write(file, html)
    build.write(pageTextPath(path), textOf(link, head))
    for (const old of oldOf.get(path) ?? [])
      for (const file of filesOf(old)) build.write(file, movedPage(head, build.site.base + path.slice(1)))
    // A frame in somebody's handbook is as lasting as any link.
    if (isEmbeddable(link))
      for (const old of oldOf.get(path) ?? [])
        build.write(
          `${EMBED_FOLDER}${old}.html`,
          movedPage('<title>Role Atlas</title>', build.site.base + embedPath(link).slice(1)),
        )
    const size = Buffer.byteLength(html)
    bytes += size
    if (size > largest.bytes) largest = { path, bytes: size }
    if ((done + 1) % step === 0) build.log(`  ${done + 1} of ${links.length} pages`)
  }
  build.write('404.html', (await pageOf(undefined)).html)
  const bare = build.renderShell?.(place)
  const shell = bare && fillPage(bareFrame(bare.body), bare)
  if (shell) build.write(shellPath(shell), shell)
  const embeds = embedPages(
    build.renderEmbeds(links.filter(isEmbeddable), build.dataset, { site: build.site.url, made }),
  )
  for (const [path, html] of embeds.files) build.write(path, html)
  const policy = contentSecurityPolicy({ styles: styles(), script: HEAD_SCRIPT })
  const facts = { site: build.site, links, retired, policy, embedPolicy: embeds.policy, hash: build.hash }
  for (const [path, text] of hostFiles(facts)) build.write(path, text)
  for (const [path, text] of feeds(build.dataset, build.site)) build.write(path, text)
  build.write('llms.txt', llmsText(build.dataset, build.site))
  build.write(entrySheet, withoutFaces(build.read(entrySheet)))
  build.remove('.vite')
  if (retired.size > 0) build.log(`${retired.size} retired addresses lead on to where their pages are now.`)
  const embedBytes = [...embeds.files.values()].reduce((sum, html) => sum + Buffer.byteLength(html), 0)
  build.log(`${embeds.files.size - 1} embeds and one for all others, ${kilobytes(embedBytes)} of HTML.`)
  build.log(
    `${links.length} pages and a 404, ${kilobytes(bytes)} of HTML; the largest is ${largest.path} with ${kilobytes(largest.bytes)}.`,
  )
  if (made)
    build.log(
      `The build stops at ${mostPages} pages. What has none is made by the app when it is opened, and shared at the nearest page.`,
    )
  if (!build.site.given)
    build.log(
      `SITE_URL was not given, so absolute addresses say ${build.site.url}. Before publishing: SITE_URL=https://… npm run build`,
    )
  return { links, shell }
}

/** The head of a page, in which the address of its picture says which one it is: chats keep pictures by their address. */
function withVersion(head: string, link: DeepLink, versions: PictureVersions): string {
  const path = socialImagePath(link)
  const version = versions.get(path)
  if (version === undefined) throw new Error(`There is no picture ${path}.`)
  return head.replaceAll(`/${path}"`, `/${path}?v=${version}"`)
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

interface Frames {
  /** The style sheet of all pages, from the output. */
  entrySheet: string
  /** The styles used so far. */
  styles: () => string[]
  /** The frame of a page with such a body. */
  frameOf: (link: DeepLink | undefined, body: string) => PageFrame
  /** The frame of the page without content: what it will show brings its own. */
  bareFrame: (body: string) => PageFrame
}

/** What the pages of each kind share: its scripts, which are fetched along, and the rules that these and the page can use. */
function framesOf(build: SiteBuild, manifest: Manifest): Frames {
  const template = withSprites(build.read('index.html'), build.renderSprites(build.dataset.vocabulary.themes))
  const [entryKey, entry] = Object.entries(manifest).find(([, { isEntry }]) => isEntry) ?? []
  const [shared] = entry?.css ?? []
  if (!entryKey || !shared) throw new Error('The build has no style sheet: src/app/style.css brings it.')
  const ofEntry = reachOf(entryKey, manifest)
  const below = (files: readonly string[]) => files.map((file) => build.site.base + file)

  const frameFor = (reached: ReadonlySet<string>): ((body: string) => PageFrame) => {
    const files = [...reached]
    const sheets = [shared, ...files.filter((file) => file.endsWith('.css') && file !== shared)]
    const scripts = files.filter((file) => file.endsWith('.js') && !template.includes(file))
    const first = withPartsAtOnce(new Set([...ofEntry, ...files]), manifest).filter((file) => file.endsWith('.js'))
    const styleOf = styleMaker(sheets.map((file) => build.read(file).trim()).join('\n'), first.map(build.read))
    const frame = { template, sheets: below(sheets), scripts: below(scripts) }
    return (body) => ({ ...frame, style: styleOf(template + body) })
  }

  const kindOf = (page: string) => {
    // Pages that share their parts share a folder.
    const keys = Object.keys(manifest).filter(
      (key) => /^src\/pages\/[^/]+\//.test(key) && key.endsWith(`/${page}-page.tsx`),
    )
    const [key, another] = keys
    if (!key || another)
      throw new Error(
        `The build has ${key ? `${keys.join(' and ')}` : `no src/pages/${page}/${page}-page.tsx`}: without the one file of its kind a page would come without its styles and scripts. Each kind of page stands in src/pages/<kind>/<kind>-page.tsx, or in the folder of the pages that it shares its parts with.`,
      )
    return frameFor(reachOf(key, manifest))
  }

  const kinds = new Map<string, (body: string) => PageFrame>()
  const used = new Set<string>()
  return {
    entrySheet: shared,
    styles: () => [...used],
    frameOf: (link, body) => {
      const page = link?.page ?? 'not-found'
      const kind = kinds.get(page) ?? kindOf(page)
      kinds.set(page, kind)
      const frame = kind(body)
      used.add(frame.style)
      return link ? frame : { ...frame, scripts: [] }
    },
    bareFrame: (body) => ({ ...frameFor(ofEntry)(body), scripts: [] }),
  }
}

/** The built `index.html` with the drawings that its pages refer to. Throws where it has no place for them. */
function withSprites(template: string, sprites: string): string {
  const place = '<!--app-sprites-->'
  if (!template.includes(place)) throw new Error(`index.html has lost its place for ${place}.`)
  return template.replace(place, () => sprites)
}

/** Makes the style of a page from its markup: the rules that it and the first scripts can use. */
function styleMaker(sheets: string, scripts: readonly string[]): (html: string) => string {
  const named = namedClasses(scripts)
  // What is drawn by scripts that come later is the same on all pages of a kind: they share one style, or a few.
  const made = new Map<string, string>()
  return (html) => {
    const more = [...classesIn(html)].filter((name) => !named(name)).sort()
    const key = more.join(' ')
    const style = made.get(key) ?? usableRules(sheets, (name) => more.includes(name) || named(name))
    made.set(key, style)
    return style
  }
}

/** The files, and those of the parts that their modules ask for as soon as the page is alive. */
function withPartsAtOnce(files: ReadonlySet<string>, manifest: Manifest): string[] {
  const later = Object.values(manifest)
    .filter(({ file }) => files.has(file))
    .flatMap(({ dynamicImports = [] }) => dynamicImports)
  const all = new Set(files)
  for (const key of PARTS_AT_ONCE) if (later.includes(key)) for (const file of reachOf(key, manifest)) all.add(file)
  return [...all]
}

/** The files of a module and of everything it imports, however far: what the first view waits for. */
function reachOf(key: string, manifest: Manifest, seen = new Set<string>()): Set<string> {
  const entry = manifest[key]
  if (!entry || seen.has(entry.file)) return seen
  seen.add(entry.file)
  for (const each of entry.imports ?? []) reachOf(each, manifest, seen)
  for (const sheet of entry.css ?? []) seen.add(sheet)
  return seen
}
