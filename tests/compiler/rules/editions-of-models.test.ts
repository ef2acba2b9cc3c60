import { expect, test } from 'vitest'
import { editionsOfModels } from '../../../src/compiler/rules/editions-of-models.ts'
import { told, toldOfEdition } from '../support/fixture.ts'

const EDITION = 'edition: { of: acme }'

test('passes: no edition, and one', () => {
  expect(told(editionsOfModels)).toBe('')
  expect(toldOfEdition(editionsOfModels)).toBe('')
  expect(
    toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', 'id: acme-2026', 'id: acme-2026-02']),
    'more of the date',
  ).toBe('')
})

test('of a model that is not here, and of itself', () => {
  expect(
    toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', EDITION, 'edition: { of: acmi }']),
  ).toBe(`content/models/acme-2026.yaml:5:16 (editions-of-models)  unknown model "acmi"
  An edition stands beside the model of the same organisation that is here already.
  Did you mean "acme"?  \`npm run fix\` changes it.`)
  expect(
    toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', EDITION, 'edition: { of: acme-2026 }']),
  ).toBe(`content/models/acme-2026.yaml:5:16 (editions-of-models)  it is called an edition of itself
  An edition stands beside another model of the same organisation.
  Type the id of that model, or delete "edition".`)
})

test('of an edition', () => {
  expect(
    toldOfEdition(editionsOfModels, ['models/acme.yaml', 'kind: company', 'kind: company\nedition: { of: zenith }']),
  ).toContain(`content/models/acme-2026.yaml:5:16 (editions-of-models)  "acme" is an edition itself
  All editions of an organisation name the same model, so that they are found from any of them.
  Type of: zenith`)
})

test('names of its own, another kind', () => {
  expect(
    toldOfEdition(
      editionsOfModels,
      ['models/acme-2026.yaml', 'name: Acme Anvils', 'name: Acme Hammers'],
      ['models/acme-2026.yaml', 'kind: company', 'inProse: the smithy\nkind: guide'],
    ),
  ).toBe(`content/models/acme-2026.yaml:2:7 (editions-of-models)  its name is not that of "acme"
  Editions are of one organisation. The date that tells them apart is added to the name.
  Type name: Acme Anvils

content/models/acme-2026.yaml:4:10 (editions-of-models)  its inProse is not that of "acme"
  Editions are of one organisation. The date that tells them apart is added to the name.
  Delete "inProse".

content/models/acme-2026.yaml:5:7 (editions-of-models)  its kind is not that of "acme"
  Editions are of one organisation. The date that tells them apart is added to the name.
  Type kind: company`)
})

test('undated, or of the same date', () => {
  expect(
    toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', 'version: 2026-02', 'version: undated']),
  ).toBe(`content/models/acme-2026.yaml:13:12 (editions-of-models)  an edition is undated
  What changed from one edition to the next is told in the order of time.
  Type the year, month or day of its text.`)
  expect(
    toldOfEdition(
      editionsOfModels,
      ['models/acme-2026.yaml', 'version: 2026-02', 'version: 2025-03'],
      ['models/acme-2026.yaml', 'id: acme-2026', 'id: acme-2025'],
    ),
  ).toBe(`content/models/acme-2026.yaml:13:12 (editions-of-models)  "acme" has the same date
  What changed from one edition to the next is told in the order of time.
  Type more of the date: the month or the day.`)
})

test('of an undated model', () => {
  expect(
    toldOfEdition(editionsOfModels, ['models/acme.yaml', 'version: 2025-03', 'version: undated']),
  ).toBe(`content/models/acme.yaml:12:12 (editions-of-models)  an edition is undated
  What changed from one edition to the next is told in the order of time.
  Type the year, month or day of its text.`)
})

test('an id without its date', () => {
  expect(
    toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', 'id: acme-2026', 'id: acme-new']),
  ).toBe(`content/models/acme-2026.yaml:1:5 (editions-of-models)  the id "acme-new" does not end with its date
  Links and lists of ids tell the editions of an organisation apart by it.
  Name it and its file like acme-2026, or with the month too; 16 characters at most.`)
})

test('nothing is said of a file that cannot be placed', () => {
  expect(toldOfEdition(editionsOfModels, ['models/acme-2026.yaml', EDITION, 'edition: acme'])).toBe('')
  expect(toldOfEdition(editionsOfModels, ['models/acme.yaml', 'id: acme\n', 'id: Acme!\n'])).toBe('')
})
