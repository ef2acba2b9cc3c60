import type { Browser } from 'playwright-core'
import type { Dataset } from '../../src/domain/dataset.ts'
import { comparisonOf } from '../../src/domain/links/comparison-of.ts'
import { formatPath } from '../../src/domain/links/deep-link.ts'
import type { ModelId } from '../../src/domain/model.ts'
import { firstModels } from '../../src/domain/slices.ts'
import { type BesideFloor, type FloorFigures, type PhoneLoad, switchesBeside } from './beside-floor.ts'
import { readPage } from './built-site.ts'
import { brotliSize, firstViewOf } from './first-view.ts'
import { floorPath } from './floor/floor-data.ts'
import { floorContent } from './floor-content.ts'
import { buildFloor, plainFloorPath } from './floor-site.ts'
import { type LoadFigures, measureLoad, PHONE } from './measure-load.ts'
import { FLOOR_ROUND, measureSwitch, OUR_ROUND } from './measure-switch.ts'
import { openBrowser } from './open-browser.ts'
import { serveSite } from './served-site.ts'
import { median } from './timing.ts'

/** How often each page is opened, and how often a comparison is changed. */
export interface FloorRuns {
  runs: number
  changes: number
}

/**
 * Measures pages of a site that was built from `dataset` beside the floor: the same table in an app that has nothing else,
 * built into `floorDir`. All of them are opened by turns on a phone; switching is measured on a wide screen. Closes
 * whatever it opens.
 */
export async function measureFloor(
  { dir, floorDir, dataset }: { dir: string; floorDir: string; dataset: Dataset },
  { executablePath, runs, changes }: FloorRuns & { executablePath: string },
  log: (line: string) => void,
): Promise<FloorFigures> {
  // The comparisons of those that lead are made in every build.
  const models = firstModels(dataset)
  const five = models.map(({ id }) => id).sort()
  const three = five.slice(0, 3)
  const [first] = five
  if (first === undefined || five.length < 5) throw new Error('Five models are needed to measure a comparison of five.')
  await buildFloor(floorDir, floorContent(dataset, models), [three, five])
  const browser = await openBrowser(executablePath)
  const [site, floor] = await Promise.all([serveSite(dir), serveSite(floorDir)])
  try {
    const ours = (page: string, path: string) => appOn({ page, dir, path, address: site.address })
    const groups = [
      {
        ...floorOn('three', floorDir, floor.address, three),
        ours: [
          ours('comparison of three', formatPath(comparisonOf(three))),
          ours('model', formatPath({ page: 'model', model: first })),
        ],
      },
      {
        ...floorOn('five', floorDir, floor.address, five),
        ours: [ours('comparison of five', formatPath(comparisonOf(five)))],
      },
    ]
    const opened = await openedByTurns(browser, groups, runs, log)
    const switched: FloorFigures['switched'] = []
    for (const cpu of [1, 4]) {
      log(`  comparisons changed, CPU ${cpu} × slower`)
      const onOurs = await measureSwitch(browser, site.address + formatPath(comparisonOf(three)), OUR_ROUND, {
        cpu,
        runs: changes,
      })
      const onFloor = await measureSwitch(browser, floor.address + floorPath(three), FLOOR_ROUND, {
        cpu,
        runs: changes,
      })
      switched.push(...switchesBeside(cpu, onOurs, onFloor))
    }
    return { opened, switched }
  } finally {
    await browser.close()
    await Promise.all([site.close(), floor.close()])
  }
}

/** A page to open, and what it was found to cost so far. */
interface Visited {
  page: string
  url: string
  alive: boolean
  firstView: number
  loads: LoadFigures[]
}

interface VisitedGroup {
  plain: Visited
  floor: Visited
  ours: Visited[]
}

function appOn({ page, dir, path, address }: { page: string; dir: string; path: string; address: string }): Visited {
  const firstView = firstViewOf(dir, readPage(dir, path)).total
  return { page, url: address + path, alive: true, firstView, loads: [] }
}

function floorOn(
  count: string,
  dir: string,
  address: string,
  models: readonly ModelId[],
): { plain: Visited; floor: Visited } {
  const [plainPath, path] = [plainFloorPath(models), floorPath(models)]
  const plainView = brotliSize(readPage(dir, plainPath))
  return {
    plain: { page: `plain HTML of ${count}`, url: address + plainPath, alive: false, firstView: plainView, loads: [] },
    floor: appOn({ page: `floor of ${count}`, dir, path, address }),
  }
}

/** Opens every page in turn, so many times over: what disturbs the machine disturbs them alike. */
async function openedByTurns(
  browser: Browser,
  groups: readonly VisitedGroup[],
  runs: number,
  log: (line: string) => void,
): Promise<BesideFloor[]> {
  const pages = groups.flatMap(({ plain, floor, ours }) => [plain, floor, ...ours])
  for (let run = 1; run <= runs; run += 1) {
    for (const { url, alive, loads } of pages) loads.push(await measureLoad(browser, url, { screen: PHONE, alive }))
    log(`  pages opened on a phone, ${run} of ${runs}`)
  }
  return groups.map(({ plain, floor, ours }) => ({
    plain: summary(plain),
    floor: summary(floor),
    ours: ours.map(summary),
  }))
}

function summary({ page, firstView, loads }: Visited): PhoneLoad {
  const of = (figure: 'largestPaint' | 'blocking' | 'elements' | 'transferred') =>
    median(loads.map((each) => each[figure]))
  return {
    page,
    firstView,
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: Math.max(...loads.map(({ shift }) => shift)),
    elements: of('elements'),
    transferred: of('transferred'),
  }
}
