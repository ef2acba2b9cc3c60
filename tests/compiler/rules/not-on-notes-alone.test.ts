import { expect, test } from 'vitest'
import { notOnNotesAlone } from '../../../src/compiler/rules/not-on-notes-alone.ts'
import { type Change, told } from '../support/fixture.ts'

const NOTE: Change = ['models/acme.yaml', 'text: Has no say in pay', 'status: unfinished\n    text: Has no say in pay']

test('passes: the fixture, and a note beside a finished passage', () => {
  expect(told(notOnNotesAlone)).toBe('')
  expect(told(notOnNotesAlone, NOTE)).toBe('')
})

test('nothing but a note', () => {
  expect(
    told(notOnNotesAlone, NOTE, ['models/acme.yaml', 'statements: [one-to-ones, no-pay]', 'statements: [no-pay]']),
  ).toBe(`content/models/acme.yaml:46:17 (not-on-notes-alone)  the answer to "people-management" rests on nothing but unfinished passages
  A note that its author has not written out is no answer: it shows only what was to come.
  Name a finished statement too, or delete the answer: "people-management" is then silent, and the note still stands under it.`)
})

test('passes: a statement that is not there, which is another fault', () => {
  expect(
    told(notOnNotesAlone, ['models/acme.yaml', 'statements: [one-to-ones, no-pay]', 'statements: [no-paint]']),
  ).toBe('')
})
