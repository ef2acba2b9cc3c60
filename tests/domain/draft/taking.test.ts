import { describe, expect, it, test } from 'vitest'
import { withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft, decisionOn, decisionState } from '../../../src/domain/draft/draft.ts'
import { copyOf, putBy, type Taking, takeOf, takingOf } from '../../../src/domain/draft/taking.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { statementId } from '../../fixtures/ids.ts'
import { DELIVERY, DIRECTION, MENTORING, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const { vocabulary } = DATASET
const blank = blankDraft('mine', 'My draft')
const mine = (draft: Draft) => withWords(withStance(draft, DELIVERY.id, 'does'), DELIVERY.id, 'Keeps a list.')
const answer: Taking = { what: 'answer', model: ACME.id, theme: DELIVERY.id }
const duties: Taking = { what: 'duties', model: ACME.id }

test.each([
  ['acme/plans-with-owner', { what: 'statement', model: 'acme', statement: 'plans-with-owner' }],
  ['acme#delivery', answer],
  ['acme#', duties],
  ['acme/', undefined],
  ['acme', undefined],
  ['', undefined],
  ['#delivery', undefined],
])('the mark %s of a control', (mark, taking) => {
  expect(takingOf(mark)).toEqual(taking)
})

describe('an answer', () => {
  const take = takeOf(answer, ACME, vocabulary)

  it('is taken with its terms and every line it rests on, with credit', () => {
    expect(decisionOn(take?.into(blank) ?? blank, DELIVERY.id)).toEqual({
      stance: 'shared',
      with: ['product-owner'],
      words: 'Plans with the product owner.',
      credit: {
        model: 'acme',
        name: 'Acme Anvils',
        version: '2023-11-02',
        lines: [[9, 9]],
        words: 'Plans with the product owner.',
      },
    })
    expect([take?.theme?.id, take?.step]).toEqual([DELIVERY.id, `${DELIVERY.ref} taken from Acme`])
  })

  it('is there already once taken, and asks where words of the reader’s own stand', () => {
    expect([undefined, blank, take?.into(blank), mine(blank)].map((draft) => take?.meets(draft))).toEqual([
      'free',
      'free',
      'there',
      'own-words',
    ])
  })

  it('is none where the model is silent, nor for a theme or a statement that it does not have', () => {
    expect(takeOf({ ...answer, model: ZENITH.id }, ZENITH, vocabulary)).toBeUndefined()
    expect(
      takeOf({ what: 'statement', model: ACME.id, statement: statementId('gone') }, ACME, vocabulary),
    ).toBeUndefined()
  })
})

describe('who does what', () => {
  const take = takeOf(duties, ACME, vocabulary)

  it('decides every duty that is open and no fact, and leaves what was decided', () => {
    const after = take?.into(mine(blank)) ?? blank
    expect(decisionOn(after, DELIVERY.id)?.words).toBe('Keeps a list.')
    expect(decisionOn(after, DIRECTION.id)?.credit?.lines).toEqual([
      [14, 16],
      [18, 18],
      [21, 21],
    ])
    expect(decisionOn(after, MENTORING.id)?.when).toBe('there are juniors')
    expect(decisionOn(after, SCOPE.id)).toBeUndefined()
    expect([take?.counts(blank), take?.counts(mine(blank))]).toEqual([
      { taken: 4, left: 0 },
      { taken: 3, left: 1 },
    ])
  })

  it('is there where nothing is open any more', () => {
    expect([take?.meets(blank), take?.meets(take.into(blank)), take?.meets(undefined)]).toEqual([
      'free',
      'there',
      'free',
    ])
  })
})

test('a copy takes all answers of a model, decides nothing where it is silent, and knows where it began', () => {
  const copy = copyOf(blank, ZENITH, vocabulary)
  expect(copy.began).toEqual({ model: 'zenith', name: 'Zenith' })
  expect(decisionState(decisionOn(copy, SCOPE.id), SCOPE)).toBe('answered')
  expect(decisionOn(copy, DELIVERY.id)).toBeUndefined()
})

describe('what a take puts into a draft', () => {
  const put = (taking: Taking, draft?: Draft) => {
    const take = takeOf(taking, ACME, vocabulary)
    return take ? putBy(take, draft, vocabulary.themes).map(({ theme, decision }) => [theme.id, decision.words]) : []
  }

  it('is told theme by theme, before there is a draft as well', () => {
    expect(put(answer)).toEqual([[DELIVERY.id, 'Plans with the product owner.']])
    expect(put(duties).map(([theme]) => theme)).toContain(DELIVERY.id)
  })

  it('is nothing where it changes nothing', () => {
    const whole = takeOf(duties, ACME, vocabulary)?.into(blank)
    expect(put(duties, whole)).toEqual([])
    expect(put(duties, mine(blank)).map(([theme]) => theme)).not.toContain(DELIVERY.id)
  })
})
