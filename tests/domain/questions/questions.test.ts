import { describe, expect, it } from 'vitest'
import { type Dataset, indexOf } from '../../../src/domain/dataset.ts'
import { checkHead } from '../../../src/domain/heads/check-head.ts'
import { askedAs, sayingWords } from '../../../src/domain/questions/question-words.ts'
import { allQuestions, openGroups, questionsSlice } from '../../../src/domain/questions/questions.ts'
import { byteLength } from '../../../src/domain/shortened.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../../fixtures/acme-later.ts'
import {
  DELIVERY,
  MENTORING,
  PEOPLE_MANAGEMENT,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'
import { manyModels } from '../../fixtures/many-models.ts'

const { roles, themes } = VOCABULARY
const sliceOf = (dataset: Dataset) => questionsSlice(indexOf(dataset))
const SLICE = sliceOf(DATASET)

/** Who answers what on a theme, a line each. */
function told(theme: { id: string }, slice = SLICE): string[] {
  const question = allQuestions(slice.groups).find((each) => each.theme === theme.id)
  const full = themes.find(({ id }) => id === theme.id)
  if (!question || !full) throw new Error(`${theme.id} is not asked.`)
  return question.zones.flatMap(({ sayings }) => sayings.map((saying) => sayingWords(saying, full, roles)))
}

describe('the questions to ask', () => {
  it('are every theme once, in three groups, the most disputed first', () => {
    expect(SLICE.groups.map(({ kind, questions }) => [kind, questions.map(({ theme }) => theme)])).toEqual([
      ['divided', ['people-management']],
      // All agree, then those who speak agree, then one speaks alone.
      ['undivided', ['technical-direction', 'mentoring', 'delivery']],
      ['facts', ['scope', 'success']],
    ])
    expect(allQuestions(SLICE.groups)).toHaveLength(themes.length)
  })

  it('leave out a group that has none', () => {
    const [alike] = DATASET.models
    const slice = sliceOf({ ...DATASET, models: alike ? [alike] : [] })
    expect(slice.groups.map(({ kind }) => kind)).toEqual(['undivided', 'facts'])
  })

  it('count an organisation once, whatever editions it has', () => {
    expect(sliceOf(WITH_EDITION)).toEqual(SLICE)
  })

  it('without those that are ticked lose also the group that is left with none', () => {
    const open = openGroups(SLICE.groups, [PEOPLE_MANAGEMENT.id, MENTORING.id])
    expect(open.map(({ kind, questions }) => [kind, questions.length])).toEqual([
      ['undivided', 2],
      ['facts', 2],
    ])
  })
})

describe('a question', () => {
  it.each([
    [PEOPLE_MANAGEMENT, 'Who manages people?'],
    [SCOPE, 'What does one tech lead cover?'],
    [{ inProse: 'whose it is', question: 'Whose is it?' }, 'Whose is it?'],
  ])('is asked of an employer: %#', (theme, question) => {
    expect(askedAs(theme)).toBe(question)
  })
})

describe('who answers what', () => {
  it('names them with their stance, yes before in part before no, and those who give it to another role apart', () => {
    expect(told(PEOPLE_MANAGEMENT)).toEqual([
      'Small studio: does it',
      'Corvid: in part',
      'Acme: explicitly not',
      'Zenith: HR does',
    ])
  })

  it('keeps conditions, each its own, and tells the silent last, as a count with names', () => {
    const lines = told(MENTORING)
    expect(lines.slice(0, -1).join('; ')).toMatch(/^Acme.*: only if there are juniors/)
    expect(lines.at(-1)).toBe('One says nothing: Corvid')
  })

  it('keeps partners', () => {
    expect(told(DELIVERY)).toEqual([
      'Acme: shared with the product owner',
      'Three say nothing: Corvid, Small studio and Zenith',
    ])
  })

  it('tells the value of a fact, and that each has its own words where there is none', () => {
    expect(told(SCOPE)).toEqual([
      'Acme and Zenith: one team',
      'Corvid: several teams',
      'One says nothing: Small studio',
    ])
    expect(told(SUCCESS)[0]).toBe('Acme and Zenith: each in its own words')
  })

  it('of a large atlas names the first and counts the others; that there is a condition is still told', () => {
    const many = sliceOf(manyModels(500))
    expect(told(MENTORING, many)).toEqual([
      'Forge 001, Forge 002, Forge 003, Forge 004, Forge 005 and 495 others: on a stated condition',
    ])
    expect(JSON.stringify(many).length).toBeLessThan(2 * JSON.stringify(SLICE).length)
  })
})

describe('the head', () => {
  it('says how many questions there are, and how the most disputed is answered', () => {
    const head = checkHead(SLICE, themes)
    expect(head.title).toBe('6 questions to ask before you take the role · Role Atlas')
    expect(head.description).toMatch(
      /^Who manages people\? One says yes, one in part, two no\. What an offer leaves open/,
    )
    expect(byteLength(head.description)).toBeLessThanOrEqual(300)
  })
})
