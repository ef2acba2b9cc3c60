import { type BesideFloor, type FloorFigures, type PhoneLoad, timesTheFloor } from './beside-floor.ts'
import { budgetTable, floorBudgetTable, typingBudgetTable } from './budgets.ts'
import { type Figures, kib, mib, ms, times } from './figures.ts'
import type { BuildFigures } from './measure-build.ts'
import type { ContentFigures } from './measure-content.ts'
import type { SearchFigures } from './measure-search.ts'
import type { TypingFigures } from './measure-typing.ts'
import { KINDS } from './measured-pages.ts'
import { suggestionTables } from './suggestion-tables.ts'

/** A table as text: the first column names the row. */
export interface Table {
  title: string
  head: string[]
  rows: string[][]
}

/** All figures as tables, the budgets first. */
export function tablesOf(figures: Figures): Table[] {
  return [
    budgetTable(figures),
    buildTable(figures.build),
    contentTable(figures.content),
    firstViewTable(figures.content),
    searchTable(figures.search),
    ...suggestionTables(figures.suggestions),
    ...(figures.browser ? [openedTable(figures.browser.opened)] : []),
    ...(figures.floor ? [phoneTable(figures.floor.opened), switchTable(figures.floor.switched)] : []),
    ...(figures.typing ? [typingTable(figures.typing)] : []),
  ]
}

/** What was measured beside the floor, where nothing else was. */
export function floorTables(floor: FloorFigures): Table[] {
  return [floorBudgetTable(floor), phoneTable(floor.opened), switchTable(floor.switched)]
}

/** What was measured of typing, where nothing else was. */
export function typingTables(typing: readonly TypingFigures[]): Table[] {
  return [typingBudgetTable(typing), typingTable(typing)]
}

function typingTable(typing: readonly TypingFigures[]): Table {
  return {
    title: 'Typing into a heavy draft, from the key to the end of its frame',
    head: ['', 'keys', 'median', '95 of 100', 'longest'],
    rows: typing.map(({ where, keys, median, late, longest }) => [
      where,
      String(keys),
      ms(median),
      ms(late),
      ms(longest),
    ]),
  }
}

/** What a build of the real content makes. */
export function buildTable({ pages, images, time, html, pictures, largestPage, largestImage }: BuildFigures): Table {
  return {
    title: 'Build of the real content',
    head: ['', 'figure', 'where'],
    rows: [
      ['Pages', String(pages), ''],
      ['Social images', String(images), ''],
      ['Time, every image made anew', seconds(time.fresh), ''],
      ['Time, images kept from the last build', seconds(time.kept), ''],
      ['All pages', mib(html), ''],
      ['All images', mib(pictures), ''],
      ['Largest page', kib(largestPage.bytes), largestPage.path],
      ['Largest image', kib(largestImage.bytes), largestImage.path],
    ],
  }
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`
}

function contentTable(content: readonly ContentFigures[]): Table {
  const row = (what: string, value: (figures: ContentFigures) => string) => [what, ...content.map(value)]
  return {
    title: 'Content and comparisons',
    head: ['', ...content.map(({ name }) => name)],
    rows: [
      row('Compile', ({ compile }) => ms(compile)),
      row('Index', ({ index }) => kib(index.raw)),
      row('Index, brotli', ({ index }) => kib(index.brotli)),
      row('One model', ({ model }) => kib(model.raw)),
      row('One model, brotli', ({ model }) => kib(model.brotli)),
      row('Compute a comparison of two', ({ compute }) => ms(compute.two)),
      row('Compute a comparison of five', ({ compute }) => ms(compute.five)),
      row('Render a comparison of two', ({ render }) => ms(render.two)),
      row('Render a comparison of five', ({ render }) => ms(render.five)),
    ],
  }
}

function firstViewTable(content: readonly ContentFigures[]): Table {
  return {
    title: 'First view, brotli',
    head: ['', 'content', 'HTML', 'scripts', 'font', 'all'],
    rows: KINDS.flatMap((kind) =>
      content.map(({ name, firstViews }) => {
        const { html, scripts, font, total } = firstViews[kind]
        return [kind, name, kib(html), kib(scripts), kib(font), kib(total)]
      }),
    ),
  }
}

function searchTable(search: readonly SearchFigures[]): Table {
  const row = (what: string, value: (figures: SearchFigures) => string) => [what, ...search.map(value)]
  return {
    title: 'Search',
    head: ['', ...search.map(({ models, statements }) => `${models} models, ${statements} statements`)],
    rows: [
      row('File', ({ file }) => kib(file.raw)),
      row('File, brotli', ({ file }) => kib(file.brotli)),
      row('Parse', ({ parse }) => ms(parse)),
      row('Check', ({ check }) => ms(check)),
      row('Index', ({ index }) => ms(index)),
      row('Answer a key, median', ({ answer }) => ms(answer.median)),
      row('Answer a key, 95 of 100', ({ answer }) => ms(answer.late)),
      row('Answer a key, slowest', ({ answer }) => ms(answer.worst)),
    ],
  }
}

function openedTable(opened: NonNullable<Figures['browser']>['opened']): Table {
  return {
    title: 'Opened in Chromium, CPU 4 × slower, slow 4G',
    head: [
      '',
      'models',
      'largest paint',
      'plain HTML',
      'ratio',
      'blocking',
      'shift',
      'heap',
      'elements',
      'over the wire',
    ],
    rows: opened.map((page) => [
      page.kind,
      String(page.models),
      ms(page.largestPaint),
      ms(page.plainPaint),
      times(page.largestPaint / page.plainPaint),
      `${Math.round(page.blocking)} ms`,
      page.shift.toFixed(2),
      mib(page.heap),
      String(page.elements),
      kib(page.transferred),
    ]),
  }
}

function phoneTable(opened: readonly BesideFloor[]): Table {
  const row = (load: PhoneLoad, { plain, floor }: BesideFloor) => [
    load.page,
    ms(load.largestPaint),
    times(load.largestPaint / plain.largestPaint),
    load === plain ? '' : times(timesTheFloor(load.largestPaint, floor.largestPaint)),
    `${Math.round(load.blocking)} ms`,
    load === plain ? '' : times(timesTheFloor(load.blocking, floor.blocking)),
    load.shift.toFixed(2),
    String(load.elements),
    kib(load.firstView),
    kib(load.transferred),
  ]
  return {
    title: 'On a phone, beside the floor',
    head: [
      ...['', 'largest paint', '× plain', '× floor', 'blocking', 'blocking × floor'],
      ...['shift', 'elements', 'first view', 'over the wire'],
    ],
    rows: opened.flatMap((beside) => [beside.plain, beside.floor, ...beside.ours].map((load) => row(load, beside))),
  }
}

function switchTable(switched: FloorFigures['switched']): Table {
  return {
    title: 'Changing a comparison of three, all loaded',
    head: ['', 'CPU', 'median', 'slowest', 'floor, median', 'floor, slowest', 'ratio'],
    rows: switched.map(({ what, cpu, ours, floor }) => [
      what,
      cpu === 1 ? 'as it is' : `${cpu} × slower`,
      `${Math.round(ours.median)} ms`,
      `${Math.round(ours.worst)} ms`,
      ...(floor
        ? [
            `${Math.round(floor.median)} ms`,
            `${Math.round(floor.worst)} ms`,
            times(timesTheFloor(ours.median, floor.median)),
          ]
        : ['', '', '']),
    ]),
  }
}

/** A table for a terminal, its columns lined up. */
export function asText({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [title, line(head), ...rows.map(line)].join('\n')
}

/** A table for a Markdown page. */
export function asMarkdown({ head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [
    line(head),
    `|${head.map((_, column) => (column === 0 ? '---|' : '---:|')).join('')}`,
    ...rows.map(line),
  ].join('\n')
}
