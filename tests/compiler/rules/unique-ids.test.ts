import { expect, test } from 'vitest'
import { uniqueIds } from '../../../src/compiler/rules/unique-ids.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(uniqueIds)).toBe('')
})

test('of every kind', () => {
  expect(
    told(
      uniqueIds,
      ['models/acme.yaml', 'id: no-pay', 'id: one-to-ones'],
      ['themes.yaml', 'ref: B2', 'ref: B1'],
      ['themes.yaml', 'id: several-teams', 'id: one-team'],
      ['themes.yaml', 'id: mentoring', 'id: delivery'],
      ['themes.yaml', 'id: work', 'id: role'],
      ['themes.yaml', 'letter: C', 'letter: B'],
      ['models/zenith.yaml', 'id: zenith', 'id: acme'],
      ['roles.yaml', 'id: engineers', 'id: product-manager'],
      ['duties.yaml', 'id: plan-work', 'id: review-code'],
    ),
  ).toBe(`content/duties.yaml:3:11 (unique-ids)  the duty "review-code" is there twice
  It already stands at content/duties.yaml:2; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/models/acme.yaml:83:9 (unique-ids)  the statement "one-to-ones" is there twice
  It already stands at content/models/acme.yaml:77; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/models/zenith.yaml:2:5 (unique-ids)  the model "acme" is there twice
  It already stands at content/models/acme.yaml:1; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/roles.yaml:4:11 (unique-ids)  the role "product-manager" is there twice
  It already stands at content/roles.yaml:3; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/themes.yaml:4:11 (unique-ids)  the area "role" is there twice
  It already stands at content/themes.yaml:3; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/themes.yaml:5:27 (unique-ids)  the letter "B" is there twice
  It already stands at content/themes.yaml:4; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/themes.yaml:18:15 (unique-ids)  the value "one-team" is there twice
  It already stands at content/themes.yaml:17; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/themes.yaml:36:10 (unique-ids)  the grid reference "B1" is there twice
  It already stands at content/themes.yaml:28; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.

content/themes.yaml:43:9 (unique-ids)  the theme "delivery" is there twice
  It already stands at content/themes.yaml:35; a link to it could mean either.
  Give this one another id, or delete it if the two say the same.`)
})
