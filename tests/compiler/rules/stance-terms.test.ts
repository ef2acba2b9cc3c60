import { expect, test } from 'vitest'
import { stanceTerms } from '../../../src/compiler/rules/stance-terms.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(stanceTerms)).toBe('')
})

test('what a stance needs is missing', () => {
  expect(
    told(
      stanceTerms,
      ['models/acme.yaml', '    with: [product-manager]\n    answer', '    answer'],
      ['models/acme.yaml', '    when: the team has apprentices\n    hedged', '    hedged'],
      ['models/zenith.yaml', '    instead: engineering-manager\n    answer', '    answer'],
    ),
  ).toBe(`content/models/acme.yaml:34:13 (stance-terms)  "stance: shared" without "with"
  Readers ask with whom it is shared.
  Add a line such as "with: [engineering-manager]".

content/models/acme.yaml:71:13 (stance-terms)  "stance: conditional" without "when"
  A condition that is lost turns "only if" into "always".
  Add a line such as "when: there are direct reports".

content/models/zenith.yaml:27:13 (stance-terms)  "stance: other-role" without "instead"
  Readers ask who does it, if not the tech lead.
  Add a line such as "instead: engineering-manager".`)
})

test('what belongs to other stances', () => {
  expect(
    told(stanceTerms, [
      'models/acme.yaml',
      'stance: does\n    text: Reviews',
      'stance: does\n    when: asked\n    with: [engineers]\n    instead: engineers\n    text: Reviews',
    ]),
  ).toBe(`content/models/acme.yaml:58:5 (stance-terms)  "when" does not belong to "stance: does"
  It is read only with "conditional", so it would be lost.
  Delete the line, or change the stance to "conditional".

content/models/acme.yaml:59:5 (stance-terms)  "with" does not belong to "stance: does"
  It is read only with "shared" or "conditional", so it would be lost.
  Delete the line, or change the stance to "shared".

content/models/acme.yaml:60:5 (stance-terms)  "instead" does not belong to "stance: does"
  It is read only with "other-role" or "does-not", so it would be lost.
  Delete the line, or change the stance to "other-role".`)
})

test('passes: a partner beside a condition', () => {
  expect(
    told(stanceTerms, [
      'models/acme.yaml',
      '    when: the team has apprentices\n    hedged',
      '    when: the team has apprentices\n    with: [engineers]\n    hedged',
    ]),
  ).toBe('')
})

test('passes: does-not without a stand-in', () => {
  expect(told(stanceTerms, ['models/acme.yaml', '    instead: engineering-manager\n', ''])).toBe('')
})
