import { expect, test } from 'vitest'
import { countingEditions } from '../../../src/compiler/rules/counting-editions.ts'
import { leadingModels } from '../../../src/compiler/rules/leading-models.ts'
import { toldOfEdition } from '../support/fixture.ts'

const LISTED = 'leading: [zenith, acme]'

test('passes: nothing, and one edition', () => {
  expect(toldOfEdition(countingEditions)).toBe('')
  expect(toldOfEdition(countingEditions, ['atlas.yaml', LISTED, 'leading: []\ncounting: [acme-2026]'])).toBe('')
})

test('what is not here, what is no edition, and two of one organisation', () => {
  expect(
    toldOfEdition(countingEditions, [
      'atlas.yaml',
      LISTED,
      'leading: []\ncounting:\n  - acme-2026\n  - acme-2062\n  - acme\n  - acme-2026',
    ]),
  ).toBe(`content/atlas.yaml:4:5 (counting-editions)  unknown model "acme-2062"
  An edition that counts has a file in content/models.
  Did you mean "acme-2026"?

content/atlas.yaml:5:5 (counting-editions)  "acme" is no edition of another model
  It counts for its organisation where nothing is said here.
  Delete it.

content/atlas.yaml:6:5 (counting-editions)  "acme-2026" counts, and so does "acme-2026" of the same organisation
  An organisation is counted once, however many editions of its page are here.
  Delete one of the two.`)
})

test('an organisation leads by the edition that counts', () => {
  expect(
    toldOfEdition(leadingModels, ['atlas.yaml', LISTED, 'leading: [zenith, acme-2026]']),
  ).toBe(`content/atlas.yaml:1:19 (leading-models)  "acme-2026" leads, but "acme" counts for its organisation
  Home shows an organisation by the edition that counts.
  Type acme, or let "acme-2026" count: it or none of its organisation stands under "counting".`)
  expect(toldOfEdition(leadingModels, ['atlas.yaml', LISTED, 'leading: [acme-2026]\ncounting: [acme-2026]'])).toBe('')
})
