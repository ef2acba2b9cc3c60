import './in-production.ts'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../browser/setup/find-browsers.ts'
import { buildSite } from './built-site.ts'
import type { Figures, MachineFacts } from './figures.ts'
import { generateContent } from './generate-content.ts'
import { measureBrowser, type OpenedSite } from './measure-browser.ts'
import { measureBuild } from './measure-build.ts'
import { type ContentFigures, compiled, measureContent, sourceOf } from './measure-content.ts'
import { measureSearch, type SearchFigures } from './measure-search.ts'
import { pageMaker } from './measured-pages.ts'
import { reportPage } from './report-page.ts'
import { asText, tablesOf } from './tables.ts'

// Measures speed and weight: npm run bench -- [--quick] [--write] [--date 2026-11-21]. Budgets are told, not enforced.

const FOLDER = '.cache/bench'
const PAGE = 'docs/benchmarks.md'
/** More pages than five models have: a build that stops early says so in each page, and the pages made here do not. */
const ENOUGH_PAGES = 2000
/** Models of forty statements: 5,000 and 50,000 of them. */
const SEARCHED = [125, 1250]

const { values: given } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, date: { type: 'string' } },
})

try {
  // Asked for first: a missing browser or a wrong date is told before minutes are spent.
  const date = dateOf(given.date)
  const executablePath = given.quick ? undefined : findChromium()
  const figures = await measure(date, executablePath)
  console.log(`\n${tablesOf(figures).map(asText).join('\n\n')}`)
  for (const line of remarks(figures)) console.log(`\n${line}`)
  if (given.write) {
    mkdirSync('docs', { recursive: true })
    writeFileSync(PAGE, reportPage(figures))
    console.log(`\nWritten to ${PAGE}.`)
  }
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exitCode = 1
}

async function measure(date: string, executablePath: string | undefined): Promise<Figures> {
  console.log('Building the real site twice')
  const build = await measureBuild(join(FOLDER, 'bench-real'))
  const sizes = executablePath ? [5, 50, 500, 5000] : [5, 500]
  for (const size of sizes) {
    console.log(`Making up ${size} organisations`)
    generateContent(folderOf(size), size)
  }
  console.log('Building sites of 5 and 500')
  const few = await buildSite(join(FOLDER, 'bench-5'), folderOf(5), ENOUGH_PAGES)
  const many = await buildSite(join(FOLDER, 'bench-500'), folderOf(500), 10)
  sameScripts(few.dir, many.dir)
  const make = await pageMaker(few, sourceOf(compiled(folderOf(5))))

  const content: ContentFigures[] = []
  const opened: OpenedSite[] = []
  const measured = async (name: string, contentDir: string, runs: number, dir?: string) => {
    console.log(`Measuring ${name}`)
    const { figures, source } = await measureContent(name, { contentDir, dir: few.dir, make, runs })
    content.push(figures)
    if (dir) opened.push({ dir, source })
  }
  await measured('real', 'content', 3)
  const dirs = new Map([
    [5, few.dir],
    [500, many.dir],
  ])
  for (const size of sizes) await measured(String(size), folderOf(size), size < 5000 ? 3 : 1, dirs.get(size))

  const search: SearchFigures[] = [measureSearch(compiled('content').dataset)]
  for (const size of SEARCHED) {
    console.log(`Searching ${size} models`)
    generateContent(folderOf(size), size)
    search.push(measureSearch(compiled(folderOf(size)).dataset))
  }

  let browser: Figures['browser']
  if (executablePath) {
    console.log('Opening pages in Chromium')
    browser = await measureBrowser(opened, { executablePath, make, runs: 5, changes: 10 }, console.log)
  }
  return { date, machine: machineFacts(), build, content, search, browser }
}

/** Pages of the first build are put into the second, so both must have the same scripts. Throws where they do not. */
function sameScripts(dir: string, other: string): void {
  const [one, two] = [dir, other].map((each) => readdirSync(join(each, 'assets')).sort().join())
  if (one !== two)
    throw new Error(
      'Two builds of the same sources have different scripts: did a source change meanwhile? Run it again.',
    )
}

function folderOf(size: number): string {
  return join(FOLDER, `content-${size}`)
}

/** The date to write: the one given, or that of the last commit. Throws where it is none. */
function dateOf(text: string | undefined): string {
  const date = text ?? execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`“${date}” is no date. Type --date 2026-11-21.`)
  return date
}

function machineFacts(): MachineFacts {
  return {
    processor: cpus()[0]?.model.trim() ?? 'an unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    system: `${platform()} ${release().split('-')[0]}`,
  }
}

/** What no table shows: scripts that come a round trip late. */
function remarks({ content, browser }: Figures): string[] {
  const late = new Map<string, Set<string>>()
  const note = (kind: string, files: readonly string[]) => {
    for (const file of files) late.set(kind, (late.get(kind) ?? new Set()).add(file))
  }
  for (const { firstViews } of content) for (const [kind, view] of Object.entries(firstViews)) note(kind, view.late)
  for (const { kind, late } of browser?.opened ?? []) note(kind, late)
  return [...late].flatMap(([kind, files]) =>
    files.size > 0
      ? [`The page of the kind “${kind}” does not name what it fetches at once: ${[...files].join(', ')}`]
      : [],
  )
}
