import { expect, test } from 'vitest'
import { redirectsLeadSomewhere } from '../../../src/compiler/rules/redirects-lead-somewhere.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture', () => {
  expect(told(redirectsLeadSomewhere)).toBe('')
})

test('from a page that is there', () => {
  expect(
    told(redirectsLeadSomewhere, ['redirects.yaml', 'from: /models/acme-anvils', 'from: /models/zenith']),
  ).toBe(`content/redirects.yaml:2:13 (redirects-lead-somewhere)  "/models/zenith" still exists
  A redirect would hide a page that is there.
  Delete the redirect, or give the page its new id.`)
})

test('to a page that is not', () => {
  expect(
    told(redirectsLeadSomewhere, ['redirects.yaml', 'to: /models/acme,', 'to: /models/acmee,']),
  ).toBe(`content/redirects.yaml:2:38 (redirects-lead-somewhere)  unknown address "/models/acmee"
  The old link would lead to a page that is not there.
  Did you mean "/models/acme"?`)
})

test('in two steps', () => {
  expect(
    told(redirectsLeadSomewhere, [
      'redirects.yaml',
      'redirects:',
      'redirects:\n  - { from: /models/old, to: /models/acme-anvils, since: 2025-01-01 }',
    ]),
  ).toBe(`content/redirects.yaml:2:30 (redirects-lead-somewhere)  "/models/acme-anvils" is itself redirected
  An old link leads to its page in one step.
  Type "to: /models/acme".`)
})

test('in a circle', () => {
  expect(
    told(
      redirectsLeadSomewhere,
      [
        'redirects.yaml',
        'redirects:',
        'redirects:\n  - { from: /models/old, to: /models/acme-anvils, since: 2025-01-01 }',
      ],
      ['redirects.yaml', 'to: /models/acme,', 'to: /models/old,'],
    ),
  ).toBe(`content/redirects.yaml:2:30 (redirects-lead-somewhere)  "/models/acme-anvils" leads back in a circle
  An old link leads to its page in one step.
  Type the path that exists today.

content/redirects.yaml:3:38 (redirects-lead-somewhere)  "/models/old" leads back in a circle
  An old link leads to its page in one step.
  Type the path that exists today.`)
})

test('from one page to two', () => {
  expect(
    told(redirectsLeadSomewhere, [
      'redirects.yaml',
      'redirects:',
      'redirects:\n  - { from: /models/acme-anvils, to: /themes/scope, since: 2025-01-01 }',
    ]),
  ).toBe(`content/redirects.yaml:3:13 (redirects-lead-somewhere)  "/models/acme-anvils" is redirected twice
  An old link leads to one place.
  Delete one of the two.`)
})

test('passes: to a statement', () => {
  expect(told(redirectsLeadSomewhere, ['redirects.yaml', 'to: /models/acme,', 'to: /models/acme/no-pay,'])).toBe('')
})
