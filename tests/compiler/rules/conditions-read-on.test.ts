import { expect, test } from 'vitest'
import { conditionsReadOn } from '../../../src/compiler/rules/conditions-read-on.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(conditionsReadOn)).toBe('')
})

test('an "if" and a full stop of its own', () => {
  expect(
    told(conditionsReadOn, [
      'models/acme.yaml',
      'when: the team has apprentices\n    answer',
      'when: If the team has apprentices.\n    answer',
    ]),
  ).toBe(`content/models/acme.yaml:40:11 (conditions-read-on)  the condition does not read on after "Only if": "If the team has apprentices."
  It is shown inside a sentence that begins with "Only if".
  Type "when: the team has apprentices".`)
})

test('only a full stop, in a statement', () => {
  expect(
    told(conditionsReadOn, [
      'models/acme.yaml',
      'when: the team has apprentices\n    hedged',
      'when: the team has apprentices.\n    hedged',
    ]),
  ).toBe(`content/models/acme.yaml:73:11 (conditions-read-on)  the condition does not read on after "Only if": "the team has apprentices."
  It is shown inside a sentence that begins with "Only if".
  Type "when: the team has apprentices".`)
})

test('passes: a word that begins with if', () => {
  expect(
    told(conditionsReadOn, [
      'models/acme.yaml',
      'when: the team has apprentices\n    hedged',
      'when: iffy days come\n    hedged',
    ]),
  ).toBe('')
})
