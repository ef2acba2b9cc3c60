import { expect, test } from 'vitest'
import { publishedIdsStay } from '../../../src/compiler/rules/published-ids-stay.ts'
import { told } from '../support/fixture.ts'

test('passes: the fixture, with a model that was renamed', () => {
  expect(told(publishedIdsStay)).toBe('')
})

test('a statement whose id changed', () => {
  expect(
    told(publishedIdsStay, ['models/acme.yaml', '- id: no-pay', '- id: no-pay-talks']),
  ).toBe(`content/published-ids.yaml:5:7 (published-ids-stay)  the statement "no-pay" of acme is gone
  It was published at /models/acme/no-pay, and links to it are out there.
  Bring the id back in content/models/acme.yaml, or type in content/redirects.yaml: - { from: /models/acme/no-pay, to: /models/acme/no-pay-talks, since: YYYY-MM-DD }`)
})

test('passes: a statement whose id changed and was redirected', () => {
  expect(
    told(
      publishedIdsStay,
      ['models/acme.yaml', '- id: no-pay', '- id: leaves-pay'],
      [
        'redirects.yaml',
        'redirects:',
        'redirects:\n  - { from: /models/acme/no-pay, to: /models/acme/leaves-pay, since: 2026-03-01 }',
      ],
    ),
  ).toBe('')
})

test('a theme that is gone', () => {
  expect(
    told(publishedIdsStay, ['themes.yaml', '- id: scope', '- id: the-scope']),
  ).toBe(`content/published-ids.yaml:2:5 (published-ids-stay)  the theme "scope" is gone
  It was published at /themes/scope, and links to it are out there.
  Bring the id back in content/themes.yaml, or type in content/redirects.yaml: - { from: /themes/scope, to: /themes/…, since: YYYY-MM-DD }`)
})

const WITH_DUTY = ['published-ids.yaml', 'models:', 'duties:\n  - review-code\nmodels:'] as const

test('a duty that is gone, or that no statement gives any more', () => {
  const said = `content/published-ids.yaml:4:5 (published-ids-stay)  the duty "review-code" is gone
  It was published at /duties/on/review-code, and links to it are out there.
  Bring the id back in content/duties.yaml, or type in content/redirects.yaml: - { from: /duties/on/review-code, to: /duties/on/…, since: YYYY-MM-DD }`
  expect(told(publishedIdsStay, [...WITH_DUTY])).toBe('')
  expect(
    told(publishedIdsStay, [...WITH_DUTY], ['duties.yaml', 'label: Review code', 'label: Review code, retired: true']),
  ).toBe(said)
})

test('passes: a duty that is retired and was redirected', () => {
  expect(
    told(
      publishedIdsStay,
      [...WITH_DUTY],
      ['duties.yaml', 'label: Review code', 'label: Review code, retired: true'],
      [
        'redirects.yaml',
        'redirects:',
        'redirects:\n  - { from: /duties/on/review-code, to: /themes/quality, since: 2026-03-01 }',
      ],
    ),
  ).toBe('')
})

test('a model that is gone is told once, not for each of its statements', () => {
  expect(
    told(publishedIdsStay, ['models/acme.yaml', 'id: acme', 'id: acme-forge']),
  ).toBe(`content/published-ids.yaml:4:3 (published-ids-stay)  the model "acme" is gone
  It was published at /models/acme, and links to it are out there.
  Bring the id back in content/models/acme.yaml, or type in content/redirects.yaml: - { from: /models/acme, to: /models/acme-forge, since: YYYY-MM-DD }`)
})

test('a statement that did not come along when its model was renamed', () => {
  expect(
    told(publishedIdsStay, ['published-ids.yaml', 'acme-anvils:\n    - one-team', 'acme-anvils:\n    - one-smithy']),
  ).toContain('the statement "one-smithy" of acme-anvils is gone')
})

test('says nothing of what cannot be read', () => {
  expect(told(publishedIdsStay, ['models/acme.yaml', 'id: acme\n', 'id: [\n'])).toBe('')
  expect(told(publishedIdsStay, ['themes.yaml', 'themes:', 'thems:'])).toBe('')
})
