import { expect, it } from 'vitest'
import { leadIn } from '../../../src/pages/model/lead-in.ts'

it.each([
  ['company', 'Acme Anvils', 'Acme Anvils', 'Tech lead at'],
  ['archetype', 'Small smithy', 'a small smithy', 'Tech lead at a'],
  ['draft', 'Zenith draft', 'the Zenith draft', 'Tech lead in the'],
  ['article', 'Small smithy article', 'the small smithy article', 'Tech lead in the'],
  ['guide', 'Zenith guide', 'the Zenith guide', 'Tech lead in the'],
  // A name that prose words differently is not cut out of it.
  ['company', 'Acme Anvils', 'the makers of anvils', 'Tech lead at the makers of anvils:'],
] as const)('leads in to the name of a %s: %s', (kind, name, inProse, words) => {
  expect(leadIn({ kind, name, shortName: name, inProse })).toBe(words)
})
