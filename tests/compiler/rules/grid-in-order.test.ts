import { expect, test } from 'vitest'
import { gridInOrder } from '../../../src/compiler/rules/grid-in-order.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(gridInOrder)).toBe('')
})

test('a letter of another area', () => {
  expect(
    told(gridInOrder, ['themes.yaml', 'ref: B1', 'ref: C3']),
  ).toBe(`content/themes.yaml:28:10 (grid-in-order)  the reference C3 of "quality" does not begin with its area’s letter B
  A reference says where a theme stands, like a square on a map.
  Type the next free number of B, or correct "area".`)
})

test('a reference out of order', () => {
  expect(
    told(
      gridInOrder,
      ['themes.yaml', 'ref: B2', 'ref: B0'],
      ['themes.yaml', 'ref: B1', 'ref: B2'],
      ['themes.yaml', 'ref: B0', 'ref: B1'],
    ),
  ).toBe(`content/themes.yaml:36:10 (grid-in-order)  B1 stands after B2
  Themes are shown in the order of this file, and references ascend.
  Move "delivery" up to its place; a reference itself is never renamed.`)
})

test('passes: a gap that a removed theme left', () => {
  expect(told(gridInOrder, ['themes.yaml', 'ref: B2', 'ref: B4'])).toBe('')
})
