import { describe, expect, test } from 'vitest'
import { type BesideFloor, type FloorFigures, type PhoneLoad, switchesBeside, timesTheFloor } from './beside-floor.ts'
import { floorTables } from './tables.ts'

const KIB = 1024
const load = (page: string, figures: Partial<PhoneLoad>): PhoneLoad => ({
  page,
  largestPaint: 1000,
  blocking: 100,
  shift: 0,
  elements: 300,
  transferred: 100 * KIB,
  firstView: 100 * KIB,
  ...figures,
})
const took = (what: string, median: number) => ({ what, median, worst: median })

const THREE: BesideFloor = {
  plain: load('plain HTML of three', { largestPaint: 1000, blocking: 0 }),
  floor: load('floor of three', { largestPaint: 1100 }),
  ours: [load('comparison of three', { largestPaint: 1250, blocking: 130, firstView: 130 * KIB })],
}
const FIGURES: FloorFigures = {
  opened: [THREE],
  switched: switchesBeside(1, [took('take out', 36), took('move', 40)], [took('take out', 30)]).concat(
    switchesBeside(4, [took('take out', 60)], [took('take out', 50)]),
  ),
}

/** The budgets that are over, each with where. */
function over(figures: FloorFigures): string[] {
  const [budgets] = floorTables(figures)
  return (budgets?.rows ?? []).flatMap(([what, , , verdict, where]) =>
    verdict === 'OVER' ? [`${what}: ${where}`] : [],
  )
}

function withOurs(page: Partial<PhoneLoad>): FloorFigures {
  return { ...FIGURES, opened: [{ ...THREE, ours: [...THREE.ours, load('model', page)] }] }
}

describe('the budgets beside the floor', () => {
  test('hold what is just within them', () => {
    expect(over(FIGURES)).toEqual([])
  })

  test.each([
    ['Phone: largest paint, against the floor', { largestPaint: 1280 }],
    ['Phone: largest paint, against plain HTML', { largestPaint: 1260 }],
    ['Phone: total blocking time, against the floor', { blocking: 131 }],
    ['Phone: layout shift', { shift: 0.01 }],
    ['Phone: all of the first view', { firstView: 130 * KIB + 1 }],
  ])('%s is over, and where', (budget, page) => {
    expect(over(withOurs(page))).toContain(`${budget}: model`)
  })

  test('switching is held against the same change of the floor at the same speed', () => {
    const slow = switchesBeside(4, [took('take out', 60)], [took('take out', 49)])
    expect(over({ ...FIGURES, switched: [...FIGURES.switched.filter(({ cpu }) => cpu === 1), ...slow] })).toEqual([
      'The same, CPU 4 × slower: take out',
    ])
  })
})

describe('the tables beside the floor', () => {
  const [, phone, switched] = floorTables(FIGURES)

  test('tell each page against plain HTML and the floor, with its elements', () => {
    const columns = ['', '× plain', '× floor', 'blocking × floor', 'elements'].map(
      (name) => phone?.head.indexOf(name) ?? -1,
    )
    expect(phone?.rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['plain HTML of three', '1.00 ×', '', '', '300'],
      ['floor of three', '1.10 ×', '1.00 ×', '1.00 ×', '300'],
      ['comparison of three', '1.25 ×', '1.14 ×', '1.30 ×', '300'],
    ])
  })

  test('leave the floor out where it has no such change', () => {
    expect(switched?.rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ['take out', 'as it is', '1.20 ×'],
      ['move', 'as it is', ''],
      ['take out', '4 × slower', '1.20 ×'],
    ])
  })
})

test.each([
  [130, 100, 1.3],
  [0, 0, 1],
  [5, 0, Number.POSITIVE_INFINITY],
])('%d is so many times a floor of %d', (ours, floor, ratio) => {
  expect(timesTheFloor(ours, floor)).toBe(ratio)
})
