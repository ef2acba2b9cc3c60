import { expect, test } from 'vitest'
import { dutiesArePlaced } from '../../../src/compiler/rules/duties-are-placed.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(dutiesArePlaced)).toBe('')
})

test('a duty in a fact', () => {
  expect(
    told(dutiesArePlaced, [
      'models/acme.yaml',
      'duty: review-code\n    stance: does',
      'duty: review-code\n    stance: states',
    ]),
  ).toBe(`content/models/acme.yaml:57:13 (duties-are-placed)  the statement "reviews-code" has a duty, but only states a fact
  A duty says who does something; "states" leaves open who.
  Type the stance the document gives it (does, shared, conditional, does-not, other-role), or delete "duty".`)
})
