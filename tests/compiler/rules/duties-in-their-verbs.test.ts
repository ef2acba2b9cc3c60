import { expect, test } from 'vitest'
import { dutiesInTheirVerbs } from '../../../src/compiler/rules/duties-in-their-verbs.ts'
import { type Change, told } from '../support/fixture.ts'

// Both place “Hold one-to-ones”: Acme holds them, and at Zenith the manager does.
const MEETS: Change = [
  'models/acme.yaml',
  'text: Holds one-to-ones with the engineers.',
  'text: Meets the engineers one by one.',
]

test('passes: the fixture, where both say it in the verb of its label', () => {
  expect(told(dutiesInTheirVerbs)).toBe('')
})

test('a statement that says it in no verb of the duty', () => {
  expect(
    told(dutiesInTheirVerbs, MEETS),
  ).toBe(`content/models/acme.yaml:79:11 (duties-in-their-verbs)  "one-to-ones" places "hold-one-to-ones", but says it in none of its verbs: hold
  Two models that share a duty are said to agree or to differ on it: they have to speak of the same thing.
  Name another duty; if it is the same, add the verb to "verbs" of "hold-one-to-ones" in content/duties.yaml.`)
})

test('passes: another verb that the duty lists, in any of its forms', () => {
  expect(
    told(dutiesInTheirVerbs, MEETS, [
      'duties.yaml',
      'label: Hold one-to-ones',
      'label: Hold one-to-ones, verbs: [meet]',
    ]),
  ).toBe('')
  expect(
    told(
      dutiesInTheirVerbs,
      ['models/acme.yaml', 'text: Holds one-to-ones with', 'text: Arranging talks with'],
      ['duties.yaml', 'label: Hold one-to-ones', 'label: Hold one-to-ones, verbs: [arrange]'],
    ),
  ).toBe('')
})

test('passes: what one model alone places, or the other tells only of others', () => {
  expect(told(dutiesInTheirVerbs, ['models/acme.yaml', 'Plans the work together', 'Thinks ahead together'])).toBe('')
  expect(
    told(dutiesInTheirVerbs, MEETS, [
      'models/zenith.yaml',
      'text: The engineering manager holds',
      'status: elsewhere\n    text: The engineering manager holds',
    ]),
  ).toBe('')
})
