import { describe, expect, it } from 'vitest'
import { taken, withDecision, withStance } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import { figure, otherParts, partsOfDraft } from '../../../src/domain/draft/draft-sharing.ts'
import { asTheirs, keptName } from '../../../src/domain/draft/somebodys-words.ts'
import { modelId } from '../../fixtures/ids.ts'
import { DELIVERY, MENTORING, SCOPE, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const { themes } = VOCABULARY
const BLANK = blankDraft('mine', 'Lead at Acme')
const took = (draft: Draft, theme: typeof DELIVERY, id: string, name: string) =>
  taken(draft, theme, {
    model: { id: modelId(id), name, version: '2024' },
    answer: { stance: 'does', answer: 'Does.' },
    lines: [],
  })

describe('what goes with a draft', () => {
  it('is told in numbers, with whom is owed', () => {
    const draft = withStance(
      took(took(BLANK, DELIVERY, 'zenith', 'Zenith'), MENTORING, 'acme', 'Acme'),
      SCOPE.id,
      'silent',
    )
    expect(partsOfDraft(draft, themes)).toEqual([
      '2 answers and 1 left out on purpose, in your words',
      'Credit for 2 answers taken from Zenith and Acme',
    ])
    expect(partsOfDraft(BLANK, themes, true)).toEqual(['0 answers, in their words'])
  })

  it('tells what a document does not say from what is left out on purpose', () => {
    const unsaid = { stance: 'silent', unsaid: true } as const
    const read = withDecision(withDecision(BLANK, MENTORING.id, unsaid), DELIVERY.id, unsaid)
    const draft = withStance(read, SCOPE.id, 'silent')
    expect(partsOfDraft(draft, themes)).toEqual([
      '0 answers, 1 left out on purpose and 2 not said in the document, in your words',
    ])
  })

  it('is more only where there is more', () => {
    const document = { name: 'Acme', text: 'x', added: 1, passages: 1, read: {} }
    expect(otherParts(BLANK)).toEqual([])
    expect(otherParts({ ...BLANK, document, asked: {} } as Draft)).toEqual([
      { part: 'document', words: 'The document and its 1 passage', name: 'the document' },
      { part: 'asked', words: 'Ticks and notes on the questions', name: 'the notes' },
    ])
  })
})

describe('the names of what goes out and comes in', () => {
  it('a kept copy says where it came from, and is no longer than a name may be', () => {
    expect(keptName('Platform tech lead', 'link')).toBe('Platform tech lead (from a link)')
    expect(keptName('🎉'.repeat(30), 'file')).toBe(`${'🎉'.repeat(23)} (from a file)`)
  })

  it('what is the owner’s is told as theirs', () => {
    expect(['Your own words', 'Your document, line 4', 'After Zenith, line 8'].map(asTheirs)).toEqual([
      'In their own words',
      'Their document, line 4',
      'After Zenith, line 8',
    ])
  })

  it.each([
    [7, '7'],
    [1840, '1,840'],
    [11420, '11,420'],
    [1234567, '1,234,567'],
  ])('%i is written %s', (count, words) => expect(figure(count)).toBe(words))
})
