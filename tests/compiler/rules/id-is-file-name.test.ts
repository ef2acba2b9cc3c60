import { expect, test } from 'vitest'
import { idIsFileName } from '../../../src/compiler/rules/id-is-file-name.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(idIsFileName)).toBe('')
})

test('another id', () => {
  expect(
    told(idIsFileName, ['models/acme.yaml', 'id: acme', 'id: acne']),
  ).toBe(`content/models/acme.yaml:1:5 (id-is-file-name)  the id "acne" is not the file’s name "acme"
  A model has one name everywhere: in its file, its links and on the command line.
  Type "id: acme", or rename the file to acne.yaml.`)
})

test('passes: an id that cannot be read', () => {
  expect(told(idIsFileName, ['models/acme.yaml', 'id: acme', 'id: 404'])).toBe('')
})
