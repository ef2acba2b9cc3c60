import { describe, expect, test } from 'vitest'
import { readInWords } from '../../../src/domain/statements/read-dates.ts'

describe('when documents were read', () => {
  test.each<[dates: string[], words: string]>([
    [['2026-11-27'], 'read 27 November 2026'],
    [['2026-11-27', '2026-11-27'], 'read 27 November 2026'],
    [['2026-11-27', '2026-11-21'], 'read 21 to 27 November 2026'],
    [['2026-11-27', '2026-10-27'], 'read 27 October to 27 November 2026'],
    [['2026-11-27', '2025-11-27'], 'read 27 November 2025 to 27 November 2026'],
    [['2026-11-27', '2026-11-21', '2026-11-24'], 'read 21 to 27 November 2026'],
  ])('%j: %s', (dates, words) => {
    expect(readInWords(dates)).toBe(words)
  })
})
