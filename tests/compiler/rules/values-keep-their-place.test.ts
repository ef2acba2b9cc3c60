import { expect, test } from 'vitest'
import { valuesKeepTheirPlace } from '../../../src/compiler/rules/values-keep-their-place.ts'
import { told } from '../support/fixture.ts'

const PUBLISHED = ['published-ids.yaml', 'models:', 'values:\n  scope: [one-team, several-teams]\nmodels:'] as const

test('passes: the fixture, of which no value is published yet', () => {
  expect(told(valuesKeepTheirPlace)).toBe('')
})

test('passes: published values at their places, and a new one behind them', () => {
  expect(
    told(
      valuesKeepTheirPlace,
      [...PUBLISHED],
      [
        'themes.yaml',
        '      - { id: several-teams, label: Several teams }',
        '      - { id: several-teams, label: Several teams }\n      - { id: department, label: A department }',
      ],
    ),
  ).toBe('')
})

test('a new value before one that is published', () => {
  expect(
    told(
      valuesKeepTheirPlace,
      [...PUBLISHED],
      [
        'themes.yaml',
        '      - { id: several-teams, label: Several teams }',
        '      - { id: department, label: A department }\n      - { id: several-teams, label: Several teams }',
      ],
    ),
  ).toBe(`content/published-ids.yaml:4:21 (values-keep-their-place)  the value "several-teams" of "scope" is not at its place
  Its place is its letter, “b”: in pictures that are out there it would mean something else.
  Move it to place 2 of the values of "scope" in content/themes.yaml; new values go to the end.`)
})
