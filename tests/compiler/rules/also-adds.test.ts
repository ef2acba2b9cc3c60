import { expect, test } from 'vitest'
import { alsoAdds } from '../../../src/compiler/rules/also-adds.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(alsoAdds)).toBe('')
})

test('the theme again', () => {
  expect(
    told(alsoAdds, ['models/acme.yaml', 'also: [mentoring]', 'also: [quality]']),
  ).toBe(`content/models/acme.yaml:55:12 (also-adds)  "also" repeats "quality"
  A statement is shown once under each of its themes.
  Delete the line.`)
})

test('a further theme twice', () => {
  expect(
    told(alsoAdds, ['models/acme.yaml', 'also: [mentoring]', 'also: [mentoring, delivery, mentoring]']),
  ).toBe(`content/models/acme.yaml:55:33 (also-adds)  "also" repeats "mentoring"
  A statement is shown once under each of its themes.
  Delete "mentoring" here.`)
})
