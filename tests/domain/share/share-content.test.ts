import { describe, expect, test } from 'vitest'
import { statementSlice } from '../../../src/domain/heads/statement-slice.ts'
import { withShow, withSort } from '../../../src/domain/links/comparison-link.ts'
import { comparisonOf } from '../../../src/domain/links/comparison-of.ts'
import { comparisonToShare, rowToShare, statementToShare } from '../../../src/domain/share/share-content.ts'
import { answersOf, onTheme } from '../../../src/domain/slices.ts'
import { ACME, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { CORVID } from '../../fixtures/corvid-and-small-studio.ts'
import { statementId } from '../../fixtures/ids.ts'
import { DIRECTION, PEOPLE_MANAGEMENT, SCOPE, SUCCESS, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { addressOf } from '../support/share-subjects.ts'

const models = [ACME, CORVID, ZENITH].map((model) => answersOf(model, VOCABULARY))
const link = comparisonOf([ACME.id, CORVID.id, ZENITH.id])
const share = (shared = link) => comparisonToShare(shared, models, VOCABULARY, addressOf)

describe('a comparison', () => {
  test('has a row a theme, with the relation in words and an address of its own', () => {
    const { rows } = share()
    expect(rows.map(({ ref }) => ref)).toEqual(VOCABULARY.themes.map(({ ref }) => ref))
    expect(rows.find(({ theme }) => theme === DIRECTION.name)).toMatchObject({
      question: DIRECTION.question,
      relation: 'All three agree',
      address: `https://atlas.example/compare/acme/corvid/zenith/on/${DIRECTION.id}`,
    })
  })

  test('keeps the columns’ order and leaves out what the view hides', () => {
    const view = { ...link.view, order: [ZENITH.id, ACME.id, CORVID.id] }
    const { models: columns, rows } = share(withShow({ ...link, view }, 'differences'))
    expect(columns.map(({ name }) => name)).toEqual([ZENITH.name, ACME.name, CORVID.name])
    expect(rows.map(({ relation }) => relation)).toEqual(['Differ, two answers', 'Differ'])
  })

  test('keeps the order of the rows, in every view', () => {
    const all = ['people-management', 'scope', 'technical-direction', 'mentoring', 'delivery', 'success']
    const idsOf = (shared: typeof link) => share(shared).rows.map(({ address }) => address.split('/').at(-1))
    expect(idsOf(withSort(link, 'difference'))).toEqual(all)
    expect(idsOf(withShow(withSort(link, 'difference'), 'silent'))).toEqual(['mentoring', 'delivery', 'success'])
  })

  test('says silence in words, and where an answer stands, line by line', () => {
    const { rows } = share()
    const answers = rows.flatMap((row) => row.answers)
    expect(answers.filter(({ stance }) => stance === '')).toEqual([])
    expect(answers.find(({ stance }) => stance === 'Says nothing')).toEqual({
      stance: 'Says nothing',
      answer: undefined,
      places: [],
    })
    expect(rows.find(({ theme }) => theme === DIRECTION.name)?.answers[0]?.places).toEqual([
      { section: 'Duties', lines: '14–16', address: 'https://atlas.example/models/acme/writes-plans' },
      { section: 'Duties', lines: '18', address: 'https://atlas.example/models/acme/sets-direction' },
      { section: 'Duties', lines: '21', address: 'https://atlas.example/models/acme/sets-direction' },
    ])
  })

  test('leads with what its view shows, and says which that is', () => {
    const { highlights, shown, rows } = share(withShow(link, 'in-common'))
    expect(highlights).toHaveLength(rows.length)
    expect(highlights[0]).toMatch(new RegExp(`^${rows[0]?.theme}: `))
    expect(highlights.join()).not.toContain(PEOPLE_MANAGEMENT.name)
    expect(shown).toMatch(/^Only what all agree on is shown: \d of 6 themes\./)
    expect(share().shown).toBeUndefined()
  })

  test('leads with the rows that are open, and names each once', () => {
    const { highlights } = share({ ...link, view: { ...link.view, open: [DIRECTION.id] } })
    expect(highlights[0]).toMatch(new RegExp(`^${DIRECTION.name}: `))
    expect(new Set(highlights).size).toBe(highlights.length)
    const hidden = share(withShow({ ...link, view: { ...link.view, open: [DIRECTION.id] } }, 'differences'))
    expect(hidden.highlights.join()).not.toContain(DIRECTION.name)
  })

  test('names the widest gap first among what stands out', () => {
    expect(share().highlights[0]).toMatch(new RegExp(`^${PEOPLE_MANAGEMENT.name}: `))
    expect(share().highlights.join()).toContain('HR')
  })

  test('tells a fact by its value; without one its answer is all there is', () => {
    const saidOn = (theme: string) =>
      share()
        .rows.find((row) => row.theme === theme)
        ?.answers.map(({ stance, answer }) => [stance, answer])
    expect(saidOn(SCOPE.name)?.[0]).toEqual(['One team', 'One team.'])
    expect(saidOn(SUCCESS.name)?.[0]).toEqual([undefined, 'Judged by what the team ships.'])
    expect(saidOn(SUCCESS.name)?.[1]).toEqual(['Says nothing', undefined])
    expect(JSON.stringify(share())).not.toMatch(/\bstated?\b/i)
  })

  test('names the documents with author and date', () => {
    expect(share().models.at(-1)).toEqual({
      name: 'Zenith',
      document: 'Ada Quill, her own view, May 2024',
      caution: undefined,
      address: 'https://atlas.example/models/zenith',
    })
  })
})

test('a row says the same of its theme as the comparison does', () => {
  const row = rowToShare(
    { page: 'row', models: link.models, theme: DIRECTION.id },
    [ACME, CORVID, ZENITH].map((model) => onTheme(model, DIRECTION.id, VOCABULARY)),
    DIRECTION,
    VOCABULARY,
    addressOf,
  )
  expect(row.rows).toEqual(share().rows.filter(({ theme }) => theme === DIRECTION.name))
  expect(row.models).toEqual(share().models)
})

test('a statement of a fact has no stance to be said behind its theme', () => {
  const slice = statementSlice(ACME, statementId('one-team'), [ZENITH], VOCABULARY)
  if (!slice) throw new Error('Acme has no such statement.')
  expect(statementToShare(slice, VOCABULARY, addressOf)).toMatchObject({ theme: SCOPE.name, stance: undefined })
})

test('a statement comes with the phrase, the section and the line, which lead to the document', () => {
  const slice = statementSlice(ACME, statementId('writes-plans'), [ZENITH], VOCABULARY)
  if (!slice) throw new Error('Acme has no such statement.')
  expect(statementToShare(slice, VOCABULARY, addressOf)).toMatchObject({
    text: 'Writes the technical plans.',
    theme: DIRECTION.name,
    stance: 'Does it',
    source: 'Leading at Acme, The engineering team, 2 November 2023',
    cites: [
      {
        phrase: 'write technical plans',
        place: 'Duties, lines 14 to 16',
        address: 'https://acme.example/raw/tech-lead#L14-L16',
      },
    ],
  })
})
