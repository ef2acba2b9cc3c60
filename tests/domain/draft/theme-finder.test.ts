import { describe, expect, test } from 'vitest'
import { suggestionIndex } from '../../../src/domain/draft/suggestion-index.ts'
import { themeFinder } from '../../../src/domain/draft/theme-finder.ts'
import { searchFileOf } from '../../../src/domain/search/search-file.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING } from '../../fixtures/invented-vocabulary.ts'

const FILE = searchFileOf({
  ...DATASET,
  synonyms: [...DATASET.synonyms, ['delivery', 'shipping']],
  themeWords: { [MENTORING.id]: ['tutor', 'raise the young'] },
})
const find = themeFinder(suggestionIndex(FILE, {}, DATASET.vocabulary.themes))

describe('a theme is found', () => {
  test.each([
    ['by its name', 'mentoring', 'mentoring'],
    ['by its reference', 'c1', 'mentoring'],
    ['by the beginning of a word', 'deliv', 'delivery'],
    ['by a known word', 'tutors', 'mentoring'],
    ['by another word for it', 'shipping', 'delivery'],
    ['by its question', 'judged', 'success'],
    ['by a value', 'several teams', 'scope'],
    ['by what is said on it', 'forge', 'technical-direction'],
    ['by most of the words', 'the delivery of zebras', 'delivery'],
  ])('%s: %s', (_what, typed, theme) => {
    expect(find(typed)[0]).toBe(theme)
  })

  test('by its name before others of whom it is only said', () => {
    const [first, ...others] = find('delivery')
    expect(first).toBe('delivery')
    expect(new Set([first, ...others]).size).toBe(others.length + 1)
  })

  test.each(['', ' ', 'who is the', 'zyxw', 'tech lead'])('but none where nothing telling is typed: %j', (typed) => {
    expect(find(typed)).toEqual([])
  })
})
