import { expect, test } from 'vitest'
import { namesStandOnce } from '../../../src/compiler/rules/names-stand-once.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(namesStandOnce)).toBe('')
})

test('a name of two roles, and a word twice in a group', () => {
  expect(
    told(
      namesStandOnce,
      ['roles.yaml', 'otherNames: [PM]', 'otherNames: [PM, em]'],
      ['synonyms.yaml', 'coaching, growth', 'coaching, Mentoring'],
    ),
  ).toBe(`content/roles.yaml:3:98 (names-stand-once)  "em" is there twice
  Somebody who knows a role by this name would find two.
  Delete one of the two.

content/synonyms.yaml:3:27 (names-stand-once)  "Mentoring" is there twice
  A group lists different words for one thing.
  Delete one of the two.`)
})
