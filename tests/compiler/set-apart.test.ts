import { expect, test } from 'vitest'
import { setApart } from '../../src/compiler/set-apart.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { PEOPLE_MANAGEMENT, SCOPE, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const { models } = DATASET

test('each of four knows what sets it apart, counted and in words', () => {
  const [acme, , studio, ...others] = setApart(models, VOCABULARY).map(({ apart }) => apart)
  expect(acme).toMatchObject({ total: 4, only: [], duties: ['plan-delivery'] })
  expect(studio).toEqual({
    total: 4,
    finding: [
      { text: 'On ' },
      { text: 'who manages people', names: PEOPLE_MANAGEMENT.id },
      { text: ', a small studio alone of four says yes.' },
      { text: ' On ' },
      { text: 'what one tech lead covers', names: SCOPE.id },
      { text: ', it says nothing, where three answer.' },
    ],
    counts: VOCABULARY.themes.map(({ id }) => [
      id === PEOPLE_MANAGEMENT.id ? 1 : expect.any(Number),
      expect.any(Number),
    ]),
    only: [{ theme: PEOPLE_MANAGEMENT.id, same: 1, answer: 4 }],
    common: [],
    duties: [],
    silent: [{ theme: SCOPE.id, same: 0, answer: 3 }],
  })
  expect(others).not.toContain(undefined)
})

test('among three nobody is set apart', () => {
  expect(setApart(models.slice(1), VOCABULARY)).toEqual(models.slice(1))
})
