import './in-production.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MOST_PAGES } from '../../src/site/prerendered-links.ts'
import { findChromium } from '../browser/setup/find-browsers.ts'
import type { FloorFigures } from './beside-floor.ts'
import { buildSite } from './built-site.ts'
import type { Figures, MachineFacts } from './figures.ts'
import { generateContent } from './generate-content.ts'
import { measureBrowser, type OpenedSite } from './measure-browser.ts'
import { imagesOf, measureBuild } from './measure-build.ts'
import { type ContentFigures, compiled, measureContent, sourceOf } from './measure-content.ts'
import { type FloorRuns, measureFloor } from './measure-floor.ts'
import { measureSearch, type SearchFigures } from './measure-search.ts'
import { measureSuggestions, type SuggestionFigures, timeSuggestions } from './measure-suggestions.ts'
import { measureTyping, type TypingFigures } from './measure-typing.ts'
import { pageMaker } from './measured-pages.ts'
import { reportPage } from './report-page.ts'
import { suggestionTables } from './suggestion-tables.ts'
import { asText, floorTables, type Table, tablesOf, typingTables } from './tables.ts'

// Measures speed and weight: npm run bench -- [--quick] [--write] [--date 2026-11-21] [--only phone | suggestions | typing] [--runs 3]
// [--sources ~/documents]. Budgets are told, not enforced.

const FOLDER = '.cache/bench'
const PAGE = 'docs/benchmarks.md'
/** More pages than five models have: a build that stops early says so in each page, and the pages made here do not. */
const ENOUGH_PAGES = 2000
/** Models of forty statements: 5,000 and 50,000 of them. */
const SEARCHED = [125, 1250]
/** So many models of forty statements are suggestions made among. */
const SUGGESTED = [5, 13, 500]
/** As many passages as the desk takes. */
const PASSAGES = 400
/** Where the real site and the floor are built. */
const REAL = join(FOLDER, 'bench-real')
const FLOOR = join(FOLDER, 'bench-floor')
/** How much is measured beside the floor, unless `--runs` says less. */
const FLOOR_RUNS: FloorRuns = { runs: 9, changes: 10 }

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    date: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string' },
    sources: { type: 'string' },
  },
})

try {
  // Asked for first: a missing browser or a wrong argument is told before minutes are spent.
  const runs = floorRuns(given.runs)
  if (given.only === 'suggestions') {
    if (given.write || given.quick) throw new Error('--only suggestions writes no page: leave out the rest.')
    tell(suggestionTables(suggestionFigures()))
  } else if (given.only !== undefined) {
    if (given.only !== 'phone' && given.only !== 'typing')
      throw new Error(
        `“${given.only}” cannot be measured alone. Type --only phone, --only suggestions or --only typing.`,
      )
    if (given.write || given.quick)
      throw new Error(`--only ${given.only} writes no page and needs a browser: leave out the rest.`)
    const executablePath = findChromium()
    await buildReal()
    tell(
      given.only === 'phone'
        ? floorTables(await besideFloor(executablePath, runs))
        : typingTables(await typing(executablePath)),
    )
  } else {
    const date = dateOf(given.date)
    const executablePath = given.quick ? undefined : findChromium()
    const figures = await measure(date, executablePath, runs)
    tell(tablesOf(figures))
    for (const line of remarks(figures)) console.log(`\n${line}`)
    if (given.write) {
      mkdirSync('docs', { recursive: true })
      writeFileSync(PAGE, reportPage(figures))
      console.log(`\nWritten to ${PAGE}.`)
    }
  }
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exitCode = 1
}

function tell(tables: readonly Table[]): void {
  console.log(`\n${tables.map(asText).join('\n\n')}`)
}

/** How often pages are opened and changed beside the floor. Throws where it is no number, or the page would tell another. */
function floorRuns(text: string | undefined): FloorRuns {
  if (text === undefined) return FLOOR_RUNS
  if (given.write) throw new Error('The page tells medians of nine: with --write, leave out --runs.')
  if (!/^[1-9]\d?$/.test(text)) throw new Error(`“${text}” is no number of runs. Type --runs 3.`)
  return { runs: Number(text), changes: Number(text) }
}

/** Builds the real site, for what measures it and nothing else. */
async function buildReal(): Promise<void> {
  console.log('Building the real site')
  await buildSite(REAL, 'content', MOST_PAGES, { IMAGE_CACHE: imagesOf(REAL) })
}

function typing(executablePath: string): Promise<TypingFigures[]> {
  console.log('Typing in Chromium')
  return measureTyping({ dir: REAL, dataset: compiled('content').dataset }, executablePath)
}

function besideFloor(executablePath: string, runs: FloorRuns): Promise<FloorFigures> {
  console.log('Opening pages in Chromium, beside the floor')
  const { dataset } = compiled('content')
  return measureFloor({ dir: REAL, floorDir: FLOOR, dataset }, { executablePath, ...runs }, console.log)
}

async function measure(date: string, executablePath: string | undefined, runs: FloorRuns): Promise<Figures> {
  console.log('Building the real site twice')
  const build = await measureBuild(REAL)
  const sizes = executablePath ? [5, 50, 500] : [5, 500]
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
  for (const size of sizes) await measured(String(size), folderOf(size), 3, dirs.get(size))

  const search: SearchFigures[] = [measureSearch(compiled('content').dataset)]
  for (const size of SEARCHED) {
    console.log(`Searching ${size} models`)
    generateContent(folderOf(size), size)
    search.push(measureSearch(compiled(folderOf(size)).dataset))
  }

  let browser: Figures['browser']
  let floor: Figures['floor']
  let typed: Figures['typing']
  if (executablePath) {
    console.log('Opening pages in Chromium')
    browser = await measureBrowser(opened, { executablePath, make, runs: 5 }, console.log)
    floor = await besideFloor(executablePath, runs)
    typed = await typing(executablePath)
  }
  return {
    date,
    machine: machineFacts(),
    build,
    content,
    search,
    suggestions: suggestionFigures(),
    browser,
    floor,
    typing: typed,
  }
}

/** What suggestions get right with the real content, where its documents are there, and what they cost by size. */
function suggestionFigures(): SuggestionFigures {
  const sources = given.sources ?? process.env.SOURCES_DIR
  const { dataset } = compiled('content')
  if (!sources || !existsSync(sources))
    console.log(
      sources
        ? `There is no folder ${sources}: what suggestions get right is not measured.`
        : 'What suggestions get right is measured with the documents: add --sources ~/documents, or set SOURCES_DIR.',
    )
  const quality = sources && existsSync(sources) ? measureSuggestions(dataset, sources) : { documents: [], missing: [] }
  const texts = dataset.models.flatMap(({ statements }) => statements.map(({ text }) => text)).slice(0, PASSAGES)
  const times = SUGGESTED.map((size) => {
    console.log(`Suggesting among ${size} models`)
    generateContent(folderOf(size), size)
    return timeSuggestions(compiled(folderOf(size)).dataset, texts)
  })
  return { ...quality, times }
}

/** Pages of the first build are put into the second, so both must have the same scripts and sheets. Throws where they do not. */
function sameScripts(dir: string, other: string): void {
  // What is kept for offline is told in a file there too, and is another with other content.
  const [one, two] = [dir, other].map((each) =>
    readdirSync(join(each, 'assets'))
      .filter((name) => /\.(js|css)$/.test(name))
      .sort()
      .join(),
  )
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
