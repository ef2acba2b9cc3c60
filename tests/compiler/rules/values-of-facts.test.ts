import { expect, test } from 'vitest'
import { valuesOfFacts } from '../../../src/compiler/rules/values-of-facts.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(valuesOfFacts)).toBe('')
})

test('a stated fact without its value', () => {
  expect(
    told(valuesOfFacts, ['models/acme.yaml', '    value: one-team\n', '']),
  ).toBe(`content/models/acme.yaml:25:13 (values-of-facts)  the answer to "scope" states a fact without its value
  Models agree on a fact where they state the same value.
  Add "value:" with one of: one-team, several-teams. Where none fits, the stance is another, or content/themes.yaml needs a new one.`)
})

test('a value that the theme does not list', () => {
  expect(
    told(valuesOfFacts, ['models/zenith.yaml', 'value: several-teams', 'value: several-team']),
  ).toBe(`content/models/zenith.yaml:23:12 (values-of-facts)  unknown value "several-team"
  The theme "scope" lists its values in content/themes.yaml.
  Did you mean "several-teams"?  \`npm run fix\` changes it.`)
})

test('a value where there is none to state', () => {
  expect(
    told(valuesOfFacts, [
      'models/acme.yaml',
      'stance: does\n    answer',
      'stance: does\n    value: one-team\n    answer',
    ]),
  ).toBe(`content/models/acme.yaml:31:5 (values-of-facts)  the answer to "quality" has a value it cannot have
  The theme lists no values.
  Delete the line.`)
})

test('passes: a fact that the document denies needs none', () => {
  expect(
    told(valuesOfFacts, ['models/zenith.yaml', '    stance: states\n    value: several-teams', '    stance: does-not']),
  ).toBe('')
})
