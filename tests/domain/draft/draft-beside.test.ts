import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SILENT } from '../../../src/domain/answer.ts'
import { inOwnWords, withStance, withWords } from '../../../src/domain/draft/deciding.ts'
import { blankDraft, decidedCount } from '../../../src/domain/draft/draft.ts'
import {
  besideFinding,
  besideGroups,
  besideOthers,
  besideReason,
  isShownBeside,
} from '../../../src/domain/draft/draft-beside.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { ACME, INDEX, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { DELIVERY, DIRECTION, MENTORING, PEOPLE_MANAGEMENT, SCOPE } from '../../fixtures/invented-vocabulary.ts'

const { themes, areas } = INDEX.vocabulary
const OTHERS = [ACME, ZENITH]
const BLANK = blankDraft('mine', 'My draft')
const DRAFT = withStance(withStance(BLANK, PEOPLE_MANAGEMENT.id, 'does'), MENTORING.id, 'silent')

describe('a draft beside others', () => {
  it('is judged on what it has decided, and on nothing else', () => {
    const { rows, counts, undecided } = besideOthers(DRAFT, themes, OTHERS)
    expect(rows.filter(({ judged }) => judged).map(({ theme }) => theme.id)).toEqual([
      MENTORING.id,
      PEOPLE_MANAGEMENT.id,
    ])
    expect(undecided).toBe(themes.length - 2)
    expect(counts.differ).toBe(1)
  })

  it('counts a theme that is left out as silence', () => {
    const row = besideOthers(DRAFT, themes, OTHERS).rows.find(({ theme }) => theme.id === MENTORING.id)
    expect(row?.judged?.answers[0]).toEqual({ stance: 'silent' })
  })

  it('has every theme in a class or not decided, whatever is decided', () => {
    fc.assert(
      fc.property(fc.subarray(themes), (decided) => {
        const draft = decided.reduce((before, { id }) => withStance(before, id, 'silent'), BLANK)
        const { counts, undecided } = besideOthers(draft, themes, OTHERS)
        const judged = Object.values(counts).reduce((sum, count) => sum + count, 0)
        expect(judged).toBe(decidedCount(draft, themes))
        expect(judged + undecided).toBe(themes.length)
      }),
    )
  })

  it('shows what is not decided in a view of its own, with all, and where another is silent', () => {
    const { rows } = besideOthers(DRAFT, themes, OTHERS)
    const shown = (show: Parameters<typeof isShownBeside>[0]) =>
      rows.filter((row) => isShownBeside(show, row)).map(({ theme }) => theme.id)
    expect(shown('all')).toHaveLength(themes.length)
    expect(shown('undecided')).toEqual(
      themes.filter(({ id }) => id !== MENTORING.id && id !== PEOPLE_MANAGEMENT.id).map(({ id }) => id),
    )
    expect(shown('differences')).toEqual([PEOPLE_MANAGEMENT.id])
    const silent = rows.filter(({ judged, others }) =>
      (judged?.answers ?? others).some(({ stance }) => stance === 'silent'),
    )
    expect(shown('silent')).toEqual(silent.map(({ theme }) => theme.id))
  })

  it('stands under areas, or under classes with what is not decided at the end', () => {
    const { rows } = besideOthers(DRAFT, themes, OTHERS)
    expect(besideGroups(rows, 'area', areas).map((group) => group.by)).toEqual(areas.map(() => 'area'))
    const classes = besideGroups(rows, 'difference', areas)
    expect(classes[0]).toMatchObject({ by: 'difference', agreement: 'differ' })
    expect(classes.at(-1)?.by).toBe('undecided')
    expect(classes.flatMap((group) => group.rows)).toHaveLength(themes.length)
  })
})

describe('what the draft states in words of its own', () => {
  const told = withWords(
    inOwnWords(withStance(BLANK, SCOPE.id, 'states'), SCOPE.id),
    SCOPE.id,
    'Whoever turns up that day.',
  )
  const stating = (...values: (string | undefined)[]) =>
    values.map((value) => ({
      answers: { [SCOPE.id]: value ? ({ stance: 'states', value, answer: 'Stated.' } as const) : SILENT },
    }))
  const onScope = (...values: (string | undefined)[]) => {
    const beside = besideOthers(told, themes, stating(...values))
    const row = beside.rows.find(({ theme }) => theme.id === SCOPE.id)
    return { ...beside, row, why: row?.judged && besideReason(row.judged, row.inOwnWords, 'your') }
  }

  it('is shown and not judged beside those who agree, in every count and view', () => {
    const { counts, row, why, ...beside } = onScope('one-team', 'one-team')
    expect(counts).toMatchObject({ differ: 0, 'all-agree': 0, 'side-by-side': 1 })
    expect(why).toBe('your own words, for you to judge')
    expect(beside.widest).toBeUndefined()
    expect(row && isShownBeside('differences', row)).toBe(false)
    expect(row && isShownBeside('in-common', row)).toBe(false)
    expect(partsText(besideFinding(3, { counts, ...beside }))).toContain(' 1 is shown, not judged.')
  })

  it('leaves the difference of the others to them', () => {
    const { counts, row, why } = onScope('one-team', 'several-teams')
    expect(counts.differ).toBe(1)
    expect(row?.judged?.reason).toEqual({ kind: 'other-values', values: 2 })
    expect(why).toBe('your own words not judged')
  })

  it('is the only answer where the others say nothing', () => {
    expect(onScope(undefined, undefined)).toMatchObject({ counts: { 'one-only': 1 }, why: 'the others say nothing' })
  })
})

describe('what it comes to', () => {
  const finding = (draft: typeof DRAFT) => partsText(besideFinding(3, besideOthers(draft, themes, OTHERS)))

  it('counts over all themes, and says why some are not judged', () => {
    expect(finding(DRAFT)).toMatch(/^They differ on 1 of 6 themes and all agree on none\./)
    expect(finding(DRAFT)).toContain(' 4 are not judged: the draft has not decided them.')
  })

  it('of one theme that is left', () => {
    const all = themes.reduce(
      (before, { id }) => (id === DELIVERY.id ? before : withStance(before, id, 'silent')),
      BLANK,
    )
    expect(finding(all)).toContain(' 1 is not judged: the draft has not decided it.')
  })

  it('says of a blank sheet that there is nothing to judge', () => {
    expect(finding(BLANK)).toBe('Nothing is decided yet, so there is nothing to judge.')
    expect(finding(withStance(BLANK, DIRECTION.id, 'does'))).toMatch(/^They /)
  })
})
