import { expect, it } from 'vitest'
import type { ModelSummary } from '../../src/domain/model.ts'
import { inOrder } from '../../src/domain/models-order.ts'

const said = (name: string, version: string, spoken: number): Pick<ModelSummary, 'name' | 'version' | 'positions'> => ({
  name,
  version,
  positions: [...Array(spoken).fill('does'), 'silent'],
})
const MODELS = [
  said('Élan', '2024-05', 1),
  said('acme', 'undated', 3),
  said('Bolt', '2024-05-02', 3),
  said('Zed', '2024', 2),
]
const names = (order: Parameters<typeof inOrder>[1]) => inOrder(MODELS, order).map(({ name }) => name)

it('goes by name, whatever its capitals and accents', () => {
  expect(names('name')).toEqual(['acme', 'Bolt', 'Élan', 'Zed'])
  expect(names('kind')).toEqual(names('name'))
})

it('goes by date, what has none last', () => {
  expect(names('newest')).toEqual(['Bolt', 'Élan', 'Zed', 'acme'])
})

it('goes by how much it says, equal ones by name', () => {
  expect(names('most')).toEqual(['acme', 'Bolt', 'Zed', 'Élan'])
})
