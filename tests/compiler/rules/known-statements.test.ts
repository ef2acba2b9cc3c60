import { expect, test } from 'vitest'
import { knownStatements } from '../../../src/compiler/rules/known-statements.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(knownStatements)).toBe('')
})

test('in the definition, the corrections, an answer and the path', () => {
  expect(
    told(
      knownStatements,
      ['models/acme.yaml', 'statement: one-team }', 'statement: one-taem }'],
      ['models/acme.yaml', 'statements: [one-to-ones, no-pay]', 'statements: [one-to-one, no-pay]'],
      ['models/acme.yaml', 'statement: plans-with-product', 'statement: plan-with-products'],
      ['models/acme.yaml', 'level: Level 4, statement: one-team', 'level: Level 4, statement: nothing'],
    ),
  ).toBe(`content/models/acme.yaml:5:80 (known-statements)  unknown statement "one-taem"
  Whatever a model says rests on a statement with a citation, in the same file.
  Did you mean "one-team"?  \`npm run fix\` changes it.

content/models/acme.yaml:22:38 (known-statements)  unknown statement "plan-with-products"
  Whatever a model says rests on a statement with a citation, in the same file.
  Did you mean "plans-with-product"?  \`npm run fix\` changes it.

content/models/acme.yaml:46:18 (known-statements)  unknown statement "one-to-one"
  Whatever a model says rests on a statement with a citation, in the same file.
  Did you mean "one-to-ones"?  \`npm run fix\` changes it.

content/models/acme.yaml:96:60 (known-statements)  unknown statement "nothing"
  Whatever a model says rests on a statement with a citation, in the same file.
  Add a statement with this id, or name one of those under "statements".`)
})

test('passes: a statement with a fault of its own', () => {
  expect(
    told(knownStatements, [
      'models/acme.yaml',
      '    theme: scope\n    stance: states',
      '    theme: scope\n    stance: is',
    ]),
  ).toBe('')
})
