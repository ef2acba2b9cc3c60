import { describe, expect, it } from 'vitest'
import type { Given } from '../../../src/domain/draft/accepting.ts'
import { choiceWords, deskChoices, givenBy, givenWords, valueIn } from '../../../src/domain/draft/desk-choices.ts'
import type { Decision } from '../../../src/domain/draft/draft.ts'
import type { StanceSuggestion } from '../../../src/domain/draft/stance-cues.ts'
import type { Theme } from '../../../src/domain/model.ts'
import { DELIVERY, ENGINEERING_MANAGER, HR, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'

const ROLES = [HR, ENGINEERING_MANAGER]
const PLACE = { key: '13', lines: [13, 13] as const }
const WORDS = 'Plans with HR.'

describe('what a passage gives', () => {
  const CASES: [StanceSuggestion, Theme, Given, string][] = [
    [{ stance: 'does', cues: [] }, DELIVERY, { stance: 'does', words: WORDS }, 'Does it'],
    [
      { stance: 'does', hedged: true, cues: [] },
      DELIVERY,
      { stance: 'does', hedged: true, words: WORDS },
      'Does it, may not will',
    ],
    [
      { stance: 'shared', with: [HR.id], cues: [] },
      DELIVERY,
      { stance: 'shared', with: [HR.id], words: WORDS },
      'Shared with HR',
    ],
    [{ stance: 'shared', cues: [] }, DELIVERY, { stance: 'shared', words: WORDS }, 'Shared, with whom?'],
    [
      { stance: 'conditional', when: 'asked', with: [HR.id], cues: [] },
      DELIVERY,
      { stance: 'conditional', when: 'asked', alongside: [HR.id], words: WORDS },
      'Shared with HR, only if asked',
    ],
    [
      { stance: 'other-role', instead: HR.id, cues: [] },
      DELIVERY,
      { stance: 'other-role', instead: HR.id, words: WORDS },
      'HR does',
    ],
    [
      { stance: 'does', cues: [] },
      SUCCESS,
      { stance: 'states', inOwnWords: true, words: WORDS },
      'Stated, in these words',
    ],
    [{ stance: 'states', cues: [] }, DELIVERY, { stance: 'does', words: WORDS }, 'Does it'],
  ]
  it.each(CASES)('is its suggested stance with the terms of that: %j', (suggested, theme, gave, words) => {
    const given = givenBy(suggested, theme, WORDS)
    expect(given).toEqual(gave)
    expect(givenWords(given, theme, ROLES)).toBe(words)
  })

  it('is the value of a fact that it names', () => {
    expect(valueIn('Each lead has one team.', SCOPE.values)).toBe('one-team')
    expect(valueIn('Someone teams up.', SCOPE.values)).toBeUndefined()
    const given = givenBy({ stance: 'states', cues: [] }, SCOPE, 'One team each.')
    expect(given).toEqual({ stance: 'states', value: 'one-team', words: 'One team each.' })
    expect(givenWords(given, SCOPE, ROLES)).toBe('Stated: one team')
  })
})

describe('what a passage may be accepted as', () => {
  const does: Decision = { stance: 'does', words: 'Keeps the plan.', lines: [[12, 12]] }
  const shared = { stance: 'shared', with: [HR.id], words: WORDS } as const
  const offered = (before: Decision | undefined, given: Parameters<typeof deskChoices>[2]) =>
    deskChoices(before, PLACE, given).map((choice) => choiceWords(choice, before, DELIVERY, ROLES))

  it('is what it says where nothing is decided, or nothing is said', () => {
    expect(offered(undefined, { ...shared, with: [HR.id] })).toEqual(['Shared with HR'])
    expect(offered({ stance: 'silent', unsaid: true }, { stance: 'does' })).toEqual(['Does it'])
  })

  it('is also one more line for what an earlier one said, or the other part of it', () => {
    expect(offered(does, { ...shared, with: [HR.id] })).toEqual([
      'Shared with HR',
      'Does it, as line 12 says; add this line to it',
      'Mixed: parts yes, parts no',
    ])
  })

  it('is first of all the other part where one says yes and the other no', () => {
    expect(offered({ stance: 'does' }, { stance: 'does-not' })).toEqual([
      'Mixed: parts yes, parts no',
      'Explicitly not',
      'Does it, as it is decided; add this line to it',
    ])
    expect(deskChoices(does, PLACE, { stance: 'other-role', instead: HR.id, words: WORDS })[0]).toEqual({
      way: 'mixed',
      gave: { stance: 'mixed', words: WORDS },
      shown: {
        stance: 'mixed',
        words: 'Keeps the plan; Plans with HR.',
        lines: [
          [12, 12],
          [13, 13],
        ],
      },
    })
    const not: Decision = { stance: 'does-not', lines: [[2, 2]] }
    expect(offered(not, { stance: 'other-role', instead: HR.id })[0]).toBe('HR does')
  })

  it('is first of all the other part beside a condition, which a plain yes or another condition would take away', () => {
    const onTerms: Decision = { stance: 'conditional', when: 'the tests passed', lines: [[2, 2]] }
    const first = (before: Decision, given: Parameters<typeof deskChoices>[2]) =>
      deskChoices(before, PLACE, given)[0]?.way
    expect(first(onTerms, { stance: 'does' })).toBe('mixed')
    expect(first(does, { stance: 'conditional', when: 'the tests passed' })).toBe('mixed')
    expect(first(onTerms, { stance: 'conditional', when: 'somebody asks' })).toBe('mixed')
    expect(first(onTerms, { stance: 'conditional', when: 'the tests passed' })).toBe('add')
  })

  it('only adds its line where both say the same', () => {
    expect(offered(does, { stance: 'does', words: WORDS })).toEqual(['Does it, as line 12 says; add this line to it'])
    const other: Decision = { stance: 'other-role', instead: HR.id, lines: [[2, 3]] }
    expect(offered(other, { stance: 'other-role' })).toEqual(['HR does, as lines 2 to 3 say; add this line to it'])
  })

  it('adds to what is mixed before it replaces that', () => {
    expect(offered({ stance: 'mixed', lines: [[2, 2]] }, { stance: 'does' })).toEqual([
      'Mixed, as line 2 says; add this line to it',
      'Does it',
    ])
  })
})
