import { describe, expect, test } from 'vitest'
import { modelsSlice } from '../../src/domain/editions/models-slice.ts'
import { statementSlice } from '../../src/domain/heads/statement-slice.ts'
import { answersOf, FEATURED, firstModels, firstSlice, LISTED, leadingFirst, onTheme } from '../../src/domain/slices.ts'
import { ACME, DATASET, INDEX, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { CORVID } from '../fixtures/corvid-and-small-studio.ts'
import { modelId, statementId } from '../fixtures/ids.ts'
import { DELIVERY, DIRECTION, MENTORING, PEOPLE_MANAGEMENT, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

describe('a column of a comparison', () => {
  const column = answersOf(ACME, VOCABULARY)

  test('has every theme, spoken or silent', () => {
    expect(Object.keys(column.answers)).toEqual(VOCABULARY.themes.map(({ id }) => id))
    expect(answersOf(ZENITH, VOCABULARY).answers[DELIVERY.id]).toEqual({ stance: 'silent' })
  })

  test('has the places of each answer as a cell lists them: in the order of the document, each once', () => {
    expect(column.answers[DIRECTION.id]).toMatchObject({
      cites: [
        { statement: 'writes-plans', section: 'Duties', lines: [14, 16] },
        { statement: 'sets-direction', section: 'Duties', lines: [18, 18] },
        { statement: 'sets-direction', section: 'Duties', lines: [21, 21] },
      ],
    })
  })

  test('leaves the statements themselves to be asked for', () => {
    expect(JSON.stringify(column)).not.toContain('Sets the technical direction')
  })
})

describe('a model on one theme', () => {
  test('the statements that the answer rests on come first, then the rest in the order of the document', () => {
    const { statements, answer } = onTheme(ACME, DIRECTION.id, VOCABULARY)
    expect(answer).toMatchObject({ stance: 'does' })
    expect(statements.map(({ id }) => id)).toEqual(['sets-direction', 'writes-plans'])
  })

  test('statements that also speak to the theme are there', () => {
    expect(onTheme(ACME, DELIVERY.id, VOCABULARY).statements.map(({ id }) => id)).toEqual([
      'plans-with-owner',
      'writes-plans',
    ])
  })

  test('an anecdote is shown, though the answer is silent', () => {
    const { answer, statements } = onTheme(ZENITH, DELIVERY.id, VOCABULARY)
    expect(answer).toEqual({ stance: 'silent' })
    expect(statements.map(({ id }) => id)).toEqual(['once-planned-all'])
  })

  test('what the answer does not rest on comes last', () => {
    expect(onTheme(ACME, PEOPLE_MANAGEMENT.id, VOCABULARY).statements.map(({ id }) => id)).toEqual([
      'manages-nobody',
      'foundries-differ',
    ])
  })
})

describe('a page does not grow with the atlas', () => {
  const [model] = INDEX.models
  if (!model) throw new Error('The fixture has models.')
  const large = { ...INDEX, models: Array.from({ length: 500 }, () => model) }

  test('home', () => {
    expect(firstSlice(large).featured).toHaveLength(FEATURED)
    expect(firstSlice(large).total).toBe(500)
    expect(firstSlice(INDEX).featured).toHaveLength(4)
  })

  test('the list of models', () => {
    expect(modelsSlice(large).listed).toHaveLength(LISTED)
    expect(modelsSlice(large).total).toBe(500)
  })
})

describe('the models that lead', () => {
  const models = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id: modelId(id) }))
  const first = (count: number, ...leading: string[]) =>
    firstModels({ models: models.slice(0, count), leading: leading.map(modelId) })
      .map(({ id }) => id)
      .join('')

  test('come first, in their own order', () => {
    expect(first(7, 'g', 'b', 'f', 'a', 'd')).toBe('gbfad')
  })

  test('are filled up to five by the next in the order of all', () => {
    expect(first(7, 'g', 'b')).toBe('gbacd')
    expect(first(7)).toBe('abcde')
  })

  test('are all there are, where no more than five are there', () => {
    expect(first(5, 'd', 'b')).toBe('dbace')
    expect(first(2, 'a', 'b')).toBe('ab')
  })

  test('stand before all others in the list of all, each once', () => {
    const all = leadingFirst({ models, leading: ['g', 'b'].map(modelId) })
    expect(all.map(({ id }) => id).join('')).toBe('gbacdef')
  })
})

describe('a statement', () => {
  const slice = statementSlice(ACME, statementId('sets-direction'), [ZENITH, CORVID], VOCABULARY)

  test('comes with the others on its theme, its siblings, and its source', () => {
    expect(slice?.statement.text).toBe('Sets the technical direction of the forge.')
    expect(slice?.siblings).toEqual([{ id: 'writes-plans', text: 'Writes the technical plans.', stance: 'does' }])
    expect(slice?.others.map(({ summary, answer }) => [summary.id, answer.stance])).toEqual([
      ['zenith', 'does'],
      ['corvid', 'does'],
    ])
    expect(slice?.source.url).toBe('https://acme.example/tech-lead')
  })

  test('others that are silent on its theme say so', () => {
    const [corvid] = statementSlice(ACME, statementId('mentors-juniors'), [CORVID], VOCABULARY)?.others ?? []
    expect(corvid?.answer).toEqual({ stance: 'silent' })
  })

  test('that the model does not have is undefined', () => {
    expect(statementSlice(ACME, statementId('calm-team'), DATASET.models, VOCABULARY)).toBeUndefined()
    expect(statementSlice(ACME, statementId('constructor'), [], VOCABULARY)).toBeUndefined()
  })
})

test('the fixture’s Zenith speaks to mentoring', () => {
  expect(onTheme(ZENITH, MENTORING.id, VOCABULARY).answer).toMatchObject({ when: 'the engineers ask' })
})
