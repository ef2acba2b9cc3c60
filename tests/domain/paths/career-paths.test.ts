import { describe, expect, it } from 'vitest'
import { pathsHead } from '../../../src/domain/heads/paths-head.ts'
import type { RoleModel } from '../../../src/domain/model.ts'
import { isSilentOnPaths, type PathsSlice, pathsSlice, speaksOf } from '../../../src/domain/paths/career-paths.ts'
import { pathsFinding, pathsInShort } from '../../../src/domain/paths/paths-finding.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { byteLength } from '../../../src/domain/shortened.ts'
import { ACME_PATH, CORVID_PATH, PATHS_DATASET, STUDIO_PATH, ZENITH_PATH } from '../../fixtures/career-paths.ts'
import { modelId } from '../../fixtures/ids.ts'

function slice(models: readonly RoleModel[], total = models.length): PathsSlice {
  return pathsSlice(models, total)
}

function rowOf(model: RoleModel) {
  const [row] = slice([model]).models
  if (!row) throw new Error('A slice of one model has one row.')
  return row
}

const finding = (models: readonly RoleModel[], total = models.length) =>
  partsText(pathsFinding(slice(models, total).models, total))

/** Copies of a model under other names. */
function copies(model: RoleModel, ...names: string[]): RoleModel[] {
  return names.map((name) => ({ ...model, id: modelId(name.toLowerCase()), name, shortName: name, inProse: name }))
}

describe('the slice of the career paths', () => {
  it('gives each station its level, its condition and its lines', () => {
    const { lanes } = rowOf(ACME_PATH)
    expect(lanes.from).toEqual([
      expect.objectContaining({
        label: 'Senior smith',
        level: 'Level 3',
        lines: [[31, 31]],
        statement: 'once-a-smith',
      }),
    ])
    expect(lanes.handover).toEqual([
      expect.objectContaining({ label: 'The plans', when: 'the team splits', onlyIf: undefined, lines: [[14, 16]] }),
    ])
  })

  it('keeps the condition of a statement whose station names none, and what limits it', () => {
    expect(rowOf(STUDIO_PATH).lanes.handover[0]).toMatchObject({
      onlyIf: 'somebody stays',
      lines: [
        [41, 41],
        [44, 45],
      ],
    })
    expect(rowOf(CORVID_PATH).lanes.to[0]).toMatchObject({ hedged: true, status: 'unfinished' })
  })

  it('carries the answer without the statements it rests on', () => {
    expect(rowOf(ACME_PATH).answer).toEqual({ stance: 'states', answer: 'A smith becomes one.' })
    expect(rowOf(ZENITH_PATH).answer).toEqual({ stance: 'silent' })
  })

  it('tells denials from silence, and counts what is told beside the path', () => {
    expect(rowOf(CORVID_PATH)).toMatchObject({
      denied: [{ statement: 'no-rank', text: 'Is no rank.', lines: [[21, 21]] }],
      aside: { count: 1, noun: 'anecdote' },
    })
    expect(rowOf(STUDIO_PATH)).toMatchObject({ denied: [], aside: { count: 2, noun: 'aside' } })
    expect(rowOf(ACME_PATH)).toMatchObject({ denied: [], aside: { count: 0 } })
    expect(rowOf(ZENITH_PATH)).toMatchObject({ denied: [], aside: { count: 0 } })
  })

  it('refuses a path that rests on nothing', () => {
    expect(() => slice([{ ...ACME_PATH, statements: [] }])).toThrow(
      'The career path of acme rests on “once-a-smith”, which is not there.',
    )
  })

  it('does not take an anecdote for what a model says', () => {
    expect(speaksOf(rowOf(STUDIO_PATH), 'from')).toBe(false)
    expect(speaksOf(rowOf(STUDIO_PATH), 'handover')).toBe(true)
    expect(speaksOf(rowOf(CORVID_PATH), 'to')).toBe(true)
  })

  it.each([
    ['has stations', ACME_PATH, false],
    ['has an anecdote and a condition', STUDIO_PATH, false],
    ['answers without stations', { ...CORVID_PATH, path: ZENITH_PATH.path }, false],
    ['has neither', ZENITH_PATH, true],
  ])('knows who is silent: one that %s', (_, model, silent) => {
    expect(isSilentOnPaths(rowOf(model))).toBe(silent)
  })
})

describe('what career paths come to', () => {
  const [A, B, C, D] = copies(ZENITH_PATH, 'Alpha', 'Bravo', 'Charlie', 'Delta')
  if (!A || !B || !C || !D) throw new Error('Four names give four copies.')
  it.each<[string, RoleModel[], number, string]>([
    ['nobody', [], 0, 'There are no career paths yet.'],
    [
      'one that says all',
      [ACME_PATH],
      1,
      'Acme Anvils says who becomes a tech lead, where the role leads and what is handed over on leaving. It sets conditions.',
    ],
    [
      'one that says a part',
      [CORVID_PATH],
      1,
      'The Corvid guide says where the role leads, but not who becomes a tech lead or what is handed over on leaving.',
    ],
    [
      'one that says nothing',
      [ZENITH_PATH],
      1,
      'Zenith says nothing of who becomes a tech lead, where the role leads or what is handed over on leaving.',
    ],
    [
      'two',
      [ACME_PATH, CORVID_PATH],
      2,
      'Of two models, one says who becomes a tech lead, both say where the role leads and one says what is handed over on leaving. Acme Anvils sets conditions.',
    ],
    [
      'two of whom one is silent',
      [CORVID_PATH, ZENITH_PATH],
      2,
      'Of two models, none says who becomes a tech lead, one where the role leads and none what is handed over on leaving. Zenith says nothing of it.',
    ],
    [
      'two silent',
      [A, B],
      2,
      'Of two models, none says who becomes a tech lead, where the role leads or what is handed over on leaving. Alpha and Bravo say nothing of it.',
    ],
    [
      'four, an anecdote aside',
      [...PATHS_DATASET.models],
      4,
      'Of four models, one says who becomes a tech lead, two say where the role leads and two what is handed over on leaving. Acme Anvils and a small studio set conditions. Zenith says nothing of it.',
    ],
    [
      'all of three',
      copies(ACME_PATH, 'Alpha', 'Bravo', 'Charlie'),
      3,
      'Of three models, all three say who becomes a tech lead, all three where the role leads and all three what is handed over on leaving. Alpha, Bravo and Charlie set conditions.',
    ],
    [
      'a few of many, with more names than a sentence carries',
      [ACME_PATH, A, B, C, D],
      60,
      'Of five models shown here, out of 60, one says who becomes a tech lead, one where the role leads and one what is handed over on leaving. Acme Anvils sets conditions. Four say nothing of it.',
    ],
  ])('%s', (_, models, total, words) => {
    expect(finding(models, total)).toBe(words)
  })

  it('lets no two parts that stand out say the same: they are the keys of a list', () => {
    const strong = pathsFinding(slice(PATHS_DATASET.models).models, 4).flatMap((part) => (part.strong ? part.text : []))
    expect(strong).toEqual(['who becomes a tech lead', 'where the role leads', 'what is handed over on leaving'])
  })

  it.each<[string, RoleModel[], string]>([
    ['some', [ACME_PATH, CORVID_PATH, ZENITH_PATH], 'two of three say'],
    ['one', [ACME_PATH, ZENITH_PATH], 'one of two says'],
    ['none', [STUDIO_PATH, ZENITH_PATH], 'none of two says'],
    ['the only one, which does', [ACME_PATH], 'said'],
    ['the only one, which does not', [ZENITH_PATH], 'not said'],
  ])('in short: %s', (_, models, words) => {
    expect(pathsInShort(slice(models).models, 'to')).toBe(words)
  })
})

describe('the head of the career paths', () => {
  it('has the finding first', () => {
    expect(pathsHead(slice([ACME_PATH, CORVID_PATH]))).toEqual({
      title: 'Career paths of 2 tech lead roles · Role Atlas',
      description:
        'Of two models, one says who becomes a tech lead, both say where the role leads and one says what is handed over on leaving. Acme Anvils sets conditions. Levels and conditions as the documents state them.',
    })
  })

  it.each([
    ['long names', 'The International Federation of Anvil Makers'],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(4)],
    ['right to left', 'התאחדות יצרני הסדנים הבינלאומית'],
  ])('keeps to what chats show: %s', (_, name) => {
    const models = [1, 2, 3, 4, 5].map((place) => ({
      ...ZENITH_PATH,
      name,
      shortName: name,
      inProse: `${name} ${place}`,
    }))
    const { title, description } = pathsHead(slice(models, 5000))
    expect(byteLength(title)).toBeLessThanOrEqual(65)
    expect(byteLength(description)).toBeLessThanOrEqual(300)
  })
})
