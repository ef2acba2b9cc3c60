import { expect, test } from 'vitest'
import { knownDuties } from '../../../src/compiler/rules/known-duties.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(knownDuties)).toBe('')
})

test('a slip and a stranger', () => {
  expect(
    told(
      knownDuties,
      ['models/acme.yaml', 'duty: review-code', 'duty: reviews-code'],
      ['models/acme.yaml', 'duty: plan-work', 'duty: paint-doors'],
    ),
  ).toBe(`content/models/acme.yaml:56:11  unknown duty "reviews-code"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  Did you mean "review-code"?  \`npm run fix\` changes it.

content/models/acme.yaml:64:11  unknown duty "paint-doors"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  content/duties.yaml lists the duties; add yours there.`)
})

test('passes: anything, while the duties cannot be read', () => {
  expect(
    told(
      knownDuties,
      ['duties.yaml', 'duties:', 'duties: none\nx:'],
      ['models/acme.yaml', 'duty: plan-work', 'duty: paint-doors'],
    ),
  ).toBe('')
})
