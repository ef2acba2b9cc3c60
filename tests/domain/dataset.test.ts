import { expect, test } from 'vitest'
import { answerOf, indexOf, summaryOf } from '../../src/domain/dataset.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { CORVID } from '../fixtures/corvid-and-small-studio.ts'
import { themeId } from '../fixtures/ids.ts'
import { DELIVERY, MENTORING, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

test('an answer is found by its theme', () => {
  expect(answerOf(ACME, MENTORING.id)).toMatchObject({ stance: 'conditional', when: 'there are juniors' })
  expect(answerOf(ZENITH, DELIVERY.id)).toEqual({ stance: 'silent' })
})

test('a theme that a model does not list is silent, whatever its name', () => {
  expect(answerOf({ answers: {} }, DELIVERY.id)).toEqual({ stance: 'silent' })
  expect(answerOf(ACME, themeId('constructor'))).toEqual({ stance: 'silent' })
})

test('a row of the index has what cards and pickers need', () => {
  expect(summaryOf(ACME, VOCABULARY)).toEqual({
    id: 'acme',
    name: 'Acme Anvils',
    shortName: 'Acme',
    inProse: 'Acme Anvils',
    kind: 'company',
    definition: 'Leads the technical work of one team.',
    byline: 'The engineering team',
    version: '2023-11-02',
    caveat: 'Superseded',
    statements: 8,
    positions: ['states:one-team', 'states', 'does', 'shared', 'conditional', 'does-not'],
    terms: {
      delivery: { with: ['product-owner'] },
      mentoring: { when: 'there are juniors' },
      'people-management': { instead: 'engineering-manager' },
    },
  })
})

test('a source without a caveat has none in the index, and a byline goes before the author', () => {
  expect(summaryOf(CORVID, VOCABULARY).caveat).toBeUndefined()
  expect(summaryOf(ZENITH, VOCABULARY).byline).toBe('Ada Quill, her own view')
})

test('the positions stand in the order of the vocabulary', () => {
  const backwards = { ...VOCABULARY, themes: [...VOCABULARY.themes].reverse() }
  expect(summaryOf(ACME, backwards).positions).toEqual([...summaryOf(ACME, VOCABULARY).positions].reverse())
})

test('the index has a row for each model, in their order', () => {
  const index = indexOf(DATASET)
  expect(index.models.map(({ id }) => id)).toEqual(['acme', 'corvid', 'small-studio', 'zenith'])
  expect(index.vocabulary).toBe(VOCABULARY)
  expect(index.synonyms).toEqual(DATASET.synonyms)
})
