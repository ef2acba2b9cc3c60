import { describe, expect, test } from 'vitest'
import { type Agreement, countAgreements } from '../../src/domain/comparing/agreement-class.ts'
import { type ComparisonShow, compare, countShown } from '../../src/domain/comparing/comparison.ts'
import { byDisagreement, comparisonFinding } from '../../src/domain/comparing/finding.ts'
import { positionOf } from '../../src/domain/position.ts'
import { partsText } from '../../src/domain/prose.ts'
import { realContent } from './support/real-content.ts'

// Counted by hand, from content/models/*.yaml as they are read, theme by theme. Where a document is read anew, count anew.

const MODELS = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud'] as const
type Model = (typeof MODELS)[number]

/** What each model answers, in the order of MODELS; “-” says nothing. The value of a fact stands for its stance. */
const TABLE: [ref: string, theme: string, answers: string][] = [
  ['A1', 'kind-of-role', 'unit-leader hybrid engineer hybrid hybrid'],
  ['A2', 'formal-standing', 'mixed - does-not mixed mixed'],
  ['A3', 'scope', 'department one-team one-team one-team several-teams'],
  ['A4', 'career-path', 'states - states states -'],
  ['B1', 'technical-direction', 'does does does does does'],
  ['B2', 'decision-authority', '- - - mixed mixed'],
  ['B3', 'quality', 'does does does does does'],
  ['B4', 'technical-debt', '- shared does does -'],
  ['B5', 'reliability', 'mixed mixed does mixed mixed'],
  ['C1', 'processes-and-tools', 'does mixed does - -'],
  ['C2', 'documents', 'does does does does -'],
  ['C3', 'knowledge-sharing', 'does does does does does'],
  ['D1', 'delivery', 'mixed does mixed does mixed'],
  ['D2', 'assigning-work', 'does - - - other-role'],
  ['E1', 'mentoring', '- does - does other-role'],
  ['E2', 'people-management', 'mixed - conditional mixed does-not'],
  ['E3', 'working-with-others', 'states states states states states'],
  ['E4', 'representation', '- - does - does'],
  ['F1', 'coding-time', '- - - states mixed'],
  ['F2', 'success', '- states states states states'],
]

/** What sets of them come to: the references of each class, of those on which somebody is silent, and the sentence. */
const SETS: { models: Model[]; classes: Partial<Record<Agreement, string>>; silent: string; finding: string }[] = [
  {
    models: [...MODELS],
    classes: {
      differ: 'A1 A2 A3 B4 B5 C1 D1 D2 E1 E2',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'C2 E4',
      'side-by-side': 'A4 B2 E3 F1 F2',
    },
    silent: 'A2 A4 B2 B4 C1 C2 D2 E1 E2 E4 F1 F2',
    // A2, E2: two in part, and between the other two a yes, or a condition, against a no; A2 comes first.
    finding:
      'They differ on 10 of 20 themes and all agree on 3. On 2 more, those that speak agree. 5 are shown, not judged. The widest gap: who manages people.',
  },
  {
    models: ['brax', 'loadsmart', 'soundcloud'],
    classes: {
      differ: 'A1 A2 A3 B5 D2 E2',
      'all-agree': 'B1 B3 C3',
      'some-silent': 'C1 C2 E4',
      'one-only': 'B2 B4 E1 F1',
      'side-by-side': 'A4 D1 E3 F2',
    },
    silent: 'A4 B2 B4 C1 C2 D2 E1 E4 F1 F2',
    // A2, E2: as above; A2 comes first.
    finding:
      'They differ on 6 of 20 themes and all agree on 3. On 3 more, two agree and one says nothing. 4 come up in one source only. 4 are shown, not judged. The widest gap: who manages people.',
  },
  {
    models: ['general-guide', 'mid-size-company', 'soundcloud'],
    classes: {
      differ: 'A3 B4 D1 E1 E2',
      'all-agree': 'A1 B1 B3 C3',
      'some-silent': 'C2',
      'one-only': 'A4 C1 D2 E4',
      'side-by-side': 'A2 B2 B5 E3 F1 F2',
    },
    silent: 'A2 A4 B2 B4 C1 C2 D2 E2 E4 F1',
    finding:
      'They differ on 5 of 20 themes and all agree on 4. On 1 more, two agree and one says nothing. 4 come up in one source only. 6 are shown, not judged. The widest gap: who helps engineers grow.',
  },
]

const { models, vocabulary } = realContent()

test('the table says what the models answer', () => {
  expect(vocabulary.themes.map(({ ref, id }) => [ref, id])).toEqual(TABLE.map(([ref, theme]) => [ref, theme]))
  for (const [, theme, answers] of TABLE) expect([theme, ...answersOn(theme)]).toEqual([theme, ...answers.split(' ')])
})

function answersOn(theme: string): string[] {
  return MODELS.map((id) => {
    const answer = models.find((model) => model.id === id)?.answers[theme as keyof (typeof models)[0]['answers']]
    if (!answer || answer.stance === 'silent') return '-'
    return positionOf(answer).replace('states:', '')
  })
}

describe.each(SETS)('$models', ({ models: ids, classes, silent, finding }) => {
  const rows = compare(
    vocabulary.themes,
    models.filter(({ id }) => ids.some((each) => each === id)),
  )
  const refs = (words = '') => words.split(' ').filter((word) => word !== '')
  const refsOf = (some: typeof rows) => some.map(({ theme }) => theme.ref)

  test('each theme is in the class that a reader gives it', () => {
    for (const agreement of Object.keys(countAgreements([])) as Agreement[])
      expect(refsOf(rows.filter((row) => row.agreement === agreement)), agreement).toEqual(refs(classes[agreement]))
  })

  test('the views count what a reader counts', () => {
    const counted: Record<ComparisonShow, number> = {
      all: 20,
      differences: refs(classes.differ).length,
      'in-common': refs(classes['all-agree']).length,
      'one-only': refs(classes['one-only']).length,
      silent: refs(silent).length,
    }
    for (const [show, count] of Object.entries(counted))
      expect(countShown(show as ComparisonShow, rows), show).toBe(count)
    expect(refsOf(rows.filter(({ answers }) => answers.some(({ stance }) => stance === 'silent')))).toEqual(
      refs(silent),
    )
  })

  test('the sentence says so', () => {
    const counts = countAgreements(rows.map(({ agreement }) => agreement))
    expect(partsText(comparisonFinding(ids.length, counts, byDisagreement(rows)[0]?.theme))).toBe(finding)
  })
})
