import { type FloorFigures, timesTheFloor } from './beside-floor.ts'
import { type Figures, kib, ms, times } from './figures.ts'
import type { TypingFigures } from './measure-typing.ts'
import type { Table } from './tables.ts'

/** A budget and what was measured against it. */
interface Budget {
  what: string
  most: number
  measured: number
  /** Where the figure comes from: the worst of several. */
  where: string
  told: (value: number) => string
}

interface Found {
  value: number
  where: string
}

/** The largest figure and where it was found. Throws where there is none. */
function worst(found: readonly Found[]): Found {
  const [first, ...rest] = found
  if (!first) throw new Error('There is nothing to hold against a budget.')
  return rest.reduce((most, each) => (each.value > most.value ? each : most), first)
}

/** Every budget of speed with what was measured. What was not measured is left out. */
export function budgetTable(figures: Figures): Table {
  return tableOf([
    ...weightBudgets(figures),
    ...browserBudgets(figures),
    ...(figures.floor ? floorBudgets(figures.floor) : []),
    ...(figures.typing ? typingBudgets(figures.typing) : []),
  ])
}

/** The budgets of typing. */
export function typingBudgetTable(typing: readonly TypingFigures[]): Table {
  return tableOf(typingBudgets(typing))
}

/** The budgets of what is measured beside the floor. */
export function floorBudgetTable(floor: FloorFigures): Table {
  return tableOf(floorBudgets(floor))
}

function tableOf(budgets: readonly Budget[]): Table {
  return {
    title: 'Budgets',
    head: ['budget', 'at most', 'measured', '', 'where it is largest'],
    rows: budgets.map(({ what, most, measured, where, told }) => [
      what,
      told(most),
      told(measured),
      measured <= most ? 'ok' : 'OVER',
      where,
    ]),
  }
}

function weightBudgets({ content }: Figures): Budget[] {
  const views = content.flatMap(({ name, firstViews }) =>
    Object.entries(firstViews).map(([kind, view]) => ({ where: `${kind}, ${named(name)}`, view })),
  )
  const scripts = worst(views.map(({ where, view }) => ({ where, value: view.scripts })))
  const total = worst(views.map(({ where, view }) => ({ where, value: view.total })))
  const controls = worst(content.map(({ name, controls }) => ({ where: named(name), value: controls })))
  return [
    budget('Scripts of the first view (aim: 97 KiB)', 105 * 1024, scripts, kib),
    budget('All of the first view', 140 * 1024, total, kib),
    ...hundredfold(content),
    budget('Links, buttons and choices on a page', 499, controls, String),
  ]
}

function typingBudgets(typing: readonly TypingFigures[]): Budget[] {
  const late = worst(typing.map(({ where, late }) => ({ where, value: late })))
  return [budget('A key typed into a heavy draft, 95 of 100', 50, late, ms)]
}

function named(content: string): string {
  return content === 'real' ? 'real content' : `${content} models`
}

/** What a hundred times the models may cost the first view: 500 against 5 made-up ones, the same ones in both. */
function hundredfold(content: Figures['content']): Budget[] {
  const [few, many] = [madeUp(content, 5), madeUp(content, 500)]
  if (!few || !many) return []
  const growth = Object.entries(many.firstViews).map(([kind, view]) => ({
    where: kind,
    value: view.total / few.firstViews[kind as keyof typeof few.firstViews].total,
  }))
  return [budget('First view at 500 models, against 5', 1.05, worst(growth), times)]
}

function madeUp(content: Figures['content'], models: number) {
  return content.find((each) => each.models === models && each.name !== 'real')
}

function browserBudgets({ browser }: Figures): Budget[] {
  if (!browser) return []
  const { opened } = browser
  const of = (value: (page: (typeof opened)[number]) => number): Found[] =>
    opened.map((page) => ({ where: `${page.kind}, ${page.models} models`, value: value(page) }))
  const growth = (figure: 'largestPaint' | 'heap'): Found[] =>
    opened
      .filter(({ models }) => models === 500)
      .flatMap((page) => {
        const few = opened.find(({ kind, models }) => kind === page.kind && models === 5)
        return few ? [{ where: page.kind, value: page[figure] / few[figure] }] : []
      })
  return [
    budget('Largest paint, against plain HTML', 1.05, worst(of((page) => page.largestPaint / page.plainPaint)), times),
    budget('Largest paint at 500 models, against 5', 1.2, worst(growth('largestPaint')), times),
    budget('Heap at 500 models, against 5', 1.2, worst(growth('heap')), times),
    budget('Total blocking time', 150, worst(of(({ blocking }) => blocking)), whole),
    budget('Layout shift', 0.004, worst(of(({ shift }) => shift)), (value) => value.toFixed(2)),
  ]
}

/** What a phone and switching may cost: against the floor of our stack, against plain HTML, and in themselves. */
function floorBudgets({ opened, switched }: FloorFigures): Budget[] {
  const pages = opened.flatMap(({ plain, floor, ours }) => ours.map((page) => ({ page, plain, floor })))
  const of = (value: (beside: (typeof pages)[number]) => number): Found =>
    worst(pages.map((beside) => ({ where: beside.page.page, value: value(beside) })))
  const at = (speed: number, figure: 'median' | 'worst'): Found[] =>
    switched.filter(({ cpu }) => cpu === speed).map(({ what, ours }) => ({ where: what, value: ours[figure] }))
  const against = (speed: number): Found[] =>
    switched.flatMap(({ what, cpu, ours, floor }) =>
      cpu === speed && floor ? [{ where: what, value: timesTheFloor(ours.median, floor.median) }] : [],
    )
  return [
    budget(
      'Phone: largest paint, against the floor',
      1.15,
      of(({ page, floor }) => timesTheFloor(page.largestPaint, floor.largestPaint)),
      times,
    ),
    budget(
      'Phone: largest paint, against plain HTML',
      1.25,
      of(({ page, plain }) => page.largestPaint / plain.largestPaint),
      times,
    ),
    budget(
      'Phone: total blocking time, against the floor',
      1.3,
      of(({ page, floor }) => timesTheFloor(page.blocking, floor.blocking)),
      times,
    ),
    budget(
      'Phone: layout shift',
      0.004,
      of(({ page }) => page.shift),
      (value) => value.toFixed(2),
    ),
    budget(
      'Phone: all of the first view',
      130 * 1024,
      of(({ page }) => page.firstView),
      kib,
    ),
    budget('Switching a loaded organisation', 35 * 1.2, worst(at(1, 'median')), whole),
    budget('The same, CPU 4 × slower', 50 * 1.2, worst(at(4, 'median')), whole),
    budget('The slowest switch of all', 100, worst([...at(1, 'worst'), ...at(4, 'worst')]), whole),
    budget('Switching, against the floor', 1.2, worst(against(1)), times),
    budget('The same, CPU 4 × slower', 1.2, worst(against(4)), times),
  ]
}

const whole = (value: number) => `${Math.round(value)} ms`

function budget(what: string, most: number, { value, where }: Found, told: Budget['told']): Budget {
  return { what, most, measured: value, where, told }
}
