import { expect, test } from 'vitest'
import { knownRoles } from '../../../src/compiler/rules/known-roles.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(knownRoles)).toBe('')
})

test('a slip in "with" and a stranger in "instead"', () => {
  expect(
    told(
      knownRoles,
      ['models/acme.yaml', 'with: [product-manager]\n    answer', 'with: [produkt-manager]\n    answer'],
      ['models/acme.yaml', 'instead: engineering-manager', 'instead: bishop'],
    ),
  ).toBe(`content/models/acme.yaml:35:12 (known-roles)  unknown role "produkt-manager"
  Who does what lines up by role; roles come from content/roles.yaml.
  Did you mean "product-manager"?  \`npm run fix\` changes it.

content/models/acme.yaml:86:14 (known-roles)  unknown role "bishop"
  Who does what lines up by role; roles come from content/roles.yaml.
  content/roles.yaml lists the roles; add yours there.`)
})
