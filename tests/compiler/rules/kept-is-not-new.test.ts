import { expect, test } from 'vitest'
import { keptIsNotNew } from '../../../src/compiler/rules/kept-is-not-new.ts'
import { told, toldOfEdition } from '../support/fixture.ts'

const IS_NEW = ['models/acme-2026.yaml', '\n    was: no-pay', ''] as const

test('passes: no edition, one that says the same, and one with what is new', () => {
  expect(told(keptIsNotNew)).toBe('')
  expect(toldOfEdition(keptIsNotNew)).toBe('')
  expect(
    toldOfEdition(
      keptIsNotNew,
      [...IS_NEW],
      ['models/acme-2026.yaml', 'Has no say in pay, which the manager decides.', 'Decides on tools.'],
      ['models/acme-2026.yaml', 'phrase: not their pay', 'phrase: picks the tools'],
    ),
  ).toBe('')
})

test('a text that stood before', () => {
  expect(
    toldOfEdition(keptIsNotNew, [...IS_NEW]),
  ).toBe(`content/models/acme-2026.yaml:89:9 (kept-is-not-new)  "no-pay" is called new, and "no-pay" of acme has its text
  What stood in the edition before is kept or reworded; a reader would be told of a change that is none.
  Type was: no-pay; if it is new all the same, cite a phrase that is.`)
})

test('a phrase that stood before, under whichever statement', () => {
  expect(
    toldOfEdition(
      keptIsNotNew,
      [...IS_NEW],
      ['models/acme-2026.yaml', 'Has no say in pay, which the manager decides.', 'Decides on tools.'],
      ['models/acme-2026.yaml', 'phrase: not their pay', 'phrase: no change goes unread'],
    ),
  ).toMatch(
    /^content\/models\/acme-2026\.yaml:89:9 \(kept-is-not-new\) {2}"no-pay" is called new, and "reviews-code" of acme has its phrase\n/,
  )
})
