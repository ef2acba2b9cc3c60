import { describe, expect, it } from 'vitest'
import { accepted } from '../../../src/domain/draft/accepting.ts'
import { withAnswerInSheet } from '../../../src/domain/draft/asking.ts'
import {
  hasWordsOf,
  inOwnWords,
  isTaken,
  losesWords,
  type Takeable,
  taken,
  takenStatement,
  withCondition,
  withHedge,
  withInstead,
  withPartners,
  withStance,
  withValue,
  withWords,
  withWordsAsTaken,
} from '../../../src/domain/draft/deciding.ts'
import {
  answerIn,
  blankDraft,
  type Draft,
  decisionOn,
  decisionState,
  isChanged,
} from '../../../src/domain/draft/draft.ts'
import { draft as draftSchema } from '../../../src/domain/draft/draft-schema.ts'
import { withDocument } from '../../../src/domain/draft/reader-document.ts'
import type { Statement, Theme } from '../../../src/domain/model.ts'
import { modelId, statementId } from '../../fixtures/ids.ts'
import { DELIVERY, ENGINEERING_MANAGER, HR, MENTORING, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'

const blank = blankDraft('mine', 'My draft')
const on = (draft: Draft, theme: Theme) => decisionOn(draft, theme.id)
const stateOn = (draft: Draft, theme: Theme) => decisionState(on(draft, theme), theme)
const answerOn = (draft: Draft, theme: Theme) => answerIn(on(draft, theme), theme)

const ZENITH = { id: modelId('zenith'), name: 'Zenith', version: '2024' }
const SHARES: Takeable = {
  model: ZENITH,
  answer: { stance: 'shared', with: [HR.id], answer: 'Plans with HR.' },
  lines: [[8, 8]],
}

describe('a decision', () => {
  it.each([
    ['does', DELIVERY, (draft: Draft) => draft],
    ['shared', DELIVERY, (draft: Draft) => withPartners(draft, DELIVERY.id, [HR.id])],
    ['conditional', DELIVERY, (draft: Draft) => withCondition(draft, DELIVERY.id, 'there are reports')],
    ['other-role', DELIVERY, (draft: Draft) => withInstead(draft, DELIVERY.id, ENGINEERING_MANAGER.id)],
    ['states', SCOPE, (draft: Draft) => withValue(draft, SCOPE.id, 'one-team')],
    ['states', SCOPE, (draft: Draft) => withWords(inOwnWords(draft, SCOPE.id), SCOPE.id, 'Half a team.')],
    ['states', SUCCESS, (draft: Draft) => withWords(draft, SUCCESS.id, 'By what ships.')],
  ] as const)('that %s is an answer once it has its term', (stance, theme, term) => {
    const without = withStance(blank, theme.id, stance)
    if (stance !== 'does') expect(stateOn(without, theme)).toBe('undecided')
    const whole = term(without)
    expect(stateOn(whole, theme)).toBe('answered')
    expect(answerOn(whole, theme)).toMatchObject({ stance })
  })

  it.each([
    ['a condition of blanks', withCondition(withStance(blank, DELIVERY.id, 'conditional'), DELIVERY.id, '  ')],
    ['no partner any more', withPartners(withStance(blank, DELIVERY.id, 'shared'), DELIVERY.id, [])],
    ['words alone', withWords(blank, DELIVERY.id, 'Plans it.')],
  ])('with %s decides nothing', (_what, draft) => {
    expect(stateOn(draft, DELIVERY)).toBe('undecided')
    expect(answerOn(draft, DELIVERY)).toBeUndefined()
  })

  it('with a value that the theme does not have decides nothing', () => {
    const draft = withValue(withStance(blank, SCOPE.id, 'states'), SCOPE.id, 'the-moon')
    expect(stateOn(draft, SCOPE)).toBe('undecided')
  })

  it('left out on purpose is silence, which is not the same as not decided', () => {
    const draft = withStance(blank, DELIVERY.id, 'silent')
    expect(stateOn(draft, DELIVERY)).toBe('left-out')
    expect(answerOn(draft, DELIVERY)).toEqual({ stance: 'silent' })
  })

  it('loses neither terms nor words on the way through the stances, and says those of its own alone', () => {
    const shared = withWords(
      withPartners(withStance(blank, DELIVERY.id, 'shared'), DELIVERY.id, [HR.id]),
      DELIVERY.id,
      'Plans.',
    )
    const left = withStance(withStance(shared, DELIVERY.id, 'does'), DELIVERY.id, 'silent')
    expect(answerOn(left, DELIVERY)).toEqual({ stance: 'silent' })
    expect(answerOn(withStance(left, DELIVERY.id, 'does'), DELIVERY)).toEqual({ stance: 'does', answer: 'Plans.' })
    expect(on(withStance(left, DELIVERY.id, 'shared'), DELIVERY)).toEqual(on(shared, DELIVERY))
  })

  it('of which nothing is left is gone', () => {
    const draft = withHedge(withHedge(blank, DELIVERY.id, true), DELIVERY.id, false)
    expect(draft.decisions).toEqual({})
  })

  it('changes no draft that came before', () => {
    withStance(blank, DELIVERY.id, 'does')
    expect(blank.decisions).toEqual({})
  })
})

describe('taking an answer', () => {
  const draft = taken(blank, DELIVERY, SHARES)

  it('takes its stance, terms, words and lines', () => {
    expect(answerOn(draft, DELIVERY)).toEqual({ stance: 'shared', with: [HR.id], answer: 'Plans with HR.' })
    expect(on(draft, DELIVERY)?.credit).toEqual({
      model: 'zenith',
      name: 'Zenith',
      version: '2024',
      lines: [[8, 8]],
      words: 'Plans with HR.',
    })
    expect(isTaken(on(draft, DELIVERY), SHARES)).toBe(true)
  })

  it('keeps the partner of a condition, which its source says too', () => {
    const answer = { stance: 'conditional', when: 'there are juniors', with: [HR.id], answer: 'With HR.' } as const
    const both = taken(blank, MENTORING, { ...SHARES, answer: { ...answer, with: [HR.id] } })
    expect(answerOn(both, MENTORING)).toEqual(answer)
  })

  it('keeps who does what is denied', () => {
    const answer = { stance: 'does-not', instead: ENGINEERING_MANAGER.id, answer: 'Does not.' } as const
    expect(answerOn(taken(blank, MENTORING, { ...SHARES, answer }), MENTORING)).toEqual(answer)
  })

  it('takes a fact without a value as one in its own words', () => {
    const fact = taken(blank, SCOPE, { ...SHARES, answer: { stance: 'states', answer: 'Half a team.' } })
    expect(stateOn(fact, SCOPE)).toBe('answered')
  })

  it('takes nothing from silence', () => {
    expect(taken(blank, DELIVERY, { ...SHARES, answer: { stance: 'silent' } })).toBe(blank)
  })

  it('is changed by the first edit, and not any more once the words are as they were', () => {
    const edited = withWords(draft, DELIVERY.id, 'Plans with HR, mostly.')
    expect(isChanged(on(edited, DELIVERY) ?? {})).toBe(true)
    expect(losesWords(on(edited, DELIVERY))).toBe(true)
    const back = withWordsAsTaken(edited, DELIVERY.id)
    expect(isChanged(on(back, DELIVERY) ?? {})).toBe(false)
    expect(losesWords(on(back, DELIVERY))).toBe(false)
  })

  it('is owed nothing once its words are emptied and written anew', () => {
    const anew = withWords(withWords(draft, DELIVERY.id, ''), DELIVERY.id, 'Plans.')
    expect(on(anew, DELIVERY)?.credit).toBeUndefined()
    expect(on(anew, DELIVERY)?.stance).toBe('shared')
  })
})

describe('taking a statement', () => {
  const PLANS: Statement = {
    id: statementId('plans'),
    theme: DELIVERY.id,
    stance: 'shared',
    with: [HR.id],
    hedged: true,
    text: 'Plans delivery with HR.',
    cite: [{ section: 'Duties', lines: [9, 10], phrase: 'plan with HR' }],
  }
  const whole = takenStatement(blank, DELIVERY, ZENITH, PLANS)

  it('takes stance, partner, hedge, words and lines, with credit', () => {
    expect(on(whole, DELIVERY)).toEqual({
      stance: 'shared',
      with: [HR.id],
      hedged: true,
      words: 'Plans delivery with HR.',
      credit: { model: 'zenith', name: 'Zenith', version: '2024', lines: [[9, 10]], words: 'Plans delivery with HR.' },
    })
    expect(hasWordsOf(on(whole, DELIVERY), ZENITH.id, PLANS)).toBe(true)
    expect(hasWordsOf(on(withWords(whole, DELIVERY.id, 'Plans.'), DELIVERY), ZENITH.id, PLANS)).toBe(false)
  })

  it('keeps the partner of a condition beside it', () => {
    const draft = takenStatement(blank, DELIVERY, ZENITH, {
      ...PLANS,
      stance: 'conditional',
      when: 'there are reports',
    })
    expect(on(draft, DELIVERY)).toMatchObject({ stance: 'conditional', when: 'there are reports', alongside: [HR.id] })
  })

  it('takes a fact with values as one in its own words, so that it is decided', () => {
    const draft = takenStatement(blank, SCOPE, ZENITH, { ...PLANS, theme: SCOPE.id, stance: 'states', with: undefined })
    expect(stateOn(draft, SCOPE)).toBe('answered')
    expect(answerOn(draft, SCOPE)).not.toHaveProperty('value')
  })

  it('brings the words alone where the theme cannot be given the stance: a fact decides no duty', () => {
    const fact = { ...PLANS, stance: 'states' as const }
    const none = takenStatement(blank, DELIVERY, ZENITH, fact)
    expect(stateOn(none, DELIVERY)).toBe('undecided')
    expect(on(none, DELIVERY)?.words).toBe(PLANS.text)
    const before = withStance(blank, DELIVERY.id, 'does')
    expect(answerOn(takenStatement(before, DELIVERY, ZENITH, fact), DELIVERY)).toMatchObject({ stance: 'does' })
  })
})

describe('more words than can be read again', () => {
  const endless = 'Plans. '.repeat(1_000)
  const isRead = (draft: Draft) => draftSchema.safeParse(draft).success

  it.each([
    ['words', withWords(blank, DELIVERY.id, endless)],
    ['a condition', withCondition(blank, DELIVERY.id, endless)],
    ['a note in the sheet', withAnswerInSheet(withWords(blank, DELIVERY.id, 'Plans.'), DELIVERY.id, 'a'.repeat(2_000))],
    [
      'a passage',
      accepted(
        withDocument(blank, { name: 'Lead', text: 'Plans.', added: 1, passages: 1 }),
        { key: '1', lines: [1, 1] },
        DELIVERY.id,
        { stance: 'does', words: endless },
      ),
    ],
  ])('are cut, so that the draft is not lost for it: %s', (_, draft) => {
    expect(isRead(draft)).toBe(true)
    expect(on(draft, DELIVERY)).not.toBeUndefined()
  })
})
