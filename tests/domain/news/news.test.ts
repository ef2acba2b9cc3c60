import { describe, expect, it } from 'vitest'
import type { RoleModel } from '../../../src/domain/model.ts'
import { newsByDay, newsFileOf, organisationNews } from '../../../src/domain/news/news.ts'
import {
  correctedPlaces,
  correctionsInWords,
  dayInWords,
  documentInWords,
  newsFinding,
  newsTitle,
} from '../../../src/domain/news/news-words.ts'
import { ACME, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { modelId } from '../../fixtures/ids.ts'
import { MENTORING, SCOPE, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

/** Another edition of Acme, which came later and was corrected once. */
const ACME_LATER: RoleModel = {
  ...ACME,
  id: modelId('acme-2026'),
  name: 'Acme Anvils 2026',
  edition: { of: ACME.id },
  reading: {
    date: '2026-02-01',
    changes: [{ date: '2026-03-01', themes: [SCOPE.id, MENTORING.id], text: 'Left out a part.' }],
  },
}
/** Zenith came on the day on which Acme was corrected. */
const ZENITH_LATER: RoleModel = { ...ZENITH, reading: { date: '2026-02-01', changes: [] } }
const MODELS = [ACME, ACME_LATER, ZENITH_LATER]

const told = (items: readonly { what: string; date: string; model: { id: string } }[]) =>
  items.map(({ what, date, model }) => `${date} ${what} ${model.id}`)

describe('what is new', () => {
  it('is what came and what was corrected, the latest first', () => {
    expect(told(newsFileOf(MODELS).items)).toEqual([
      '2026-03-01 corrections acme-2026',
      '2026-02-01 organisation zenith',
      '2026-02-01 edition acme-2026',
      '2026-02-01 corrections acme',
      '2026-01-05 organisation acme',
    ])
  })

  it('is the same in whatever order the models come', () => {
    expect(newsFileOf([...MODELS].reverse())).toEqual(newsFileOf(MODELS))
  })

  it('takes the corrections of one day together', () => {
    const twice = {
      ...ACME,
      reading: {
        date: '2026-01-05',
        changes: ['One.', 'Two.', 'Three.'].map((text, place) => ({ date: `2026-02-0${place < 2 ? 1 : 2}`, text })),
      },
    }
    expect(
      newsFileOf([twice]).items.flatMap((item) =>
        item.what === 'corrections' ? [item.changes.map(({ text }) => text)] : [],
      ),
    ).toEqual([['Three.'], ['One.', 'Two.']])
  })

  it('names no statement that is not there any more', () => {
    const without = { ...ACME, statements: ACME.statements.filter(({ id }) => id !== 'plans-with-owner') }
    const changesOf = (model: RoleModel) =>
      newsFileOf([model]).items.flatMap((item) => (item.what === 'corrections' ? item.changes : []))
    expect(changesOf(ACME)).toEqual([
      {
        statement: 'plans-with-owner',
        said: 'Plans delivery with the product owner.',
        text: 'Said that it was done alone.',
      },
    ])
    expect(changesOf(without)).toEqual([{ text: 'Said that it was done alone.' }])
  })

  it('lists the latest hundred, and says how many there are', () => {
    const many = Array.from({ length: 120 }, (_, place) => ({ ...ZENITH, id: modelId(`forge-${place}`) }))
    const { total, items } = newsFileOf([...many, ACME_LATER])
    expect([total, items.length, items[0]?.model.id]).toEqual([122, 100, 'acme-2026'])
  })

  it('of an organisation is that of all its editions', () => {
    expect(told(organisationNews(MODELS, ACME.id))).toEqual([
      '2026-03-01 corrections acme-2026',
      '2026-02-01 edition acme-2026',
      '2026-02-01 corrections acme',
      '2026-01-05 organisation acme',
    ])
    expect(told(organisationNews(MODELS, ZENITH.id))).toEqual(['2026-02-01 organisation zenith'])
  })
})

describe('what is new in words', () => {
  const { items } = newsFileOf(MODELS)
  const days = newsByDay(items)

  it('counts what came and what was corrected, each answer as one', () => {
    expect(days.map((day) => `${day.date} ${dayInWords(day)}`)).toEqual([
      '2026-03-01 2 corrections',
      '2026-02-01 1 new organisation, 1 new edition and 1 correction',
      '2026-01-05 1 new organisation',
    ])
  })

  it('tells the two latest days', () => {
    expect(newsFinding({ items })).toBe(
      'On 1 March 2026: 2 corrections. On 1 February 2026: 1 new organisation, 1 new edition and 1 correction.',
    )
    expect(newsFinding({ items: [] })).toBe('Nothing has come or changed yet.')
  })

  it('calls each item by what it is', () => {
    expect(items.map(newsTitle)).toEqual([
      'Corrected: Acme Anvils 2026',
      `New organisation: ${ZENITH.name}`,
      'New edition: Acme Anvils 2026',
      'Corrected: Acme Anvils',
      'New organisation: Acme Anvils',
    ])
  })

  it('names the document of what came, with its date', () => {
    const [arrival] = newsByDay(newsFileOf([ACME]).items)[1]?.arrivals ?? []
    expect(arrival && documentInWords(arrival)).toBe(`Leading at Acme, ${ACME.source.author}, 2 November 2023`)
  })

  it('leads to the statement, to the answer on the page of its theme, or to that on the page of an edition', () => {
    const places = items.flatMap((item) =>
      item.what === 'corrections' ? item.changes.map((change) => correctedPlaces(item, change, VOCABULARY.themes)) : [],
    )
    expect(places).toEqual([
      [
        { link: { page: 'model', model: 'acme-2026' }, place: `theme-${SCOPE.id}`, words: expect.any(String) },
        { link: { page: 'model', model: 'acme-2026' }, place: `theme-${MENTORING.id}`, words: expect.any(String) },
      ],
      [
        {
          link: { page: 'statement', model: 'acme', statement: 'plans-with-owner' },
          words: 'Plans delivery with the product owner.',
        },
      ],
    ])
    const [first] = items
    if (first?.what !== 'corrections') throw new Error('The first item is no correction.')
    expect(
      correctedPlaces(
        { model: { ...first.model, edition: undefined } },
        { themes: [SCOPE.id], text: '' },
        VOCABULARY.themes,
      ),
    ).toEqual([{ link: { page: 'theme', theme: SCOPE.id }, place: 'answer-acme-2026', words: expect.any(String) }])
    expect(correctionsInWords(first)).toBe('Two corrections')
  })
})
