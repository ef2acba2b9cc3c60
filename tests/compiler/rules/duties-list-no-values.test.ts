import { expect, test } from 'vitest'
import { dutiesListNoValues } from '../../../src/compiler/rules/duties-list-no-values.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(dutiesListNoValues)).toBe('')
})

test('values of a duty', () => {
  expect(
    told(dutiesListNoValues, [
      'themes.yaml',
      'inProse: who keeps up quality\n    kind: duty',
      'inProse: who keeps up quality\n    kind: duty\n    values: [{ id: high, label: High }]',
    ]),
  ).toBe(`content/themes.yaml:35:5 (duties-list-no-values)  the duty theme "quality" lists values
  A duty is answered by a stance: somebody does it or does not. Only facts have values.
  Delete "values", or type "kind: fact".`)
})
