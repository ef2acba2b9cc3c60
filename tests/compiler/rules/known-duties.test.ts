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
  ).toBe(`content/models/acme.yaml:56:11 (known-duties)  unknown duty "reviews-code"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  Did you mean "review-code"?  \`npm run fix\` changes it.

content/models/acme.yaml:64:11 (known-duties)  unknown duty "paint-doors"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  content/duties.yaml lists the duties; add yours there.`)
})

test('passes: two duties', () => {
  expect(told(knownDuties, ['models/acme.yaml', 'duty: review-code', 'duty: [review-code, plan-work]'])).toBe('')
})

test('a slip in a list, a duty twice and one that is retired', () => {
  expect(
    told(
      knownDuties,
      ['duties.yaml', 'label: Plan work', 'label: Plan work, retired: true'],
      ['models/acme.yaml', 'duty: review-code', 'duty: [review-code, review-code, reviews-code]'],
    ),
  ).toBe(`content/models/acme.yaml:56:25 (known-duties)  the duty "review-code" is named twice
  A statement gives a duty once.
  Delete one of the two.

content/models/acme.yaml:56:38 (known-duties)  unknown duty "reviews-code"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  Did you mean "review-code"?  \`npm run fix\` changes it.

content/models/acme.yaml:64:11 (known-duties)  the duty "plan-work" is retired
  It was another duty under a second name, or none; its id stays in content/duties.yaml, unused.
  Name the duty that /duties/on/plan-work leads to in content/redirects.yaml, if it stands there, or another, or none.`)
})

// To spread knowledge is not to share it: a machine that made one the other would change what a document says.
test('a new duty that is near another is asked about, and no machine changes it', () => {
  expect(
    told(
      knownDuties,
      ['duties.yaml', 'id: review-code', 'id: share-knowledge'],
      ['models/acme.yaml', 'duty: review-code', 'duty: spread-knowledge'],
    ),
  ).toBe(`content/models/acme.yaml:56:11 (known-duties)  unknown duty "spread-knowledge"
  The same duty in two models has the same id; duties come from content/duties.yaml.
  Did you mean "share-knowledge"? If not: content/duties.yaml lists the duties; add yours there.`)
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
