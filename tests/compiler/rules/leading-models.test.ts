import { expect, test } from 'vitest'
import { formatFaults } from '../../../src/compiler/fault.ts'
import { parseContent } from '../../../src/compiler/parse.ts'
import { ruleFaults } from '../../../src/compiler/rule-faults.ts'
import { leadingModels } from '../../../src/compiler/rules/leading-models.ts'
import { fixtureFiles, told } from '../support/fixture.ts'

const LISTED = 'leading: [zenith, acme]'

test('passes: the fixture, fewer, none', () => {
  expect(told(leadingModels)).toBe('')
  expect(told(leadingModels, ['atlas.yaml', LISTED, 'leading: [acme]'])).toBe('')
  expect(told(leadingModels, ['atlas.yaml', LISTED, 'leading: []'])).toBe('')
})

test('a model that is not there, with what was meant where something is near', () => {
  expect(
    told(leadingModels, ['atlas.yaml', LISTED, 'leading:\n  - zenit\n  - corvid\n  - acme']),
  ).toBe(`content/atlas.yaml:2:5 (leading-models)  unknown model "zenit"
  Home shows the models that this file names first; each has a file in content/models.
  Did you mean "zenith"?  \`npm run fix\` changes it.

content/atlas.yaml:3:5 (leading-models)  unknown model "corvid"
  Home shows the models that this file names first; each has a file in content/models.
  Type the id of a model that exists.`)
})

test('what was meant is left to a person where it leads already', () => {
  expect(told(leadingModels, ['atlas.yaml', LISTED, 'leading: [zenit, zenith]'])).toMatch(/Did you mean "zenith"\?$/)
})

test('a model that is named twice', () => {
  expect(
    told(leadingModels, ['atlas.yaml', LISTED, 'leading:\n  - zenith\n  - acme\n  - zenith']),
  ).toBe(`content/atlas.yaml:4:5 (leading-models)  "zenith" leads twice
  It already stands at content/atlas.yaml:2, and home shows a model once.
  Delete this one.`)
})

test('more than five, each at its place; one named twice is not counted', () => {
  const { faults, ...files } = fixtureFiles(['atlas.yaml', LISTED, 'leading: [a, b, b, c, d, e, f, g]'])
  const { content } = parseContent({ ...files, faults, models: models('a', 'b', 'c', 'd', 'e', 'f', 'g') })
  expect(
    formatFaults(ruleFaults(content, [leadingModels])),
  ).toBe(`content/atlas.yaml:1:17 (leading-models)  "b" leads twice
  It already stands at content/atlas.yaml:1, and home shows a model once.
  Delete this one.

content/atlas.yaml:1:29 (leading-models)  "f" is one too many: 7 models lead
  Home shows 5 first, as many as fit side by side; all others stand at /models.
  Delete it, or one of the 5 above.

content/atlas.yaml:1:32 (leading-models)  "g" is one too many: 7 models lead
  Home shows 5 first, as many as fit side by side; all others stand at /models.
  Delete it, or one of the 5 above.`)
})

test('nothing is unknown while a model’s own id cannot be read', () => {
  expect(
    told(
      leadingModels,
      ['models/zenith.yaml', 'id: zenith', 'id: Zenith!'],
      ['atlas.yaml', LISTED, 'leading: [zenith]'],
    ),
  ).toBe('')
})

function models(...ids: string[]) {
  return ids.map((id) => ({ path: `content/models/${id}.yaml`, text: `id: ${id}\n` }))
}
