import { expect, test } from 'vitest'
import { correctionsInTime } from '../../../src/compiler/rules/corrections-in-time.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(correctionsInTime)).toBe('')
})

test('a correction of the day of the reading passes', () => {
  expect(told(correctionsInTime, ['models/acme.yaml', 'date: 2026-02-01', 'date: 2026-01-05'])).toBe('')
})

test('a correction from before the reading', () => {
  expect(
    told(correctionsInTime, ['models/acme.yaml', 'date: 2026-02-01', 'date: 2026-01-04']),
  ).toBe(`content/models/acme.yaml:22:15 (corrections-in-time)  corrected on 2026-01-04, before it was read on 2026-01-05
  The day of reading is when the model came, and stays; what is new is told in the order of these dates.
  Type the day of the correction. Where the document was read again, put the first day back under "reading".`)
})
