import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  withAllBack,
  withAnswered,
  withAnswerInSheet,
  withLeftOut,
  withNote,
} from '../../../src/domain/draft/asking.ts'
import {
  taken,
  withCondition,
  withHedge,
  withInstead,
  withPartners,
  withStance,
  withValue,
  withWords,
} from '../../../src/domain/draft/deciding.ts'
import { blankDraft, type Draft } from '../../../src/domain/draft/draft.ts'
import {
  contextWords,
  draftQuestionWords,
  questionsFinding,
  questionsTitle,
} from '../../../src/domain/draft/draft-question-words.ts'
import { draft as draftSchema } from '../../../src/domain/draft/draft-schema.ts'
import {
  askedOf,
  draftQuestions,
  onlyThese,
  questionCount,
  sortedQuestions,
} from '../../../src/domain/draft/questions.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { questionsSlice } from '../../../src/domain/questions/questions.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { modelId } from '../../fixtures/ids.ts'
import {
  DELIVERY,
  DIRECTION,
  ENGINEERING_MANAGER,
  ENGINEERS,
  HR,
  MENTORING,
  PEOPLE_MANAGEMENT,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
} from '../../fixtures/invented-vocabulary.ts'

const { vocabulary } = INDEX
const { themes } = vocabulary
const slice = questionsSlice(INDEX)
const blank = blankDraft('mine', 'My draft')

/** Every group but “not said” has a question; what is said plainly is direction. */
const DRAFT: Draft = [
  (draft: Draft) => withStance(draft, DIRECTION.id, 'does'),
  (draft: Draft) =>
    withPartners(withStance(draft, DELIVERY.id, 'shared'), DELIVERY.id, [PRODUCT_OWNER.id, ENGINEERS.id]),
  (draft: Draft) => withCondition(withStance(draft, MENTORING.id, 'conditional'), MENTORING.id, 'there are juniors'),
  (draft: Draft) => withHedge(draft, MENTORING.id, true),
  (draft: Draft) => withStance(draft, SUCCESS.id, 'mixed'),
  (draft: Draft) =>
    withInstead(withStance(draft, PEOPLE_MANAGEMENT.id, 'other-role'), PEOPLE_MANAGEMENT.id, ENGINEERING_MANAGER.id),
].reduce((draft, next) => next(draft), blank)

const keysOf = (draft: Draft) =>
  draftQuestions(draft, themes, slice.disputed).flatMap(({ questions }) => questions.map(({ key }) => key))
const wordsOf = (draft: Draft) =>
  draftQuestions(draft, themes, slice.disputed).flatMap(({ questions }) =>
    questions.map((question) => draftQuestionWords(question, draft, vocabulary)),
  )
const contextsOf = (draft: Draft) =>
  draftQuestions(draft, themes, slice.disputed).flatMap(({ questions }) =>
    questions.map((question) => contextWords(question, draft, slice.groups, vocabulary)),
  )
const findingOf = (draft: Draft) => {
  const groups = draftQuestions(draft, themes, slice.disputed)
  return partsText(questionsFinding(groups, sortedQuestions(draft, groups), themes.length))
}

describe('the questions of a draft', () => {
  it('are all themes while nothing is decided, the most disputed elsewhere first', () => {
    expect(draftQuestions(blank, themes, slice.disputed)).toEqual([
      {
        kind: 'not-said',
        questions: slice.disputed.map((theme) => ({ key: `not-said:${theme}`, kind: 'not-said', theme })),
      },
    ])
    expect(slice.disputed[0]).toBe(PEOPLE_MANAGEMENT.id)
  })

  it('come from what is decided, in their groups; what is said plainly is not asked', () => {
    expect(keysOf(DRAFT)).toEqual([
      `not-said:${SCOPE.id}`,
      `condition:${MENTORING.id}`,
      `other-role:${PEOPLE_MANAGEMENT.id}`,
      `shared:${DELIVERY.id}`,
      `in-part:${SUCCESS.id}`,
      `hedged:${MENTORING.id}`,
    ])
    expect(questionCount(DRAFT, themes)).toBe(6)
  })

  it('stand in every group with the most disputed elsewhere first', () => {
    const mixed = themes.reduce((draft, { id }) => withHedge(withStance(draft, id, 'mixed'), id, true), blank)
    const inOrder = (kind: string) => slice.disputed.map((theme) => `${kind}:${theme}`)
    expect(keysOf(mixed)).toEqual([...inOrder('in-part'), ...inOrder('hedged')])
    expect(slice.disputed).not.toEqual(themes.map(({ id }) => id))
  })

  it('ask of what is left out on purpose, and of a stance that lacks its term, as not said', () => {
    const draft = withStance(withStance(DRAFT, DIRECTION.id, 'silent'), SCOPE.id, 'states')
    expect(keysOf(draft).slice(0, 2)).toEqual([`not-said:${SCOPE.id}`, `not-said:${DIRECTION.id}`])
    expect(contextsOf(draft)[0]).toMatch(/^Begun: stated, but what\? Acme and Zenith: one team\./)
    expect(contextsOf(draft)[1]).toMatch(/^Left out on purpose; readers will still ask\. /)
  })

  it('do not call a hedge of what is not decided hedged', () => {
    expect(keysOf(withHedge(blank, DELIVERY.id, true))).not.toContain(`hedged:${DELIVERY.id}`)
  })

  it('are worded so that one can put them', () => {
    expect(wordsOf(DRAFT)).toEqual([
      'What does one tech lead cover?',
      'Mentors engineers only if there are juniors: who settles that, and when?',
      'Who is the engineering manager here, and what is left to the tech lead?',
      'Responsible for delivery, shared with the product owner and the engineers: who has the last word?',
      'Measure of success: which parts?',
      'Mentors engineers: is it may, or will?',
    ])
  })

  it('ask which of several people it is, and of one role once for each theme', () => {
    const plural = withInstead(DRAFT, PEOPLE_MANAGEMENT.id, ENGINEERS.id)
    expect(wordsOf(plural)).toContain('Which of the engineers do it here, and what is left to the tech lead?')
    const twice = [DELIVERY.id, PEOPLE_MANAGEMENT.id].reduce(
      (draft, theme) => withInstead(withStance(draft, theme, 'other-role'), theme, HR.id),
      DRAFT,
    )
    expect(wordsOf(twice)).toEqual(
      expect.arrayContaining([
        'Who is HR here, and what of planning and delivery is left to the tech lead?',
        'Who is HR here, and what of people management is left to the tech lead?',
      ]),
    )
  })

  it('name a fact where a duty would say what is done', () => {
    const draft = withHedge(withValue(withStance(blank, SCOPE.id, 'states'), SCOPE.id, 'one-team'), SCOPE.id, true)
    expect(wordsOf(draft).at(-1)).toBe('Scope: is it may, or will?')
    expect(contextsOf(draft).at(-1)).toBe('The draft: one team.')
    const conditional = withCondition(withStance(blank, SCOPE.id, 'conditional'), SCOPE.id, 'it grows')
    expect(wordsOf(conditional).at(-1)).toBe('Scope, only if it grows: who settles that, and when?')
  })

  it('stand with who says what elsewhere, or with what the draft says and where it has that from', () => {
    const draft = taken(DRAFT, DELIVERY, {
      model: { id: modelId('acme'), name: 'Acme Anvils', version: '2023' },
      answer: { stance: 'shared', with: [PRODUCT_OWNER.id], answer: 'Plans with the product owner.' },
      lines: [[9, 9]],
    })
    expect(contextsOf(draft)[0]).toBe(
      'Acme and Zenith: one team. Corvid: several teams. One says nothing: Small studio.',
    )
    expect(contextsOf(draft)[3]).toBe('The draft: shared with the product owner. After Acme Anvils, line 9.')
    expect(contextsOf(draft)[2]).toBe('The draft: the engineering manager does.')
  })

  it('are summed up in a sentence', () => {
    expect(findingOf(DRAFT)).toBe(
      '1 of 6 themes is not said, 1 is on a condition, 1 is given to somebody else, 1 is shared, 1 is said in part and 1 is hedged.',
    )
    const key = `not-said:${SCOPE.id}`
    expect(findingOf(withAnswered(DRAFT, key, true))).toMatch(/ One is answered\.$/)
    expect(findingOf(withLeftOut(DRAFT, key, true))).toMatch(/ One is left out of the list\.$/)
  })

  it('say so where nothing is left to ask', () => {
    const plain = themes.reduce((draft, { id }) => withStance(draft, id, 'does'), blank)
    const groups = draftQuestions(plain, themes)
    expect(groups).toEqual([])
    expect(questionsTitle(sortedQuestions(plain, groups))).toBe('Nothing left to ask')
    expect(findingOf(plain)).toBe('All 6 themes are said plainly: no condition, nothing shared, nothing hedged.')
  })

  it('ask of every theme that is not said plainly, and of each kind once', () => {
    const stances = ['does', 'shared', 'conditional', 'mixed', 'other-role', 'does-not', 'silent'] as const
    const made = fc.array(fc.record({ stance: fc.constantFrom(...stances), hedged: fc.boolean() }), {
      minLength: themes.length,
      maxLength: themes.length,
    })
    fc.assert(
      fc.property(made, (decisions) => {
        const draft = themes.reduce((so, { id }, place) => {
          const { stance = 'silent', hedged = false } = decisions[place] ?? {}
          return withHedge(
            withInstead(withPartners(withCondition(withStance(so, id, stance), id, 'x'), id, [HR.id]), id, HR.id),
            id,
            hedged,
          )
        }, blank)
        const keys = keysOf(draft)
        expect(new Set(keys).size).toBe(keys.length)
        for (const [place, { id }] of themes.entries()) {
          const { stance, hedged } = decisions[place] ?? {}
          const isPlain = (stance === 'does' || stance === 'does-not') && !hedged
          expect(keys.some((key) => key.endsWith(`:${id}`))).toBe(!isPlain)
        }
        expect(questionCount(draft, themes)).toBe(keys.length)
      }),
    )
  })
})

describe('what is done with a question', () => {
  const key = `not-said:${SCOPE.id}`

  it('is kept with the draft, in the form of a draft', () => {
    const draft = withNote(withAnswered(DRAFT, key, true), key, 'Ask Ana.')
    expect(askedOf(draft, key)).toEqual({ answered: true, note: 'Ask Ana.' })
    expect(draftSchema.safeParse(draft).error).toBeUndefined()
  })

  it('leaves nothing behind once it is taken back', () => {
    const draft = withNote(withLeftOut(withAnswered(DRAFT, key, true), key, true), key, 'Ask Ana.')
    expect(withNote(withLeftOut(withAnswered(draft, key, false), key, false), key, '')).toEqual(DRAFT)
  })

  it('sorts them, and those that are left out count as nothing', () => {
    const draft = withLeftOut(withAnswered(DRAFT, key, true), `hedged:${MENTORING.id}`, true)
    const groups = draftQuestions(draft, themes)
    const { open, answered, leftOut } = sortedQuestions(draft, groups)
    expect([open.length, answered.length, leftOut.length]).toEqual([4, 1, 1])
    expect(questionCount(draft, themes)).toBe(5)
    expect(questionsTitle({ open, answered, leftOut })).toBe('5 questions to ask')
    expect(onlyThese(groups, (question) => answered.includes(question))).toEqual([
      { kind: 'not-said', questions: answered },
    ])
    expect(withAllBack(draft)).toEqual(withAnswered(DRAFT, key, true))
  })

  it('takes no name of an object for a question', () => {
    expect(askedOf(withAnswered(DRAFT, key, true), 'constructor')).toEqual({})
  })

  it('puts a note into the sheet as words, behind those that stand there', () => {
    const put = withAnswerInSheet(DRAFT, SCOPE.id, ' One\nteam. ')
    expect(put.decisions[SCOPE.id]).toEqual({ words: 'One team.' })
    expect(withAnswerInSheet(put, SCOPE.id, 'One team.').decisions[SCOPE.id]).toEqual({ words: 'One team.' })
    const worded = withWords(DRAFT, DELIVERY.id, 'Plans with Ana')
    expect(withAnswerInSheet(worded, DELIVERY.id, 'Ana decides').decisions[DELIVERY.id]).toMatchObject({
      stance: 'shared',
      words: 'Plans with Ana; Ana decides',
    })
  })

  it('leaves what was left out on purpose to be decided anew, as it says something now', () => {
    const draft = withAnswerInSheet(withStance(DRAFT, SCOPE.id, 'silent'), SCOPE.id, 'One team.')
    expect(draft.decisions[SCOPE.id]).toEqual({ words: 'One team.' })
  })
})
