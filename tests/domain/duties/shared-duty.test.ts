import { describe, expect, it } from 'vitest'
import type { DutyStance } from '../../../src/domain/duties/duty-terms.ts'
import { isShared, sharedSentence } from '../../../src/domain/duties/shared-duty.ts'

type Counts = Partial<Record<DutyStance | 'mixed', number>>
const ways = (counts: Counts) =>
  Object.entries(counts).map(([stance, count]) => ({ stance: stance as DutyStance | 'mixed', count }))

describe('what is shared', () => {
  it.each<[Counts, boolean]>([
    [{ does: 2 }, true],
    [{ does: 2, conditional: 1, shared: 1 }, true],
    [{ does: 1, conditional: 1 }, false],
    [{ does: 1 }, false],
    [{ does: 3, 'does-not': 1 }, false],
    [{ does: 3, mixed: 1 }, false],
    [{ 'does-not': 2, 'other-role': 1 }, true],
    [{ 'does-not': 1, 'other-role': 1 }, false],
    [{}, false],
  ])('%o: %s', (counts, shared) => {
    expect(isShared(ways(counts))).toBe(shared)
  })

  it.each<[Counts, string]>([
    [{ does: 2 }, 'Two place it with the tech lead.'],
    [{ does: 2, conditional: 2 }, 'Four place it with the tech lead, two of them on a condition.'],
    [
      { does: 2, shared: 1, conditional: 1 },
      'Four place it with the tech lead, one of them shared and one on a condition.',
    ],
    [{ conditional: 3 }, 'Three place it with the tech lead, on a condition.'],
    [{ shared: 2 }, 'Two share it between the tech lead and another role.'],
    [{ 'does-not': 2 }, 'Two rule it out.'],
    [{ 'other-role': 2 }, 'Two give it to another role.'],
    [{ 'other-role': 2, 'does-not': 1 }, 'One rules it out and two give it to another role.'],
  ])('%o: %s', (counts, sentence) => {
    expect(sharedSentence(ways(counts))).toBe(sentence)
  })
})
