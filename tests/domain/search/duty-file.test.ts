import { describe, expect, it, test } from 'vitest'
import { alsoFound, dutyFileOf } from '../../../src/domain/search/duty-file.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { dutyId } from '../../fixtures/ids.ts'

const SYNONYMS = [
  ['performance review', 'appraisal', 'quarterly check-in'],
  ['technical debt', 'tech debt'],
  ['squad', 'team'],
  ['1:1', 'one-to-one', 'one-on-one'],
  ['mentor', 'coach'],
]

describe('a duty is also found as', () => {
  test.each([
    ['Review performance', ['performance review', 'appraisal', 'quarterly check-in']],
    ['Manage technical debt', ['tech debt']],
    ['Hold one-to-ones', ['1:1', 'one-on-one']],
    ['Mentor', ['coach']],
  ])('%s: %j', (label, words) => {
    expect(alsoFound(label, SYNONYMS)).toEqual(words)
  })

  it('nothing where a single word of it has a synonym', () => {
    expect(alsoFound('Give the team direction', SYNONYMS)).toEqual([])
    expect(alsoFound('Mentor engineers', SYNONYMS)).toEqual([])
  })
})

test('a duty that is not there has no file', () => {
  expect(dutyFileOf(DATASET, dutyId('juggle'))).toBeUndefined()
  expect(dutyFileOf(DATASET, DATASET.vocabulary.duties[0]?.id ?? dutyId(''))?.format).toBe(1)
})
