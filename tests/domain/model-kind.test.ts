import { describe, expect, it } from 'vitest'
import { kindsInProse } from '../../src/domain/model-kind.ts'

describe('kinds in prose', () => {
  it.each([
    [['company', 'company', 'company', 'archetype', 'guide'], 'four organisations and one general guide'],
    [['company'], 'one organisation'],
    [['guide', 'guide'], 'two general guides'],
  ] as const)('%j: %s', (kinds, words) => {
    expect(kindsInProse(kinds.map((kind) => ({ kind })))).toBe(words)
  })
})
