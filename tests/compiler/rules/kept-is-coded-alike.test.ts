import { expect, test } from 'vitest'
import { keptIsCodedAlike } from '../../../src/compiler/rules/kept-is-coded-alike.ts'
import { told, toldOfEdition } from '../support/fixture.ts'

test('passes: no edition, and one that says the same', () => {
  expect(told(keptIsCodedAlike)).toBe('')
  expect(toldOfEdition(keptIsCodedAlike)).toBe('')
})

test('passes: what is reworded, in its text or in its terms, may have other themes', () => {
  expect(
    toldOfEdition(
      keptIsCodedAlike,
      ['models/acme-2026.yaml', 'Reviews the code of the forge.\n    cite', 'Reads the code of the forge.\n    cite'],
      ['models/acme-2026.yaml', 'also: [mentoring]', 'also: [delivery]'],
    ),
  ).toBe('')
  expect(
    toldOfEdition(
      keptIsCodedAlike,
      ['models/acme-2026.yaml', 'stance: does\n    text: Holds', 'stance: does-not\n    text: Holds'],
      ['models/acme-2026.yaml', '    duty: hold-one-to-ones\n', ''],
    ),
  ).toBe('')
})

test('the same under another theme, further theme or duty', () => {
  expect(
    toldOfEdition(
      keptIsCodedAlike,
      ['models/acme-2026.yaml', '    theme: scope\n', '    theme: success\n'],
      ['models/acme-2026.yaml', 'also: [mentoring]', 'also: [delivery, mentoring]'],
      ['models/acme-2026.yaml', '    duty: hold-one-to-ones\n', ''],
    ),
  ).toBe(`content/models/acme-2026.yaml:51:12 (kept-is-coded-alike)  "one-team" says what "one-team" of acme says, with another "theme"
  Where an edition says the same as the one before, it is read the same way; else our reading would look like their change.
  Type theme: scope, or change it in content/models/acme.yaml too.

content/models/acme-2026.yaml:58:11 (kept-is-coded-alike)  "reviews-code" says what "reviews-code" of acme says, with another "also"
  Where an edition says the same as the one before, it is read the same way; else our reading would look like their change.
  Type also: mentoring, or change it in content/models/acme.yaml too.

content/models/acme-2026.yaml:82:5 (kept-is-coded-alike)  "one-to-ones" says what "one-to-ones" of acme says, with another "duty"
  Where an edition says the same as the one before, it is read the same way; else our reading would look like their change.
  Type duty: hold-one-to-ones, or change it in content/models/acme.yaml too.`)
})
