import { expect, it } from 'vitest'
import { listOfParts } from '../../../src/domain/duties/list-of-parts.ts'
import { partsText } from '../../../src/domain/prose.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('pieces %j read as the list “%s”', (texts, list) => {
  expect(partsText(listOfParts(texts.map((text) => ({ text }))))).toBe(list)
})

it('a piece of a list keeps what it names', () => {
  const named = { text: 'plan', names: 'planning' }
  expect(listOfParts([named, { text: 'hire', strong: true }])).toEqual([
    named,
    { text: ' and ' },
    { text: 'hire', strong: true },
  ])
})
