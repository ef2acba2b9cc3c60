import { expect, test } from 'vitest'
import { wasStoodBefore } from '../../../src/compiler/rules/was-stood-before.ts'
import { told, toldOfEdition } from '../support/fixture.ts'

test('passes: no edition, and one that says the same', () => {
  expect(told(wasStoodBefore)).toBe('')
  expect(toldOfEdition(wasStoodBefore)).toBe('')
})

test('a statement that the edition before has not', () => {
  expect(
    toldOfEdition(wasStoodBefore, ['models/acme-2026.yaml', 'was: one-team', 'was: one-taem']),
  ).toBe(`content/models/acme-2026.yaml:50:10 (was-stood-before)  unknown statement of acme "one-taem"
  "was" tells what became of a statement of the edition before, acme.
  Did you mean "one-team"?  \`npm run fix\` changes it.`)
})

test('one that became another already', () => {
  expect(
    toldOfEdition(wasStoodBefore, ['models/acme-2026.yaml', 'was: no-pay', 'was: one-team']),
  ).toBe(`content/models/acme-2026.yaml:90:10 (was-stood-before)  "one-team" became "one-team" already
  A statement of the edition before is counted once: as kept, reworded or dropped.
  Leave "was" with the one that says most of it; the other is new.`)
})

test('with no edition before: in a model alone, and in the earlier of two, whichever is named by the other', () => {
  expect(
    told(wasStoodBefore, ['models/zenith.yaml', 'id: several-teams', 'id: several-teams\n    was: one-team']),
  ).toBe(`content/models/zenith.yaml:33:10 (was-stood-before)  "was", but no edition stands before "zenith"
  "was" names a statement of the edition before this one, by the dates of the documents.
  Delete "was"; it belongs into the later of two editions.`)
  expect(
    toldOfEdition(wasStoodBefore, ['models/acme-2026.yaml', 'version: 2026-02', 'version: "2024"']).split('\n')[0],
  ).toBe('content/models/acme-2026.yaml:50:10 (was-stood-before)  "was", but no edition stands before "acme-2026"')
})
